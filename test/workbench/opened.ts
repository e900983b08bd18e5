/** A bench opened on an example study on disk, with the program's own rooms, and keys pressed on it. */
import { onTestFinished } from 'vitest';
import { type OpenedBench, openedBench, openedReview } from '../../src/commands/wanted-bench.js';
import type { ExampleStudy } from '../../src/model/example.js';
import { openStudy } from '../../src/study/open.js';
import { advance } from '../../src/workbench/advance.js';
import type { Bench } from '../../src/workbench/bench.js';
import { keysIn } from '../../src/workbench/keys.js';
import { folderFrom } from '../support/example-study.js';

const talk = `M1: How was it? Tell us.
P1: We went slowly. She set the pace. I trusted her.
P2: I hoped.
P1: Don’t you worry, Åse said. Twice.
P2: Trust takes time.
`;

export const codebook = `# What we look for
codebook: care
title: Care
themes:
  - id: being-met
    name: Being met
    codes:
      - id: trust   # the first one
        name: Trust
        definition: Somebody relies on somebody.
        keywords: [{term: trust, weight: 2}]
      - {id: hope, name: Hope, definition: Somebody looks forward., keywords: [{term: hope, weight: 2}]}
  - id: being-helped
    name: Being helped
    codes:
      - {id: pace, name: Pace of help, definition: As fast as the other can.}
`;

export const example: ExampleStudy = { codebook, transcripts: { s1: talk } };

interface Options {
  readonly coder?: string;
  readonly citation?: string;
  readonly size?: string;
  readonly blind?: boolean;
}

/** A session of keys on a study. */
export interface Session {
  readonly folder: string;
  /** The bench as it is now. */
  bench(): Bench;
  /** Presses the keys of a script's line, one after another. */
  press(keys: string): Promise<Bench>;
}

export async function openedOn(study: ExampleStudy, options: Options = {}): Promise<Session> {
  return openedIn(await folderFrom(study), options);
}

export async function openedIn(folder: string, options: Options = {}): Promise<Session> {
  const { coder = 'anna', citation = 's1', size = '80x24', blind = false } = options;
  const wanted = { script: '', size, blind };
  return sessionOf(folder, await openedBench(folder, coder, citation, wanted));
}

/** The suggestions that wait in a study, at the bench. */
export async function reviewOf(
  folder: string,
  { coder = 'anna', size = '80x24', transcripts = [] }: Options & ForReview = {},
): Promise<Session> {
  const study = await openStudy(folder);
  const asked = transcripts.length > 0 ? { transcripts } : {};
  const opened = await openedReview({ folder, study, coder }, asked, { script: '', size });
  if (!opened) throw new Error('No suggestion waits.');
  return sessionOf(folder, opened);
}

interface ForReview {
  readonly transcripts?: readonly string[];
}

function sessionOf(folder: string, { bench: start, session, leave }: OpenedBench): Session {
  onTestFinished(leave);
  let bench = start;
  return {
    folder,
    bench: () => bench,
    press: async (keys) => {
      for (const key of keysIn(keys)) {
        const outdated = session.outdated(bench.desk.transcript.id);
        bench = await advance({ ...bench, outdated }, key, session.record);
      }
      return bench;
    },
  };
}
