/** Takes what was recorded into the bench. Only what is on the disk gets here. */
import { replayAs } from '../coding/replay.js';
import { resolved } from '../coding/resolve.js';
import type { Act } from '../model/act.js';
import type { Coding } from '../model/coding.js';
import type { Span } from '../model/span.js';
import type { Transcript } from '../model/transcript.js';
import type { Recorded, WantedAct } from '../model/wanted-act.js';
import { plural } from '../text/plural.js';
import type { Answer, Bench, Change } from './bench.js';
import { changedBy, type Placed } from './by-turn.js';
import { placed } from './on-words.js';
import { reopened } from './open-bench.js';
import { answeredIn, onTalk, onTalkOf, suggestionTaken, waitingAgain } from './review.js';
import { follow } from './scroll.js';
import { changeText } from './step-text.js';
import { nextStepBack, stepped, steppedBack, steppedForth } from './undo-steps.js';
import { taken, takenTurn } from './words-in-hand.js';
import { unwritten, written } from './written.js';

export function take(bench: Bench, wanted: WantedAct, recorded: Recorded): Bench {
  return follow(takenIn(bench, wanted, recorded));
}

function takenIn(bench: Bench, wanted: WantedAct, recorded: Recorded): Bench {
  const { acts, study, wrote } = recorded;
  if (wanted.want === 'study') {
    return study ? reopened(bench, { ...recorded, study }, wanted.others) : bench;
  }
  if (wanted.want === 'unwrite') return unwritten(bench, wanted, recorded);
  if (wrote) return stepped(written(bench, wrote, recorded), { acts: [], wrote });
  const next = wanted.want === 'undo' ? undone(bench, wanted.way, acts) : done(bench, wanted, acts);
  if (!study) return next;
  const said = `${next.said} ${bench.desk.coder} codes elsewhere too: what was done there was read in.`;
  const anew = reopened(next, { ...recorded, study }, bench.others !== undefined);
  return { ...anew, said: said.trim() };
}

function done(bench: Bench, wanted: WantedAct, acts: readonly Act[]): Bench {
  const change = changeOf(bench, wanted, acts);
  const next = onTalkOf(bench, change.transcript, (there) => applied(there, change, 1));
  const given = change.codings.come.flatMap(({ current }) => current ?? []);
  const used = wanted.want === 'code' ? [...new Set([...given, ...bench.used])] : bench.used;
  const ids = acts.map(({ id }) => id);
  return {
    ...stepped(next, { acts: ids, change }),
    used,
    said: bench.said || changeText(change, transcriptOf(bench, change)),
  };
}

function undone(bench: Bench, way: 'back' | 'forth', acts: readonly Act[]): Bench {
  const step = way === 'back' ? nextStepBack(bench) : bench.future?.step;
  const undos = acts.map(({ id }) => id);
  const moved = way === 'back' ? steppedBack(bench, undos) : steppedForth(bench);
  const verb = way === 'back' ? 'Undone' : 'Done again';
  const change = step?.change;
  if (!change)
    return { ...moved, said: `${verb}: ${plural(acts.length, 'act')} of an earlier session.` };
  const there = onTalk(moved, change.transcript);
  const next = applied(there, change, way === 'back' ? -1 : 1);
  const text = changeText(change, there.desk.transcript);
  return { ...shown(next, change, way), said: `${verb}: ${text}` };
}

/** The transcript of a change, which may be another than that on the desk. */
function transcriptOf({ desk, review }: Bench, { transcript: id }: Change): Transcript {
  return review?.study.transcripts.find((one) => one.id === id) ?? desk.transcript;
}

const none = { come: [], gone: [] } as const;

