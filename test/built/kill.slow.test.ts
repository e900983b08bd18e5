/** Killed at any moment, the program loses nothing that it said was done, and leaves no file half written. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { locked } from '../../src/study/lock.js';
import { inspectStudy } from '../../src/study/open.js';
import { alongside, exampleStudies } from '../support/example-session.js';
import {
  answerThree,
  leftovers,
  type Moment,
  run,
  seeded,
  snapshot,
  stateOf,
} from '../support/killed.js';

const example = exampleStudies();

/** ALONGSIDE_SEED=N repeats the moments of an earlier run. */
const seed = Number(process.env['ALONGSIDE_SEED'] ?? Date.now() % 1_000_000);

interface Act {
  readonly verb: string;
  /** What is typed. */
  readonly words: readonly string[];
  /** What the study needs first. */
  readonly prepare?: (folder: string) => void;
  /** How many moments are chosen at random, besides one at every touch of the disk. */
  readonly moments: number;
}

const talk = 'sources/session-1.txt';

const acts: readonly Act[] = [
  {
    verb: 'apply, with nothing in the cache',
    words: ['apply', 'availing', 'session-1:12', '--coder', 'ben'],
    prepare: (folder) => rmSync(join(folder, '.alongside'), { recursive: true }),
    moments: 20,
  },
  {
    verb: 'apply, the first act of a coder',
    words: ['apply', 'availing', 'session-1:12', '--coder', 'cat'],
    prepare: (folder) => void alongside(['coder', 'add', 'cat'], folder),
    moments: 15,
  },
  {
    verb: 'apply --from, 40 at once',
    words: ['apply', '--from', 'table.csv', '--coder', 'ben'],
    prepare: (folder) => {
      const rows = Array.from({ length: 40 }, (_, row) => `session-1:${row + 1},trust-building\n`);
      const code = firstCode(folder);
      const table = `citation,code\n${rows.join('').replaceAll('trust-building', code)}`;
      writeFileSync(join(folder, 'table.csv'), table);
    },
    moments: 20,
  },
  {
    verb: 'review',
    words: ['review', '--coder', 'ben', '--accept', 'FIRST', '--decline', 'SECOND'],
    moments: 25,
  },
  { verb: 'import', words: ['import', talk, '--id', 'again'], moments: 25 },
  {
    verb: 'import --replace',
    words: ['import', 'corrected.txt', '--id', 'session-1', '--replace'],
    prepare: (folder) => {
      const text = readFileSync(join(folder, talk), 'utf8');
      writeFileSync(join(folder, 'corrected.txt'), text.replace('I was told', 'I had been told'));
    },
    moments: 30,
  },
  {
    verb: 'transcript edit',
    words: ['transcript', 'edit', 'session-1', '--turn', '12', '--text', 'I had been told.'],
    moments: 25,
  },
  { verb: 'coder add', words: ['coder', 'add', 'dora'], moments: 20 },
  {
    verb: 'codebook rename',
    words: ['codebook', 'rename', 'availing', 'Being there', '--id', 'being-there'],
    moments: 20,
  },
  {
    verb: 'transcript remove',
    words: ['transcript', 'remove', 'session-1', '--with-codings'],
    moments: 0,
  },
];

function firstCode(folder: string): string {
  const codes = JSON.parse(alongside(['codebook', 'list', '--json'], folder).stdout);
  return codes[0].codes[0].id;
}

describe(`killed at any moment (ALONGSIDE_SEED=${seed})`, () => {
  it('200 moments are random', () => {
    expect(acts.reduce((sum, { moments }) => sum + moments, 0)).toBe(200);
  });

  it.each(acts)('$verb loses no act and tears no file', async ({ words, prepare, moments }) => {
    const origin = example.small();
    prepare?.(origin);
    const typed = withSuggestions(words, origin);
    const before = snapshot(origin);
    const whole = example.copyOf(origin);
    const counter = join(whole, '.alongside', 'touches');
    const { code, stderr, milliseconds } = await run(typed, whole, {}, counter);
    expect(stderr).toBe('');
    expect(code).toBe(0);
    const after = snapshot(whole);
    const chance = seeded(seed);
    const chosen: Moment[] = [
      ...Array.from({ length: Number(readFileSync(counter, 'utf8')) }, (_, at) => ({
        touch: at + 1,
      })),
      ...Array.from({ length: moments }, () => ({ milliseconds: chance() * milliseconds * 1.1 })),
    ];
    await inTwoLanes(chosen, async (moment) => {
      const folder = example.copyOf(origin);
      const said = await run(typed, folder, moment);
      const now = stateOf(snapshot(folder), before, after);
      if (said.code === 0 || said.stdout.includes('\n')) expect(now).toBe('new');
      expect((await inspectStudy(folder)).faults).toEqual([]);
      if (now !== 'new' && moment.touch !== undefined) {
        // The act was not done, so it can be done, and nothing stands in the way.
        expect(await run(typed, folder)).toMatchObject({ code: 0, stderr: '' });
        expect(stateOf(snapshot(folder), before, after)).toBe('new');
      } else await locked(folder, () => undefined);
      expect(leftovers(folder)).toEqual([]);
      rmSync(folder, { recursive: true });
    });
  });
});

