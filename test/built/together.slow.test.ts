/** Several commands at once in one study: each does what it says, and nothing is lost. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLog } from '../../src/study/log-file.js';
import { inspectStudy } from '../../src/study/open.js';
import { exampleStudies } from '../support/example-session.js';
import { leftovers, run } from '../support/killed.js';

const example = exampleStudies();

/** Starts all of them at once. */
async function together(folder: string, typed: readonly (readonly string[])[]): Promise<void> {
  const ended = await Promise.all(typed.map((words) => run(words, folder)));
  expect(ended.map(({ stderr }) => stderr.replace(/^Waiting for .*\n/, '')).join('')).toBe('');
  expect(ended.map(({ code }) => code)).toEqual(typed.map(() => 0));
  expect(leftovers(folder)).toEqual([]);
  expect((await inspectStudy(folder)).faults).toEqual([]);
}

const turns = Array.from({ length: 8 }, (_, index) => index + 1);

function actsOf(folder: string, coder: string) {
  return readLog(join(folder, 'codings', `${coder}.jsonl`), 'log').acts;
}

describe('at the same time', () => {
  it('one coder in eight windows and another in four keep every act, each with its own id', async () => {
    const folder = example.small();
    const before = { anna: actsOf(folder, 'anna').length, ben: actsOf(folder, 'ben').length };
    const apply = (coder: string) => (turn: number) => [
      'apply',
      'availing',
      `session-2:${turn}@0-2`,
      '--coder',
      coder,
    ];
    await together(folder, [...turns.map(apply('anna')), ...turns.slice(4).map(apply('ben'))]);
    const [anna, ben] = [actsOf(folder, 'anna'), actsOf(folder, 'ben')];
    expect(anna.slice(before.anna)).toHaveLength(8);
    expect(ben.slice(before.ben)).toHaveLength(4);
    const ids = [...anna, ...ben].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('one coder who undoes in four windows takes four acts back', async () => {
    const folder = example.small();
    const before = actsOf(folder, 'anna').length;
    await together(
      folder,
      Array.from({ length: 4 }, () => ['undo', '--coder', 'anna']),
    );
    const undone = actsOf(folder, 'anna')
      .slice(before)
      .map((act) => act.act === 'undo' && act.of);
    expect(new Set(undone).size).toBe(4);
  });

  it('settings and codebook take on every change', async () => {
    const folder = example.small();
    const code = (name: string) => ['codebook', 'add', name, '--theme', 'interactive-dialogic'];
    await together(folder, [
      ...turns.map((number) => ['coder', 'add', `coder-${number}`]),
      ...turns.slice(4).map((number) => ['participant', 'set', `Q${number}`, '--role', 'guest']),
      ...turns.slice(4).map((number) => [...code(`Word ${number}`), '--definition', 'One word.']),
    ]);
    const { settings, codebook } = await inspectStudy(folder);
    const coders = settings.coders.map(({ id }) => id);
    expect(coders.sort()).toEqual(['anna', 'ben', ...turns.map((number) => `coder-${number}`)]);
    expect(settings.participants.filter(({ role }) => role === 'guest')).toHaveLength(4);
    const codes = codebook.themes[0]?.codes.map(({ id }) => id) ?? [];
    expect(codes.filter((id) => id.startsWith('word-'))).toHaveLength(4);
  });

  it('talk is imported, mended and coded, and memos are written', async () => {
    const folder = example.small();
    const before = actsOf(folder, 'ben').length;
    const memo = (number: number) => ['memo', 'add', `Thought ${number}`];
    await together(folder, [
      ...turns
        .slice(5)
        .map((number) => ['import', 'sources/session-1.txt', '--id', `copy-${number}`]),
      ...turns
        .slice(5)
        .map((turn) => ['apply', 'availing', `session-1:${turn}@0-2`, '--coder', 'ben']),
      ...turns
        .slice(5)
        .map((turn) => ['transcript', 'edit', 'session-3', '--turn', `${turn}`, '--text', 'Yes.']),
      ...turns.slice(5).map((number) => [...memo(number), '--coder', 'ben']),
    ]);
    const { transcripts } = await inspectStudy(folder);
    expect(transcripts.filter(({ id }) => id.startsWith('copy-'))).toHaveLength(3);
    const mended = transcripts.find(({ id }) => id === 'session-3');
    expect(mended?.lines.filter(({ text }) => text === 'Yes.')).toHaveLength(3);
    expect(actsOf(folder, 'ben')).toHaveLength(before + 3);
    expect((await run(['memo', 'list'], folder)).stdout.match(/Thought \d/g)).toHaveLength(3);
  });
});
