/** Writes studies as large as any in the field: 100 transcripts, 200 codes, two coders, 100,000 codings. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chance, talker, vocabulary } from './talk.mjs';

const big = {
  transcripts: 100,
  turns: 300,
  codes: 200,
  coders: ['anna', 'ben'],
  codings: 100_000,
};

/**
 * About one hour of talk in each transcript, a million words in all. The same bytes for the same seed.
 * @param {Partial<typeof big>} wanted other sizes
 */
export function writeBigStudy(folder, wanted = {}, seed = 20261122) {
  const size = { ...big, ...wanted };
  for (const name of ['transcripts', 'codings']) mkdirSync(join(folder, name), { recursive: true });
  const write = (file, text) => writeFileSync(join(folder, file), text);
  write('alongside.yaml', settings(size));
  write('codebook.yaml', codebook(size));
  const transcripts = Array.from({ length: size.transcripts }, (_, index) =>
    transcript(`s${String(index + 1).padStart(3, '0')}`, seed + index, size),
  );
  for (const { id, header, turns } of transcripts) {
    write(`transcripts/${id}.jsonl`, lines([header, ...turns]));
  }
  size.coders.forEach((coder, index) => {
    write(
      `codings/${coder}.jsonl`,
      lines(codings(transcripts, chance(seed - index - 1), index, size)),
    );
  });
}

function lines(records) {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}

function settings(size) {
  const coders = size.coders.map((id) => `  - {id: ${id}}\n`).join('');
  return `study: A big study\ncoders:\n${coders}consensus: ${size.coders[0]}\n`;
}

/** Ten themes of twenty codes. */
function codebook(size) {
  const words = vocabulary();
  const codes = Array.from({ length: size.codes }, (_, index) => {
    const keywords = keywordsOf(index, words).map((keyword) => `"${keyword}"`);
    const { id, name, definition } = code(index);
    return `      - {id: ${id}, name: ${name}, definition: ${definition}, keywords: [${keywords}]}\n`;
  });
  const themes = Array.from({ length: 10 }, (_, theme) => {
    const own = codes.slice(theme * 20, theme * 20 + 20).join('');
    return `  - id: theme-${theme + 1}\n    name: Theme ${theme + 1}\n    codes:\n${own}`;
  });
  return `codebook: big\nversion: 1.0.0\ntitle: A big codebook\nlanguage: en\nthemes:\n${themes.join('')}`;
}

function code(index) {
  const number = index + 1;
  return {
    id: `code-${number}`,
    name: `Code ${number}`,
    definition: `Talk about matter ${number}.`,
  };
}

/** Three rarer words, and two phrases of more common ones. */
function keywordsOf(index, words) {
  const phrases = [3 + index, 203 + index].map((at) => `${words[at]} ${words[(at * 7) % 40]}`);
  return [...words.slice(1500 + index * 3, 1503 + index * 3), ...phrases];
}

function transcript(id, seed, size) {
  const say = talker({ seed });
  const turns = Array.from({ length: size.turns }, (_, index) => {
    const speaker = ['M', 'P1', 'P2', 'P3'][index % 4];
    return { turn: index + 1, speaker, text: say() };
  });
  const speakers = ['M', 'P1', 'P2', 'P3'].map((speaker) => ({
    id: speaker,
    label: speaker,
    role: speaker === 'M' ? 'moderator' : 'participant',
  }));
  const source = { file: '', sha256: '', format: 'plain-text', encoding: 'utf-8', options: {} };
  const header = { alongside: 'transcript', version: 1, id, source, speakers, attributes: {} };
  return { id, header, turns };
}

/**
 * One coder's acts: each a whole turn or some words of it. A coder goes through one transcript after the
 * other, and now and then back to an earlier one.
 */
function codings(transcripts, random, coder, size) {
  const count = size.codings / size.coders.length;
  return Array.from({ length: count }, (_, index) => {
    const done = random() < 0.05 ? random() : 1;
    const reached = (index / count) * done * transcripts.length;
    const { id: name, turns } = transcripts[Math.floor(reached)];
    const { turn, text } = turns[Math.floor((reached % 1) * turns.length)];
    const [from, to] = random() < 0.5 ? [0, text.length] : stretch(text, random);
    const { id: chosen, name: called, definition } = code(Math.floor(random() * size.codes));
    return {
      act: 'code',
      id: `01KB${coder}${String(index).padStart(21, '0')}`,
      at: '2026-11-22T10:00:00.000Z',
      ...{ transcript: name, from: [turn, from], to: [turn, to] },
      quote: text.slice(from, to),
      before: text.slice(Math.max(0, from - 32), from),
      after: text.slice(to, to + 32),
      text: [hash(text)],
      // What the program takes for the hash of a definition: name, definition, include, exclude.
      ...{ code: chosen, definition: hash(JSON.stringify([called, definition, [], []])) },
      how: 'by-hand',
      codebook: '000000000000',
    };
  });
}

/** From the beginning of a word to the end of a later one. */
function stretch(text, random) {
  const start = text.lastIndexOf(' ', Math.floor((random() * text.length) / 2)) + 1;
  const end = text.indexOf(' ', start + 20 + Math.floor((random() * text.length) / 2));
  return [start, end < 0 ? text.length : end];
}

function hash(text) {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
