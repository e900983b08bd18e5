/** How good the shipped codebook suggests: on talk that nothing was learned from, and hand by hand on its examples. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fromSource } from '../from-source.mjs';
import { program, timed } from '../in-turn.mjs';
import { chance } from '../talk.mjs';

/** Files in bench/quality; their heads say who wrote them. */
const keptBack = ['sessions', 'diaries'];
const older = ['tune', 'fresh', 'held-out'];

const shipped = 'collaborative-practice';

/** Prints a table of its own: each figure with 95 in 100 bootstrap samples. */
export async function quality(place) {
  const room = await roomFrom(place);
  const judge = room.judgeWith(room.passages);
  const kept = keptBack.map((name) => [name, segmentsIn(fileOf(name))]);
  const all = kept.flatMap(([, segments]) => segments);
  console.log('| talk | segments | F1 | precision | recall | hit@1 | hit@3 | clean |');
  console.log('|---|---|---|---|---|---|---|---|');
  const print = (name, judged) => console.log(rowOf(name, room.qualityOf(judged, chance(1))));
  for (const [name, segments] of kept) print(`kept back (${name})`, segments.map(judge));
  print('kept back, both', all.map(judge));
  print('the same, as a PDF gives it', all.map(asInPdf).map(judge));
  print('the same, by keywords alone', all.map(room.judgeWith(undefined)));
  print('its examples, each hand by the others', eachByTheOthers(room));
  for (const name of older) print(`older (${name})`, segmentsIn(fileOf(name)).map(judge));
  print('example study, by turn', (await exampleTurns(place)).map(judge));
  console.log('\nBars, on talk that was kept back: F1 >= 0.66, hit@3 >= 0.90, clean >= 0.90.\n');
}

/** The passages of each hand, judged by what all other hands teach. */
function eachByTheOthers({ passages, judgeWith, handsIn }) {
  const hands = handsIn(passages);
  return hands.flatMap((hand) => {
    const others = hands.filter((one) => one !== hand);
    return segmentsIn(hand).map(judgeWith(others.join('\n')));
  });
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

/** Examples of which nothing was kept before. */
function learned(content) {
  return { file: '', isOwn: true, content: () => content, kept: () => undefined, keep: () => {} };
}

/** What judges a segment as the program would, with any examples. */
async function roomFrom(place) {
  const [{ parseCodebook }, { judgedText }, { qualityOf }] = await Promise.all(
    ['codebook/parse', 'keywords/judge', 'keywords/quality'].map((path) => fromSource(place, path)),
  );
  const read = (name) => readFileSync(join('codebooks', name), 'utf8');
  const codebook = parseCodebook(read(`${shipped}.yaml`), shipped).value;
  const judgeWith = (content) => {
    const examples = content && learned(content);
    return ({ text, given }) => judgedText({ codebook, examples }, text, given);
  };
  // Two hands are parted by an empty line.
  const handsIn = (passages) => passages.split('\n\n').filter((hand) => hand.includes(' | '));
  return { passages: read(codebook.learnFrom), judgeWith, handsIn, qualityOf };
}

function fileOf(name) {
  return readFileSync(resolve('bench/quality', `${name}.txt`), 'utf8');
}

function segmentsIn(talk) {
  return talk
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
