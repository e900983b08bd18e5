/** A coding log with pseudonyms in the place of names. Each act keeps its id, its line and its words. */
import type { Act, Anchored, CodeAct, DeclineAct, MoveAct } from '../model/act.js';
import { type NamePair, renamedInJson } from '../text/names.js';
import { isUnchanged } from './find-again.js';
import { readAct } from './read-act.js';
import { rehashed } from './rehashed.js';
import { renamedPlace, renamedSpan } from './renamed-place.js';
import type { RenamedTranscript, Renaming } from './renamed-transcript.js';

export interface LogRenaming extends Renaming {
  readonly pairs: readonly NamePair[];
  /** By id. */
  readonly transcripts: ReadonlyMap<string, RenamedTranscript>;
  /** Hashes of codebooks and definitions that held names, and what they are now. */
  readonly hashes: ReadonlyMap<string, string>;
}

export interface RenamedLog {
  readonly lines: readonly string[];
  readonly isChanged: boolean;
  /** Codings of which an act has changed, for another reason than the hash of a codebook. */
  readonly codings: ReadonlySet<string>;
}

/** @param lines of one coder's log */
export function renamedLog(lines: readonly string[], renaming: LogRenaming): RenamedLog {
  const acts = lines.map(readAct);
  const toPlace = placing(acts);
  const renamed = acts.map((act) => act && renamedAct(act, toPlace, renaming));
  const sound = soundById(renamed, toPlace, renaming);
  const codings = new Set<string>();
  const after = lines.map((line, index) => {
    const [was, is] = [acts[index], renamed[index]];
    // A torn line is nobody's act, but it may hold names.
    if (!was || !is) return renamedInJson(line, renaming.rename);
    const act = sound.get(was.id) ?? is;
    if (JSON.stringify(act) === JSON.stringify(was)) return rehashed(line, renaming.hashes);
    if (act.act === 'code') codings.add(act.id);
    else if ('coding' in act) codings.add(act.coding);
    return rehashed(JSON.stringify(act), renaming.hashes);
  });
  return { lines: after, isChanged: after.some((line, at) => line !== lines[at]), codings };
}

type ToPlace = (act: CodeAct | MoveAct) => Anchored;

/** Gives an act its place; a move stands in the transcript of its coding. */
function placing(acts: readonly (Act | undefined)[]): ToPlace {
  const transcripts = new Map(
    acts.flatMap((act) => (act?.act === 'code' ? [[act.id, act.transcript] as const] : [])),
  );
  return (act) => {
    const { from, to, quote, before, after, text, nth } = act;
    const transcript = act.act === 'code' ? act.transcript : (transcripts.get(act.coding) ?? '');
    return { transcript, from, to, quote, before, after, text, ...(nth && { nth }) };
  };
}

/**
 * A merge may bring back a line with names beside the same act without: then the act that stands on the
 * words as they are is the one that both lines say.
 */
function soundById(
  acts: readonly (Act | undefined)[],
  toPlace: ToPlace,
  { transcripts }: LogRenaming,
): ReadonlyMap<string, Act> {
  const byId = new Map<string, Act>();
  const twice = new Set<string>();
  for (const act of acts) {
    if (act?.act !== 'code' && act?.act !== 'move') continue;
    const place = toPlace(act);
    const after = transcripts.get(place.transcript)?.transcript;
    if (byId.has(act.id)) twice.add(act.id);
    if (!byId.has(act.id) || (after && isUnchanged(after, place))) byId.set(act.id, act);
  }
  return new Map([...byId].filter(([id]) => twice.has(id)));
}

function renamedAct(act: Act, toPlace: ToPlace, renaming: LogRenaming): Act {
  const said = (text: string) => renaming.rename(text).text;
  switch (act.act) {
    case 'code':
    case 'move':
      return { ...renamedWords(act, toPlace, renaming) };
    case 'decline':
      return {
        ...{ ...act, ...declinedSpan(act, renaming), keywords: act.keywords.map(said) },
        ...(act.why !== undefined && { why: said(act.why) }),
      };
    case 'note':
      return { ...act, text: said(act.text) };
    case 'uncode':
      return act.why === undefined ? act : { ...act, why: said(act.why) };
    default:
      return act;
  }
}

function renamedWords(act: CodeAct | MoveAct, toPlace: ToPlace, renaming: LogRenaming): Act {
  const { rename, pairs, transcripts } = renaming;
  const was = toPlace(act);
  const { transcript: _, ...place } = renamedPlace(
    was,
    transcripts.get(was.transcript),
    rename,
    pairs,
  );
  const { nth, ...rest } = act;
  // Where it keeps its rank, the rank keeps its place in the record.
  const kept = place.nth && nth ? act : rest;
  if (kept.act === 'move') return { ...kept, ...place };
  const keywords = kept.keywords?.map((keyword) => rename(keyword).text);
  return { ...kept, ...place, ...(keywords && { keywords }) };
}

/** A declined stretch has no hash that tells what it was: it goes where its turns' words go. */
function declinedSpan(act: DeclineAct, { transcripts }: LogRenaming) {
  const transcript = transcripts.get(act.transcript);
  return transcript ? renamedSpan(transcript, act) : {};
}