/** How the lists differ once this is recorded. */
function changeOf(bench: Bench, wanted: WantedAct, acts: readonly Act[]): Change {
  const declined = acts.filter((act) => act.act === 'decline');
  const seen = acts.filter((act) => act.act === 'seen');
  const answer = answerIn(bench, wanted);
  const { id: transcript } = bench.desk.transcript;
  const same = { transcript, codings: none, declined, seen, ...(answer && { answer }) };
  switch (wanted.want) {
    case 'code': {
      const come = codingsFrom(bench, acts);
      return { ...same, transcript: wanted.transcript, codings: { come, gone: [] } };
    }
    case 'decline':
      return { ...same, transcript: wanted.suggestion.transcript };
    case 'uncode':
      return { ...same, codings: { come: [], gone: [wanted.coding] } };
    case 'note': {
      const { coding, text } = wanted;
      const noted = { ...coding, notes: [...coding.notes, text] };
      return { ...same, codings: { come: [noted], gone: [coding] } };
    }
    default:
      return same;
  }
}

function answerIn(bench: Bench, wanted: WantedAct): Answer | undefined {
  if (wanted.want === 'uncode') return waitingAgain(bench, wanted.coding);
  if (wanted.want === 'decline') return { suggestion: wanted.suggestion, as: 'declined' };
  if (wanted.want !== 'code' || !wanted.answers) return undefined;
  const { suggestion } = wanted.answers;
  return { suggestion, as: wanted.codes.includes(suggestion.code) ? 'accepted' : 'instead' };
}

function codingsFrom({ desk }: Bench, acts: readonly Act[]): readonly Coding[] {
  return replayAs(desk.coder, acts, (coding) => {
    const { from, to, code, definition } = coding;
    const anchor = { state: 'same', span: { from, to } } as const;
    return resolved(coding, { current: { id: code, definition }, anchor, line: 0 });
  }).codings;
}

/** The bench with the change made, or taken back. */
function applied(bench: Bench, change: Change, way: 1 | -1): Bench {
  const { desk, review } = bench;
  const { codings, declined, seen, answer } = change;
  const [come, gone] = way > 0 ? [codings.come, codings.gone] : [codings.gone, codings.come];
  const at = (list: readonly Coding[]) => list.flatMap((coding) => placed(desk, coding) ?? []);
  const answers = declined.map((act) => spread(bench, act, act));
  const reads = seen.map((act) =>
    spread(bench, act, { from: [act.turns[0], 0], to: [act.turns[1], 0] }),
  );
  return {
    ...bench,
    ...(review && answer && { review: answeredIn(review, answer, way) }),
    codings: changedBy(bench.codings, at(come), at(gone)),
    counts: counted(bench.counts, come, gone),
    declined:
      way > 0 ? changedBy(bench.declined, answers, []) : changedBy(bench.declined, [], answers),
    seen: way > 0 ? changedBy(bench.seen, reads, []) : changedBy(bench.seen, [], reads),
  };
}

function spread<T>({ desk }: Bench, thing: T, { from, to }: Span): Placed<T> {
  return { thing, first: desk.places.get(from[0]) ?? 0, last: desk.places.get(to[0]) ?? -1 };
}

function counted(
  counts: Bench['counts'],
  come: readonly Coding[],
  gone: readonly Coding[],
): Bench['counts'] {
  if (come.length + gone.length === 0) return counts;
  const next = new Map(counts);
  const add = ({ current, code }: Coding, by: number) => {
    const id = current ?? code;
    next.set(id, (next.get(id) ?? 0) + by);
  };
  for (const coding of come) add(coding, 1);
  for (const coding of gone) add(coding, -1);
  return next;
}

/** Goes where the change is, so that a person sees what was undone; an answer taken back can be given anew. */
function shown(bench: Bench, change: Change, way: 'back' | 'forth'): Bench {
  const { codings, declined, seen, answer } = change;
  if (bench.review && answer?.as && way === 'back')
    return suggestionTaken(bench, answer.suggestion);
  const [coding] = [...codings.come, ...codings.gone];
  const span = coding?.anchor.span ?? declined[0];
  if (span) return taken(bench, { from: span.from, to: span.to });
  const [read] = seen;
  return read ? takenTurn(bench, bench.desk.places.get(read.turns[0]) ?? 0) : bench;
}
