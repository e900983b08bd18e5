/** How good the shipped keywords are: on talk they were tuned on, the example's hand codings among it, and on talk kept back. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fromSource } from '../from-source.mjs';
import { program, timed } from '../in-turn.mjs';
import { chance } from '../talk.mjs';

/** Files in bench/quality whose talk settled what each keyword weighs; their heads say who wrote them. */
const tunedOn = ['practitioners', 'users', 'families', 'papers', 'tune', 'fresh', 'held-out'];

/** Looked at when everything else was done: no keyword and no weight was changed because of it. */
const keptBack = 'kept-back';

/** Prints a table of its own: each figure with 95 in 100 bootstrap samples, and the bars of talk that was kept back. */
export async function quality(place) {
  const judge = await judgeFrom(place);
  const kept = segmentsIn(keptBack);
  const sets = [
    ...tunedOn.map((name) => [`tuned on (${name})`, segmentsIn(name)]),
    ['tuned on (example, by turn)', await exampleTurns(place)],
    [`kept back (${keptBack})`, kept],
    [`kept back (${keptBack}), as a PDF gives it`, kept.map(asInPdf)],
  ];
  console.log('| talk | segments | F1 | precision | recall | hit@1 | hit@3 | clean |');
  console.log('|---|---|---|---|---|---|---|---|');
  for (const [name, segments] of sets) console.log(rowOf(name, judge(segments)));
  console.log('\nBars, on talk that was kept back: F1 >= 0.66, hit@3 >= 0.90, clean >= 0.90.\n');
}

/** Lines of about 44 letters; a long word at the end of one is hyphenated. */
function asInPdf({ given, text }) {
  let column = 0;
  const words = text.split(' ').map((word) => {
    const starts = column + word.length > 44;
    if (starts && /^[a-z]{8,}$/.test(word)) {
      column = word.length - 4;
      return ` ${word.slice(0, 4)}-\n${word.slice(4)}`;
    }
    column = starts ? word.length : column + word.length + 1;
    return `${starts ? '\n' : ' '}${word}`;
  });
  return { given, text: words.join('').trim() };
}

async function judgeFrom(place) {
  const [{ parseCodebook }, { compileMatcher }, { judgedText }, { qualityOf }] = await Promise.all(
    ['codebook/parse', 'keywords/compile', 'keywords/judge', 'keywords/quality'].map((path) =>
      fromSource(place, path),
    ),
  );
  const file = 'codebooks/collaborative-practice.yaml';
  const codebook = parseCodebook(readFileSync(file, 'utf8'), file).value;
  const matcher = compileMatcher(codebook);
  return (segments) =>
    qualityOf(
      segments.map(({ text, given }) => judgedText(codebook, matcher, text, given)),
      chance(1),
    );
}

function segmentsIn(name) {
  return readFileSync(resolve('bench/quality', `${name}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [codes, ...text] = line.split(' | ');
      return { given: codes === '-' ? [] : codes.split(', '), text: text.join(' | ') };
    });
}

/** Each turn of a participant, with the codes that Anna gave a stretch of it. */
async function exampleTurns(place) {
  timed([program, 'demo', join(place, 'demo')]);
  const { openStudy } = await fromSource(place, 'study/open');
  const { transcripts, work } = await openStudy(join(place, 'demo', 'study'));
  const codings = work.find(({ coder }) => coder === 'anna').codings;
  return transcripts.flatMap(({ id, lines, speakers }) => {
    const asks = speakers.filter(({ role }) => role === 'moderator').map((one) => one.id);
    const isOn = (turn) => (coding) =>
      coding.transcript === id &&
      coding.anchor.span?.from[0] <= turn &&
      coding.anchor.span?.to[0] >= turn;
    return lines
      .filter((line) => line.turn !== undefined && !asks.includes(line.speaker))
      .map(({ turn, text }) => ({
        text,
        given: [...new Set(codings.filter(isOn(turn)).map(({ current }) => current))],
      }));
  });
}

function rowOf(name, { segments, f1, precision, recall, hitAt1, hitAt3, clean }) {
  const shares = [f1, precision, recall, hitAt1, hitAt3, clean].map(printShare);
  return `| ${[name, segments, ...shares].join(' | ')} |`;
}

function printShare({ value, interval }) {
  if (value === undefined) return '-';
  return `${value.toFixed(2)} (${interval.map((end) => end.toFixed(2)).join('-')})`;
}