/** Commands that change files in several places, and tell more than they have done. */
const several = [
  { verb: 'participant withdraw', words: ['participant', 'withdraw', 'P2'] },
  { verb: 'pseudonymise', words: ['pseudonymise', '--map', '../names.csv', '--keep-sources'] },
];

describe('stopped half way, and done again', () => {
  it.each(several)('$verb leaves no word behind', async ({ words }) => {
    const origin = example.small();
    writeFileSync(join(origin, '..', 'names.csv'), 'name,pseudonym\nKari,Nora\n');
    quoteInCodebook(origin, 'Kari said Tuesdays are fine for all of us.');
    const before = snapshot(origin);
    const whole = example.copyOf(origin);
    const counter = join(whole, '.alongside', 'touches');
    expect(await run(words, whole, {}, counter)).toMatchObject({ code: 0 });
    const after = snapshot(whole);
    const count = Number(readFileSync(counter, 'utf8'));
    // Until then files are written beside their places, as every command does.
    const chosen = Array.from({ length: 40 }, (_, at) => ({ touch: count - at }));
    await inTwoLanes(chosen, async (moment) => {
      const folder = example.copyOf(origin);
      await run(words, folder, moment);
      expect(await run(words, folder)).toMatchObject({ code: 0 });
      expect(stateOf(snapshot(folder), before, after)).toBe('new');
      expect(leftovers(folder)).toEqual([]);
      rmSync(folder, { recursive: true });
    });
  });
});

/** Lets somebody say it, and quotes it in the codebook, of which a copy is kept in history/. */
function quoteInCodebook(folder: string, text: string): void {
  alongside(['transcript', 'edit', 'session-1', '--turn', '2', '--text', text], folder);
  const file = join(folder, 'codebook.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^title: .*/m, `title: ${text}`));
  alongside(['apply', 'availing', 'session-1:2', '--coder', 'ben'], folder);
}

/** A terminal that a program can hold: `script` of util-linux. */
const script = spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout ?? '';

describe.skipIf(!script.includes('util-linux'))('killed while it asks (needs script)', () => {
  it('review one by one keeps every answer that came before the next question', async () => {
    const origin = example.small();
    const log = (folder: string) => readFileSync(join(folder, 'codings', 'ben.jsonl'), 'utf8');
    const acts = log(origin).split('\n').length;
    // Three answers touch the disk about forty times.
    const chosen = Array.from({ length: 40 }, (_, at) => ({ touch: at + 1 }));
    await inTwoLanes(chosen, async (moment) => {
      const folder = example.copyOf(origin);
      const asked = await answerThree(['review', '--coder', 'ben'], folder, moment);
      const kept = log(folder).split('\n').length - acts;
      expect(kept).toBeGreaterThanOrEqual(asked - 1);
      expect(kept).toBeLessThanOrEqual(asked);
      expect((await inspectStudy(folder)).faults).toEqual([]);
      await locked(folder, () => undefined);
      expect(leftovers(folder)).toEqual([]);
      rmSync(folder, { recursive: true });
    });
  });
});

/** FIRST and SECOND stand for the ids of suggestions. */
function withSuggestions(words: readonly string[], folder: string): readonly string[] {
  if (!words.includes('FIRST')) return words;
  const [first, second] = JSON.parse(
    alongside(['suggest', '--coder', 'ben', '--json'], folder).stdout,
  );
  return words.map((word) => (word === 'FIRST' ? first.id : word === 'SECOND' ? second.id : word));
}

/** One after the other on two processors. A failure names its moment. */
async function inTwoLanes(
  moments: readonly Moment[],
  tryOne: (moment: Moment) => Promise<void>,
): Promise<void> {
  const waiting = [...moments];
  const lane = async () => {
    for (let moment = waiting.shift(); moment; moment = waiting.shift()) {
      try {
        await tryOne(moment);
      } catch (error) {
        throw new Error(`Killed at ${JSON.stringify(moment)}, seed ${seed}`, { cause: error });
      }
    }
  };
  await Promise.all([lane(), lane()]);
}
