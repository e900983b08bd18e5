/** What bad files meet, in every format: a reading that holds together, or a Problem that says what and where. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/formats/contract.js';
import { Problem } from '../../src/model/problem.js';
import { turnsOf } from '../../src/model/transcript.js';
import { importFiles } from '../../src/study/import.js';
import { openSettings } from '../../src/study/open-yaml.js';
import { folderFrom, temporaryFolder } from '../support/example-study.js';
import { detectedOrProblem, everyFormat, readOrProblem } from './every-format.js';

const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

function joined(...parts: Uint8Array[]): Uint8Array {
  return new Uint8Array(parts.flatMap((part) => [...part]));
}

/** Bytes that look random and are the same in every run (Park and Miller 1988). */
function noise(length: number, seed: number): Uint8Array {
  let state = seed;
  return Uint8Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return state % 256;
  });
}

/** Turns have words and times that a clock can show; a Problem names the file and says what to do. */
function expectSound(result: Reading | Problem, file: string): void {
  if (result instanceof Problem) {
    expect(result.details.what).toContain(file);
    expect(result.details.next).toMatch(/^\S.*[.?]$|: .*$/s);
    return;
  }
  for (const transcript of result.transcripts) {
    const ids = new Set(transcript.speakers.map(({ id }) => id));
    for (const { text, speaker, from, to } of turnsOf(transcript)) {
      expect(text.trim()).not.toBe('');
      if (speaker !== undefined) expect(ids).toContain(speaker);
      for (const time of [from, to])
        expect(time ?? '00:00:00.000').toMatch(/^\d{2,4}:\d{2}:\d{2}\.\d{3}$/);
    }
  }
}

function inside(bytes: Uint8Array, some: Uint8Array): Uint8Array {
  return joined(bytes.slice(0, halfOf(bytes)), some, bytes.slice(halfOf(bytes)));
}

const halfOf = (bytes: Uint8Array) => Math.floor(bytes.length / 2);

/** What is done to a sound file. */
const spoiled: readonly (readonly [string, (bytes: Uint8Array) => Uint8Array[]])[] = [
  [
    'cut off at each tenth',
    (bytes) => [1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => bytes.slice(0, (bytes.length * n) / 10)),
  ],
  ['without its beginning', (bytes) => [bytes.slice(halfOf(bytes))]],
  ['with zero bytes inside', (bytes) => [inside(bytes, new Uint8Array(64))]],
  ['with random bytes inside', (bytes) => [inside(bytes, noise(80, 9))]],
  [
    'with bytes that are no UTF-8',
    (bytes) => [inside(bytes, Uint8Array.of(0xc3, 0x28, 0xff, 0xe2))],
  ],
  [
    'half in UTF-8 and half in UTF-16',
    (bytes) => [joined(encode('é '), bytes, new Uint8Array(Buffer.from(decode(bytes), 'utf16le')))],
  ],
  [
    'half in UTF-8 and half in windows-1252',
    (bytes) => [inside(bytes, joined(encode('é'), Uint8Array.of(0x93, 0xe9, 0x94)))],
  ],
  ['that holds all twice', (bytes) => [joined(bytes, bytes)]],
  [
    'with huge numbers in place of its own',
    (bytes) =>
      ['9'.repeat(400), '1e999', '-1', '99999999'].map((huge) =>
        encode(decode(bytes).replace(/\d+(?:\.\d+)?/g, huge)),
      ),
  ],
  [
    'with brackets that nest without end behind it',
    (bytes) => openings.map((open) => encode(decode(bytes) + open.repeat(5000))),
  ],
  [
    'with a document type before it',
    (bytes) => [encode(`<!DOCTYPE a [<!ENTITY b "${'c'.repeat(99)}">]>\n${decode(bytes)}`)],
  ],
];

const openings = ['[', '{"a":', '<TEI>', '<u>', '<v ', '(', '#CODE a\n', '> '];

/** What never was a transcript. */
const rubbish: readonly (readonly [string, Uint8Array])[] = [
  ['a zero byte', new Uint8Array(1)],
  ['zero bytes', new Uint8Array(5000)],
  ...[1, 2, 3, 4].map((seed) => [`random bytes ${seed}`, noise(700 * seed, seed)] as const),
  ...openings.map((open) => [`nesting ${open.trim()}`, encode(open.repeat(20_000))] as const),
];

describe.each(everyFormat)('a $id file', ({ format, bytes }) => {
  it.each(rubbish)('%s is no such file, or is read', async (_, some) => {
    expectSound(await readOrProblem(format, some), 'bad.file');
  });

  it.each(spoiled)('%s is read as far as it is sound, or refused by its name', async (_, spoil) => {
    for (const some of spoil(bytes)) expectSound(await readOrProblem(format, some), 'bad.file');
  });

  it.each(spoiled)('%s, of which nobody said what it is, too', async (_, spoil) => {
    const { name } = format.example;
    for (const some of spoil(bytes)) expectSound(await detectedOrProblem(some, name), name);
  });

  it.each([
    'talk',
    'talk.docx',
    'talk.pdf',
    'talk.json',
    'talk.vtt',
    'talk.xml',
    'talk.csv',
    'talk.txt',
  ])('called %s is sound all the same', async (name) => {
    expectSound(await detectedOrProblem(bytes, name), name);
  });

  it('is refused when there is nothing in it, and the study has nothing half imported', async () => {
    const study = await folderFrom({ transcripts: {} });
    const files = temporaryFolder();
    const { settings } = await openSettings(study);
    const good = join(files, `good-${format.example.name}`);
    const bad = join(files, `bad-${format.example.name}`);
    mkdirSync(files, { recursive: true });
    writeFileSync(good, bytes);
    writeFileSync(bad, '');
    await expect(
      importFiles(study, settings, [good, bad], { dryRun: false, format: format.id }),
    ).rejects.toThrow(Problem);
    for (const folder of ['sources', 'transcripts']) {
      const path = join(study, folder);
      expect(existsSync(path) ? readdirSync(path) : []).toEqual([]);
    }
    const imported = await importFiles(study, settings, [good], {
      dryRun: false,
      format: format.id,
    });
    expect(imported.map(({ state }) => state)).toContain('new');
  });
});

describe('a file that was never a transcript', () => {
  it.each(rubbish)('%s is refused by its name, or read as text', async (_, some) => {
    expectSound(await detectedOrProblem(some, 'bad.bin'), 'bad.bin');
  });
});
