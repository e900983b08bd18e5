/** A coder's log on disk. */
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stamper } from '../../src/study/clock.js';
import { appendActs, readLog } from '../../src/study/log-file.js';
import { codeAct, idNumbered, uncodeAct } from '../support/acts.js';
import { temporaryFolder } from '../support/example-study.js';

const read = (path: string) => readLog(path, 'codings/anna.jsonl');

describe('a log', () => {
  it('gives back what was appended, with the line of each act', () => {
    const path = join(temporaryFolder(), 'codings', 'anna.jsonl');
    appendActs(path, [codeAct(1)]);
    appendActs(path, [codeAct(2), uncodeAct(3, 1)]);
    expect(read(path).acts).toEqual([codeAct(1), codeAct(2), uncodeAct(3, 1)]);
    expect(read(path).lines.get(idNumbered(3))).toBe(3);
  });

  it('that is not there yet is empty', () => {
    expect(read(join(temporaryFolder(), 'none.jsonl')).acts).toEqual([]);
  });

  it('with a torn last line loses nothing else, and takes the next act on a line of its own', () => {
    const path = join(temporaryFolder(), 'anna.jsonl');
    appendActs(path, [codeAct(1)]);
    appendFileSync(path, JSON.stringify(codeAct(2)).slice(0, 40));
    expect(read(path).acts).toEqual([codeAct(1)]);
    appendActs(path, [codeAct(3)]);
    expect(read(path).acts).toEqual([codeAct(1), codeAct(3)]);
    expect(read(path).faults.map(({ line }) => line)).toEqual([2]);
  });

  it('takes many acts at once, all or none, behind those that are there', () => {
    const path = join(temporaryFolder(), 'anna.jsonl');
    appendActs(path, [codeAct(1)]);
    const many = Array.from({ length: 100 }, (_, number) => codeAct(number + 2));
    appendActs(path, many);
    expect(read(path).acts).toEqual([codeAct(1), ...many]);
    expect(read(path).faults).toEqual([]);
  });

  it('reads the same with Windows line ends', () => {
    const path = join(temporaryFolder(), 'anna.jsonl');
    appendActs(path, [codeAct(1), codeAct(2)]);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('\n', '\r\n'));
    expect(read(path).acts).toEqual([codeAct(1), codeAct(2)]);
    appendActs(path, [codeAct(3)]);
    expect(read(path).acts).toHaveLength(3);
  });

  it.each([
    'null',
    '[]',
    '"code"',
    '{"act":"sing","id":"A1","at":"x"}',
    '{"act":"code","id":"A1","at":"x"}',
    '{"act":"seen","id":"A1","at":"x","transcript":"s1","turns":[1]}',
    '{"act":"seen","id":"A1","at":"x","transcript":"s1","turns":[-1,2]}',
    '{"act":"undo","id":"","at":"x","of":"A0"}',
    '{"act":"decline","id":"A1","at":"x","transcript":"s1","from":[1,0],"to":[1,5],"code":"c","keywords":[1]}',
  ])('reports a line that is no act: %s', (line) => {
    const path = join(temporaryFolder(), 'anna.jsonl');
    writeFileSync(path, `${line}\n`);
    expect(read(path).acts).toEqual([]);
    expect(read(path).faults).toHaveLength(1);
  });
});

describe('the ids of acts', () => {
  it('follow each other, and all that were there, even when the clock has gone back', () => {
    const stamp = stamper(['7ZZZZZZZZZZZZZZZZZZZZZZZZZ']);
    const ids = [stamp().id, stamp().id, stamp().id];
    expect(ids).toEqual([...ids].sort());
    expect(new Set(ids).size).toBe(3);
    expect(ids.every((id) => id > '7ZZZZZZZZZZZZZZZZZZZZZZZZZ')).toBe(true);
  });

  it.each(['7ZZZZZZZZZZZZZZZZZZZZZZZZZ', 'zzz'])(
    'are never the same in two copies of a log that ends in %s',
    (last) => {
      const ids = Array.from({ length: 100 }, () => stamper([last])().id);
      expect(new Set(ids).size).toBe(100);
    },
  );
});
