/** The built program reads every format, and loads for each what that format needs. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { everyFormat } from '../formats/every-format.js';
import { docxOf, paragraphs, run, wordComment } from '../formats/office-files.js';
import { alongside, exampleStudies } from '../support/example-session.js';

const example = exampleStudies();

it.each(everyFormat)('alongside import takes in the example of $id', ({ id, format, bytes }) => {
  const { name, turns } = format.example;
  const folder = example.fresh();
  writeFileSync(join(folder, name), bytes);
  const { stdout, stderr, code } = alongside(['import', name, '--json'], folder);
  expect(code, stderr).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject([{ format: id, turns: turns.length }]);
});

it('plain text is read without any library for documents', () => {
  const folder = example.fresh();
  const coverage = join(folder, 'coverage');
  mkdirSync(coverage);
  writeFileSync(join(folder, 'talk.txt'), 'Anna: Yes.\nBo: No.\n');
  const { code } = alongside(['import', 'talk.txt'], folder, { NODE_V8_COVERAGE: coverage });
  expect(code).toBe(0);
  const scripts = readdirSync(coverage).flatMap((name): { url: string }[] => {
    return JSON.parse(readFileSync(join(coverage, name), 'utf8')).result;
  });
  const urls = new Set(scripts.flatMap(({ url }) => (url.startsWith('file:') ? [url] : [])));
  const loaded = [...urls].map((url) => readFileSync(fileURLToPath(url), 'utf8')).join('\n');
  const built = readdirSync('dist').filter((name) => name.endsWith('.js'));
  const all = built.map((name) => readFileSync(join('dist', name), 'utf8')).join('\n');
  // Words that stand in one library each: unpdf, fflate, yauzl, saxes, parse5.
  for (const word of words) {
    expect(all.includes(word), word).toBe(true);
    expect(loaded.includes(word), word).toBe(false);
  }
});

const words = [
  ...['PasswordException', 'invalid zip data', 'End of central directory record signature'],
  ...['unclosed tag', 'missing-doctype'],
];

it('comments become memos once, at the turn they stand on, and only when asked', () => {
  const folder = example.fresh();
  const marked = `<w:commentRangeStart w:id="7"/>${run('Bo: I left a note.')}`;
  const parts = { 'word/comments.xml': wordComment(7, 'Kim', 'Who decides here?') };
  writeFileSync(join(folder, 'talk.docx'), docxOf(paragraphs('Anna: Yes.', marked), parts));
  const first = alongside(['import', 'talk.docx'], folder);
  expect(first.stdout).toContain('1 comment beside the text left out. --comments makes');
  expect(existsSync(join(folder, 'memos', 'talk-comment-1.md'))).toBe(false);

  const memo = join(folder, 'memos', 'talk-comment-1.md');
  expect(alongside(['import', 'talk.docx', '--comments'], folder).stdout).toContain(
    '1 comment taken in as a memo',
  );
  expect(readFileSync(memo, 'utf8')).toContain('"on": turn:talk:2');
  expect(readFileSync(memo, 'utf8')).toContain('Who decides here?\n\n(A comment by Kim');
  expect(alongside(['memo', 'list'], folder).stdout).toContain('Who decides here?');

  writeFileSync(memo, readFileSync(memo, 'utf8').replace('Who decides', 'Who really decides'));
  alongside(['import', 'talk.docx', '--comments'], folder);
  expect(readFileSync(memo, 'utf8')).toContain('Who really decides here?');
});

it('the text of a document is printed as it is, and nothing is written', () => {
  const folder = example.fresh();
  writeFileSync(join(folder, 'talk.docx'), docxOf(paragraphs('Anna: Yes.', 'Bo: \u202eNo.')));
  const { stdout } = alongside(['import', 'talk.docx', '--text'], folder);
  expect(stdout).toBe('Anna: Yes.\nBo: <U+202E>No.\n');
  expect(existsSync(join(folder, 'transcripts', 'talk.jsonl'))).toBe(false);
});
