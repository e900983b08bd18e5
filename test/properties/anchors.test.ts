/** A coding stays on its own words or becomes an orphan, whatever is done to its transcript. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchored } from '../../src/coding/anchored.js';
import { corrected } from '../../src/coding/corrected.js';
import { findAgain } from '../../src/coding/find-again.js';
import { type Transcript, turnsOf } from '../../src/model/transcript.js';
import { fault, type Told, transcriptFrom } from '../support/anchor-judge.js';
import { type SpokenTurn, type Talk, textOf } from '../support/edited-talk.js';
import {
  type CodingPlan,
  changed,
  codingPlan,
  editPlan,
  spanFor,
  talkOfTurns,
  turnPlan,
} from '../support/talk-plans.js';

/**
 * The same 500 talks in every run, so that nobody's change fails by another's bad luck. ANCHOR_RUNS=100000
 * draws new ones and counts the states that came up; ANCHOR_SEED=… draws some of these again.
 */
const { ANCHOR_RUNS, ANCHOR_SEED } = process.env;
const seed = ANCHOR_SEED ?? (ANCHOR_RUNS === undefined ? '20141122' : undefined);
const runs = {
  numRuns: Number(ANCHOR_RUNS ?? 500),
  ...(seed !== undefined && { seed: Number(seed) }),
};
const timeout = 3_600_000;

/** Codes the talk as planned, and says what is wrong with each coding afterwards. */
function faults(
  before: Told,
  after: Told,
  plans: readonly CodingPlan[],
  counts: Map<string, number>,
) {
  return plans.flatMap((plan) => {
    const coding = anchored(before.transcript, spanFor(before.talk, plan));
    if (coding.quote === '') return [];
    const anchor = findAgain(after.transcript, coding);
    counts.set(anchor.state, (counts.get(anchor.state) ?? 0) + 1);
    const wrong = fault(before, after, coding, anchor);
    return wrong === undefined
      ? []
      : [{ wrong, coding, anchor, was: before.transcript.lines, now: after.transcript.lines }];
  });
}

function report(counts: ReadonlyMap<string, number>): void {
  if (ANCHOR_RUNS !== undefined) console.log(Object.fromEntries(counts));
}

const codings = fc.array(codingPlan, { minLength: 1, maxLength: 6 });

describe('a coding stays on its own words or becomes an orphan', () => {
  it('when words are put in, taken out, changed, moved or said again', { timeout }, () => {
    const counts = new Map<string, number>();
    const edits = fc.array(editPlan, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(talkOfTurns(5), codings, edits, (talk, plans, edits) => {
        const before = { talk, transcript: transcriptFrom(talk) };
        const edited = edits.reduce<Talk>(changed, talk);
        const after = { talk: edited, transcript: transcriptFrom(edited) };
        expect(faults(before, after, plans, counts)).toEqual([]);
      }),
      runs,
    );
    report(counts);
  });

  it('when its source is read again with turns put in, taken out, split or joined', {
    timeout,
  }, () => {
    const counts = new Map<string, number>();
    const edits = fc.array(fc.oneof({ weight: 2, arbitrary: turnPlan }, editPlan), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(talkOfTurns(12), codings, edits, (talk, plans, edits) => {
        const before = { talk, transcript: transcriptFrom(talk) };
        const edited = edits.reduce<Talk>(changed, talk);
        const { transcript } = corrected(before.transcript, transcriptFrom(renumbered(edited)));
        expect(strangers(talk, edited, transcript)).toEqual([]);
        expect(faults(before, { talk: edited, transcript }, plans, counts)).toEqual([]);
      }),
      runs,
    );
    report(counts);
  });
});

/** Turns that have the number of a turn of which they hold nothing. */
function strangers(before: Talk, after: Talk, transcript: Transcript) {
  const names = (turn: SpokenTurn | undefined) =>
    turn?.characters.flatMap((one) => one.names) ?? [];
  return turnsOf(transcript).flatMap(({ turn }, place) => {
    const own = new Set(names(before[turn - 1]));
    const isStranger = own.size > 0 && !names(after[place]).some((name) => own.has(name));
    return isStranger
      ? [
          {
            turn,
            was: before.map(textOf),
            now: turnsOf(transcript).map((one) => `${one.turn} ${one.text}`),
          },
        ]
      : [];
  });
}

/** As a reader of files numbers turns: from 1. */
function renumbered(talk: Talk): Talk {
  return talk.map((one, index) => ({ ...one, turn: index + 1 }));
}
