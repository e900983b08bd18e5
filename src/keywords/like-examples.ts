/** Proposes codes for segments that are like the examples that come with the codebook. */
import type { ExampleTalk } from '../model/example-talk.js';
import { Problem } from '../model/problem.js';
import type { Study } from '../model/study.js';
import { primaryLanguage } from '../text/language.js';
import { countedIn, isDoubtful, likelihoods, oddsOf, tellingWords } from './classifier.js';
import { codedPassages } from './coded-passages.js';
import { compileMatcher } from './compile.js';
import { packClassifier, unpackClassifier } from './packed-classifier.js';
import type { AlikeFinder, AlikeSegment } from './passages-alike.js';
import { traitsOf } from './traits.js';
import { type TriedClassifier, trainTried } from './tried-classifier.js';

type Taught = Pick<Study, 'codebook' | 'examples'>;

/** In points: what the odds count from which on a code is proposed. */
const phrase = 2;

/** Nothing counts for more than two phrases. */
const most = 2 * phrase;

/** Where no code at all is likelier, the examples leave it to a keyword. */
const mostInDoubt = 1;

/** The words a reason names at most. */
const fewWords = 4;

const known = new WeakMap<ExampleTalk, TriedClassifier>();

/** What the examples of a codebook teach; read from what was kept, or learned and kept. */
function classifierOf(examples: ExampleTalk, language: string): TriedClassifier {
  const before = known.get(examples);
  if (before) return before;
  const kept = examples.kept();
  const classifier = (kept && unpackClassifier(kept)) ?? learnedFrom(examples, language);
  known.set(examples, classifier);
  return classifier;
}

function learnedFrom(examples: ExampleTalk, language: string): TriedClassifier {
  const content = examples.content();
  if (content === undefined) throw missing(examples.file);
  const learned = trainTried(codedPassages(content).passages, language);
  examples.keep(packClassifier(learned));
  return learned;
}

function missing(file: string): Problem {
  return new Problem({
    what: `The codebook learns from ${file}, and there is no such file.`,
    next: 'Put it beside the codebook, or take the line "learnFrom" out of the codebook.',
  });
}

/** Speaks for segments in the codebook's language; undefined where the codebook has no examples. */
export function likeExamples({ codebook, examples }: Taught): AlikeFinder | undefined {
  if (!examples) return undefined;
  const { codes: today, language } = compileMatcher(codebook);
  const classifier = classifierOf(examples, language);
  const codes = classifier.codes.map((code) => today.get(code));
  return (turn, segments, spoken) =>
    primaryLanguage(spoken) !== primaryLanguage(language)
      ? []
      : segments.flatMap((segment) => {
          const traits = traitsOf(turn.text.slice(segment.from, segment.to), language);
          const counted = countedIn(classifier, traits);
          const likely = likelihoods(classifier, counted);
          return codes.flatMap((code, column): AlikeSegment[] => {
            const points = pointsOf(likely, column, classifier.cut);
            if (code === undefined || points <= 0) return [];
            const words = tellingWords(classifier, counted, column).slice(0, fewWords);
            return [{ segment, code, alike: { to: 'examples', words, points } }];
          });
        });
}

/** By code, how the examples lean, in points: below nothing where a code is unlikely. */
export function exampleLeanings({
  codebook,
  examples,
}: Taught): ((text: string) => ReadonlyMap<string, number>) | undefined {
  if (!examples) return undefined;
  const { codes: today, language } = compileMatcher(codebook);
  const classifier = classifierOf(examples, language);
  return (text) => {
    const likely = likelihoods(classifier, countedIn(classifier, traitsOf(text, language)));
    return new Map(
      classifier.codes.flatMap((code, column) => {
        const id = today.get(code);
        return id === undefined ? [] : [[id, leaning(likely, column)] as const];
      }),
    );
  };
}

/** In quarters, cut downwards. */
function pointsOf(likely: Float64Array, column: number, cut: number): number {
  const highest = isDoubtful(likely, column) ? mostInDoubt : most;
  return (
    Math.floor(4 * Math.min(highest, phrase + leaning(likely, column) - phrase * Math.log2(cut))) /
    4
  );
}

/** In points from chance on: each time the odds double counts as much as a phrase. */
function leaning(likely: Float64Array, column: number): number {
  return phrase * Math.log2(oddsOf(likely, column));
}
