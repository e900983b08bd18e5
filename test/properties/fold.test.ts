/** The fold gives one state, whatever happens to the lines of a log. */
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAct } from '../../src/coding/read-act.js';
import { replay } from '../../src/coding/replay.js';
import type { Act } from '../../src/model/act.js';
import { codeAct, idNumbered, noteAct, uncodeAct, undoAct } from '../support/acts.js';
import { temporaryFolder } from '../support/example-study.js';

/** Acts whose ids and times say nothing about the order they were done in: clocks may be skewed. */
const log: fc.Arbitrary<Act[]> = fc
  .array(fc.tuple(fc.constantFrom('code', 'uncode', 'undo', 'note'), fc.nat(7), fc.nat(11)), {
    maxLength: 12,
  })
  .chain((kinds) =>
    fc
      .shuffledSubarray(
        kinds.map((_, index) => index),
        { minLength: kinds.length },
      )
      .map((order) =>
        kinds.map(([kind, place, target], index) => {
          const number = order[index] ?? index;
          if (kind === 'code') return codeAct(number, place);
          if (kind === 'uncode') return uncodeAct(number, target);
          if (kind === 'note') return noteAct(number, target, `note ${place}`);
          return undoAct(number, target);
        }),
      ),
  );

const state = (acts: readonly Act[]) => {
  const { codings, undone } = replay('anna', acts);
  return { codings, undone: [...undone].sort() };
};

describe('the fold of a log', () => {
  it('does not depend on the order of lines, nor on lines that stand twice', () => {
    fc.assert(
      fc.property(log, fc.infiniteStream(fc.nat()), (acts, chance) => {
        const numbers = chance[Symbol.iterator]();
        const draw = () => numbers.next().value ?? 0;
        const twice = acts.flatMap((act) => (draw() % 2 === 0 ? [act, act] : [act]));
        const shuffled = twice
          .map((act) => ({ act, rank: draw() }))
          .sort((a, b) => a.rank - b.rank)
          .map(({ act }) => act);
        expect(state(shuffled)).toEqual(state(acts));
      }),
    );
  });

  it('cancels an act, and an undo of that undo brings it back', () => {
    fc.assert(
      fc.property(log, fc.nat(11), (acts, target) => {
        const before = state(acts);
        const once = [...acts, undoAct(100, target)];
        const twice = [...once, undoAct(101, 100)];
        expect(state(twice).codings).toEqual(before.codings);
        if (acts.some(({ id }) => id === idNumbered(target))) {
          expect(state(once).undone).toContain(idNumbered(target));
        }
      }),
    );
  });

  it('keeps every whole line when the last one is torn', () => {
    fc.assert(
      fc.property(log, codeLine, fc.nat(), (acts, last, cut) => {
        const torn = last.slice(0, cut % last.length);
        const lines = [...acts.map((act) => JSON.stringify(act)), torn];
        const read = lines.map(readAct).filter((act) => act !== undefined);
        expect(state(read)).toEqual(state(acts));
      }),
    );
  });
});

const codeLine = fc.nat(50).map((place) => JSON.stringify(codeAct(99, place)));

describe("git's union merge of two branches", () => {
  it('gives the state of all acts of both', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(log, log, log, (base, ours, theirs) => {
        const own = (prefix: string, acts: readonly Act[]) =>
          acts.map((act) => ({ ...act, id: `${prefix}${act.id}` }));
        const [left, right] = [own('L', ours), own('R', theirs)];
        const merged = mergedByGit(base, left, right);
        expect(state(merged)).toEqual(state([...base, ...left, ...right]));
      }),
      { numRuns: 5 },
    );
  });
});

/** Two branches append to one log; git merges them as .gitattributes says. */
function mergedByGit(base: readonly Act[], left: readonly Act[], right: readonly Act[]): Act[] {
  const folder = temporaryFolder();
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@invalid', ...words], {
      cwd: folder,
      stdio: 'pipe',
    });
  const file = join(folder, 'codings', 'anna.jsonl');
  const append = (acts: readonly Act[]) =>
    appendFileSync(file, acts.map((act) => `${JSON.stringify(act)}\n`).join(''));
  const commit = (name: string) => git('commit', '-q', '--allow-empty', '-a', '-m', name);
  mkdirSync(join(folder, 'codings'));
  git('init', '-q', '-b', 'main');
  writeFileSync(join(folder, '.gitattributes'), 'codings/*.jsonl text eol=lf merge=union\n');
  append(base);
  git('add', '.');
  commit('base');
  git('checkout', '-q', '-b', 'left');
  append(left);
  commit('left');
  git('checkout', '-q', '-b', 'right', 'main');
  append(right);
  commit('right');
  git('merge', '-q', '-m', 'merge', 'left');
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.map(readAct).filter((act) => act !== undefined);
}
