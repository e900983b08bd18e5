/** Proposes codes for segments that are like the examples that come with the codebook. */
import type { ExampleTalk } from '../model/example-talk.js';
import { Problem } from '../model/problem.js';
import type { Study } from '../model/study.js';
import type { Alike } from '../model/suggestion.js';
import { primaryLanguage } from '../text/language.js';
import { stopWordsOf } from '../text/stop-words.js';
import {
  type Classifier,
  type Counted,
  countedIn,
  isDoubtful,
  likelihoods,
  oddsOf,
  tellingWords,
} from './classifier.js';
import { codedPassages } from './coded-passages.js';
import { compileMatcher } from './compile.js';
import { packClassifier, unpackClassifier } from './packed-classifier.js';
import type { AlikeFinder } from './passages-alike.js';
import { traitsOf } from './traits.js';
import { type TriedClassifier, trainTried } from './tried-classifier.js';

type Taught = Pick<Study, 'codebook' | 'examples'>;

/** In points: what the odds count from which on a code is proposed. */
const phrase = 2;

/** Points come in quarters, so that they stay easy to read. */
const step = 1 / 4;

/** Nothing counts for more than two phrases. */
const most = 2 * phrase;

/** Where no code at all is likelier, the examples leave it to a keyword. */
const mostInDoubt = 1;

/** The words a reason names at most. */
const fewWords = 4;

/** UTF-16 units: five times what the largest shipped file has, and half a minute to learn. */
const mostTalk = 6_000_000;

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
  if (content.length > mostTalk) throw tooMuch(examples.file);
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

function tooMuch(file: string): Problem {
  return new Problem({
    what: `${file} is longer than the ${mostTalk / 1_000_000} million characters that are learned from.`,
    next: 'Keep the passages that tell most: some hundreds a code are plenty.',
  });
}

/** What the examples say of a code for a text. */
export interface Opinion {
  readonly code: string;
  /** In points, from chance on; below nothing where the code is unlikely. */
  readonly leaning: number;
  readonly alike: Alike;
}

/** Tells what they say of each code that they know; undefined where the codebook has none. */
export function opinionsOf({
  codebook,
  examples,
}: Taught): ((text: string, least?: number) => readonly Opinion[]) | undefined {
  if (!examples) return undefined;
  const { codes: today, language } = compileMatcher(codebook);
  const classifier = classifierOf(examples, language);
  const codes = classifier.codes.map((code) => today.get(code));
  return (text, least = 0) => {
    const counted = countedIn(classifier, traitsOf(text, language));
    const likely = likelihoods(classifier, counted);
    const opinions: Opinion[] = [];
    codes.forEach((code, column) => {
      if (code === undefined) return;
      const leaning = phrase * Math.log2(oddsOf(likely, column));
      const points = pointsFrom(leaning, isDoubtful(likely, column), classifier.cut);
      if (points < least) return;
      opinions.push({
        code,
        leaning,
        alike: reason(points, classifier, counted, column, language),
      });
    });
    return opinions;
  };
}

/** True where there are examples, and they have not shown from any odds on that they are right. */
export function areSilent({ codebook, examples }: Taught): boolean {
  return examples !== undefined && !Number.isFinite(classifierOf(examples, codebook.language).cut);
}

/** Looks for the words only when somebody asks for them: most reasons are never shown. */
function reason(
  points: number,
  classifier: Classifier,
  counted: readonly Counted[],
  column: number,
  language: string,
): Alike {
  return {
    to: 'examples',
    get words() {
      return eachNew(tellingWords(classifier, counted, column), language);
    },
    points,
  };
}

/** Those that say something the ones before have not said; function words alone say nothing to a reader. */
function eachNew(words: readonly string[], language: string): string[] {
  const said = new Set(stopWordsOf(language));
  const fresh = words.filter((one) => {
    const forms = one.split(' ').filter((form) => !said.has(form));
    for (const form of forms) said.add(form);
    return forms.length > 0;
  });
  return (fresh.length > 0 ? fresh : words).slice(0, fewWords);
}

/** Speaks for segments in the codebook's language. */
export function likeExamples(study: Taught): AlikeFinder | undefined {
  const opinions = opinionsOf(study);
  if (!opinions) return undefined;
  const own = primaryLanguage(study.codebook.language);
  return (turn, segments, language) =>
    primaryLanguage(language) === own
      ? segments.flatMap((segment) =>
          opinions(turn.text.slice(segment.from, segment.to), step).map(({ code, alike }) => ({
            ...{ segment, code, alike },
          })),
        )
      : [];
}

/** Each time the odds double counts as much as a phrase. Cut down to whole steps. */
function pointsFrom(leaning: number, isInDoubt: boolean, cut: number): number {
  const points = phrase + leaning - phrase * Math.log2(cut);
  const counted = Math.min(isInDoubt ? mostInDoubt : most, points);
  return Math.max(0, Math.floor(counted / step) * step);
}
