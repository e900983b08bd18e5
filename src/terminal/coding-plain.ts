/** Coding without redrawing, for screen readers and for terminals that cannot: one prompt a step. */
import { createInterface } from 'node:readline/promises';
import { Problem } from '../model/problem.js';
import type { Recorder } from '../model/wanted-act.js';
import { actionGroups } from '../workbench/actions.js';
import { advance } from '../workbench/advance.js';
import type { Bench } from '../workbench/bench.js';
import { keysFor } from '../workbench/keymap.js';
import { type Key, keysIn } from '../workbench/keys.js';
import { spoken } from '../workbench/spoken.js';
import { printResult } from './output.js';

interface Files {
  readonly record: Recorder;
  readonly outdated: (transcript: string) => readonly string[];
}

/**
 * Reads a line, presses its keys, says what came of them. A line that is being written, and a list that is
 * open at its end, end with the line. An empty line goes one turn on.
 */
export async function codePlainly(start: Bench, { record, outdated }: Files): Promise<Bench> {
  const lines = createInterface({ input: process.stdin, output: process.stdout, terminal: false });
  let bench = start;
  say(bench);
  process.stdout.write('> ');
  try {
    for await (const line of lines) {
      const before = bench;
      bench = await pressed(
        { ...bench, outdated: outdated(bench.desk.transcript.id) },
        line,
        record,
      );
      if (bench.hasEnded) break;
      say(bench, before);
      if (bench.mode.kind === 'help') bench = { ...bench, mode: { kind: 'reading' } };
      process.stdout.write('> ');
    }
  } finally {
    lines.close();
  }
  return bench;
}

async function pressed(start: Bench, line: string, record: Recorder): Promise<Bench> {
  let bench = start;
  let opened = start;
  try {
    for (const key of keysTyped(bench, line)) {
      opened = bench;
      bench = await advance(bench, key, record);
      if (bench.hasEnded) return bench;
    }
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { ...bench, said: `${error.details.what} ${error.details.next}` };
  }
  return endsWithLine(bench, opened) ? advance(bench, '<enter>', record) : bench;
}

/** True where the last key wrote something into what is open. */
function endsWithLine({ mode }: Bench, before: Bench): boolean {
  if (mode.kind !== 'picking' && mode.kind !== 'writing') return false;
  return mode.kind === before.mode.kind && mode.typed.length > typedIn(before).length;
}

function typedIn({ mode }: Bench): string {
  return mode.kind === 'picking' || mode.kind === 'writing' ? mode.typed : '';
}

/** Enter alone ends what is open, and goes one turn on where nothing is. */
function keysTyped({ mode }: Bench, line: string): readonly Key[] {
  if (line !== '') return keysIn(line);
  return [mode.kind === 'reading' ? '<down>' : '<enter>'];
}

function say(bench: Bench, before?: Bench): void {
  const lines = bench.mode.kind === 'help' ? spokenKeys(bench) : spoken(bench, before);
  for (const line of lines) printResult(line);
}

/** All keys, one a line; a screen reader knows them by their names. */
function spokenKeys({ desk }: Pick<Bench, 'desk'>): string[] {
  return actionGroups.flatMap(({ title, actions }) => [
    `${title}:`,
    ...actions.map(({ id, does }) => `${keysFor(desk.keymap, id).join(' or ')}: ${does}`),
  ]);
}
