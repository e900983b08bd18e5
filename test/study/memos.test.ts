import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Memo } from '../../src/model/memo.js';
import { printMemo, readMemo } from '../../src/study/memo-file.js';
import { memoTarget } from '../../src/study/memo-target.js';
import { addMemo, memoCalled, memoFrom, openMemos } from '../../src/study/memos.js';
import { openStudy } from '../../src/study/open.js';
import { folderFrom, temporaryFolder } from '../support/example-study.js';

const first: Omit<Memo, 'id' | 'at'> = {
  ...{ on: 'code:trust', kind: 'analytic', coder: 'anna' },
  ...{ title: 'Who decides?', text: 'Nobody asks the family.' },
};

describe('a memo', () => {
  it('stands in a file of its own, which begins with what it is about', async () => {
    const folder = temporaryFolder();
    const { id, at } = await addMemo(folder, first);
    expect(id).toMatch(/^\d{4}-\d\d-\d\d-who-decides$/);
    expect(readFileSync(join(folder, `memos/${id}.md`), 'utf8')).toBe(`---
id: ${id}
"on": code:trust
kind: analytic
coder: anna
at: "${at}"
title: Who decides?
---

Nobody asks the family.
`);
  });

  it('never takes the place of another, even when two are written at once', async () => {
    const folder = temporaryFolder();
    await Promise.all([addMemo(folder, first), addMemo(folder, first), addMemo(folder, first)]);
    expect(readdirSync(join(folder, 'memos'))).toHaveLength(3);
    expect(openMemos(folder).memos).toHaveLength(3);
  });

  it('has a name that any file system can hold, whatever its title', async () => {
    const folder = temporaryFolder();
    for (const title of ['../../x', 'メモ', 'CON', 'a'.repeat(300), '?']) {
      await addMemo(folder, { ...first, title });
    }
    for (const name of readdirSync(join(folder, 'memos')))
      expect(name).toMatch(/^[a-z0-9-]{1,60}\.md$/);
    expect(openMemos(folder).memos.map(({ title }) => title)).toContain('メモ');
  });

  it('reads back as it was written', () => {
    const line = fc.oneof(
      fc.string({ minLength: 1 }),
      fc.constantFrom('---', 'on: x', '# x', ' x', '1e3', 'No'),
    );
    const text = fc
      .array(line)
      .map((lines) => lines.join('\n'))
      .filter((said) => !said.endsWith('\n'));
    fc.assert(
      fc.property(line, text, (title, said) => {
        const memo: Memo = {
          ...first,
          id: 'm-1',
          at: '2026-01-14T10:00:00.000Z',
          title,
          text: said,
        };
        expect(readMemo(printMemo(memo), 'memos/m-1.md')).toEqual({ memo, faults: [] });
      }),
    );
  });

  it('may be written by hand with the least there must be', () => {
    const { memo } = readMemo('---\nid: by-hand\non: study\n---\nA thought.\n', 'memos/by-hand.md');
    expect(memo).toEqual({
      ...{ id: 'by-hand', on: 'study', kind: 'analytic', title: 'untitled' },
      text: 'A thought.',
    });
  });

  it.each([
    ['without its first lines', 'A thought.', 1, 'does not begin with lines'],
    ['whose first lines never end', '---\nid: x\non: study\n', 1, 'does not begin with lines'],
    ['of an unknown kind', '---\nid: x\non: study\nkind: deep\n---\n', 4, 'The kind of a memo is'],
    [
      'with a key nobody knows',
      '---\nid: x\non: study\ntitel: x\n---\n',
      4,
      'Did you mean "title"?',
    ],
    ['on nothing', '---\nid: x\n---\n', 2, 'This memo has no on.'],
  ])('%s is left out, with a note that says where', (_, content, line, message) => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'memos'));
    writeFileSync(join(folder, 'memos/x.md'), content);
    const { memos, faults } = openMemos(folder);
    expect(memos).toEqual([]);
    expect(faults).toMatchObject([{ file: 'memos/x.md', line }]);
    expect(faults[0]?.message).toContain(message);
  });

  it.each([
    ['Nobody asks.', 'Nobody asks.'],
    ['\n\n# Sampling\n\nWe stopped at four.', 'Sampling'],
    [`${'word '.repeat(30)}`, 'word word word word word word word word word word word word'],
    ['🙂'.repeat(100), '🙂'.repeat(60)],
    ['a\tb\u001b[31m', 'a b␛[31m'],
  ])('without a title takes its first words', (text, title) => {
    expect(memoFrom(text)).toEqual({ title, text });
  });

  it('of white space is none', () => {
    expect(() => memoFrom(' \n\t')).toThrow('The memo is empty');
  });

  it('is found by its id or the beginning of it', () => {
    const memos = ['a-1', 'a-1-2', 'b-1'].map((id): Memo => ({ ...first, id }));
    expect(memoCalled(memos, 'a-1').id).toBe('a-1');
    expect(memoCalled(memos, 'b').id).toBe('b-1');
    expect(() => memoCalled(memos, 'a')).toThrow('2 memos begin with "a"');
    expect(() => memoCalled(memos, 'b-2')).toThrow('Did you mean "b-1"?');
  });
});

describe('what a memo is on', async () => {
  const codebook = `codebook: care
themes:
  - id: t
    name: T
    codes:
      - {id: trust, name: Trust}
      - {id: old, name: Old, status: retired}
`;
  const transcripts = { s1: 'P1: He rang. Twice.\nP2: Yes.' };
  const study = async () =>
    openStudy(await folderFrom({ codebook, transcripts, codings: ['anna trust s1:1'] }));

  it.each([
    ['study', 'study'],
    ['code:trust', 'code:trust'],
    ['code:Trust', 'code:trust'],
    ['code:old', 'code:old'],
    ['turn:s1:2', 'turn:s1:2'],
    ['turn:s1:1-2', 'turn:s1:1-2'],
    ['turn:s1:1.2', 'turn:s1:1@9-15'],
  ])('%s is kept as %s', async (typed, kept) => {
    expect(memoTarget(await study(), typed)).toBe(kept);
  });

  it('a coding is meant by its id', async () => {
    const opened = await study();
    const id = opened.work[0]?.codings[0]?.id ?? '';
    expect(memoTarget(opened, `coding:${id}`)).toBe(`coding:${id}`);
  });

  it.each([
    ['code:trsut', 'no code "trsut". Did you mean "trust"?'],
    ['turn:s2:1', 'no transcript "s2"'],
    ['turn:s1:9', 'no turn 9'],
    ['turn:s1', 'not a citation'],
    ['coding:X', 'no coding "X"'],
    ['trust', 'cannot be on "trust"'],
    ['', 'cannot be on ""'],
  ])('%s is refused', async (typed, message) => {
    const opened = await study();
    expect(() => memoTarget(opened, typed)).toThrow(message);
  });
});
