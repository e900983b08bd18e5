/** Makes the acts that give codes to stretches of talk. */
import type { CodeAct, How, NoteAct } from '../model/act.js';
import type { Coding } from '../model/coding.js';
import { type Span, sameSpan } from '../model/span.js';
import type { Transcript } from '../model/transcript.js';
import { anchored } from './anchored.js';
import type { CurrentCode } from './resolve.js';

/** One code for one stretch, as a person asked for it or accepted it. */
export interface CodingRequest {
  readonly code: CurrentCode;
  readonly transcript: Transcript;
  readonly span: Span;
  readonly how: How;
  /** The keywords of a suggestion that was accepted. */
  readonly keywords?: readonly string[];
  readonly note?: string;
}

/** Gives each act its own id and time. */
export type Stamper = () => { readonly id: string; readonly at: string };

/**
 * @param codebook hash of the codebook's content
 * @returns a code act for each request, followed by its note if it has one
 */
export function applyCodes(
  requests: readonly CodingRequest[],
  codebook: string,
  stamp: Stamper,
): (CodeAct | NoteAct)[] {
  return requests.flatMap(({ code, transcript, span, how, keywords, note }) => {
    const act: CodeAct = {
      ...{ act: 'code', ...stamp(), ...anchored(transcript, span) },
      ...{ code: code.id, definition: code.definition, how },
      ...(keywords && { keywords }),
      codebook,
    };
    if (!note) return [act];
    const noted: NoteAct = { act: 'note', ...stamp(), coding: act.id, text: note };
    return [act, noted];
  });
}

/** The requests without those that are in force already, or stand in the list twice. */
export function notYetApplied(
  requests: readonly CodingRequest[],
  codings: readonly Coding[],
): CodingRequest[] {
  const there = new Set(
    codings.map((coding) => key(coding.transcript, coding.anchor.span, coding.current)),
  );
  return requests.filter(({ transcript, span, code }) => {
    const wanted = key(transcript.id, anchored(transcript, span), code.id);
    if (there.has(wanted)) return false;
    there.add(wanted);
    return true;
  });
}

/** The notes of requests whose codings are in force already: each goes to its coding, once. */
export function notesOnApplied(
  requests: readonly CodingRequest[],
  codings: readonly Coding[],
  stamp: Stamper,
): NoteAct[] {
  return requests.flatMap(({ transcript, span, code, note = '' }) => {
    const [there] = codingsAt(codings, { transcript, span: anchored(transcript, span) }, code.id);
    if (!there || note === '' || there.notes.includes(note)) return [];
    return [{ act: 'note' as const, ...stamp(), coding: there.id, text: note }];
  });
}

function key(transcript: string, span: Span | undefined, code: string | undefined): string {
  return `${transcript} ${span?.from} ${span?.to} ${code}`;
}

/** The codings in force with this code on exactly this span. */
export function codingsAt(
  codings: readonly Coding[],
  { transcript, span }: { readonly transcript: Transcript; readonly span: Span },
  code: string,
): Coding[] {
  return codings.filter(
    (coding) =>
      coding.transcript === transcript.id &&
      coding.current === code &&
      coding.anchor.span !== undefined &&
      sameSpan(coding.anchor.span, span),
  );
}
