/** Stamps what a coder wants: the acts that go into the log. */
import { definitionHash } from '../codebook/content.js';
import { findCode } from '../codebook/lookup.js';
import { applyCodes, type CodingRequest, type Stamper } from '../coding/apply.js';
import type { Act } from '../model/act.js';
import type { Study } from '../model/study.js';
import { reasonsFor } from '../model/suggestion.js';
import type { WantedAct } from '../model/wanted-act.js';
import { citedTranscript } from '../text/resolve-citation.js';

/** What goes into the log; the rest goes into files of its own, or nowhere. */
export type LoggedAct = Exclude<WantedAct, { want: 'study' | 'new-code' | 'memo' }>;

/** @throws Problem where the codebook lacks a code */
export function actsWanted(
  study: Study,
  transcript: string,
  wanted: LoggedAct,
  stamp: Stamper,
): readonly Act[] {
  switch (wanted.want) {
    case 'code':
      return applyCodes(requestsFor(study, transcript, wanted), study.hashes.codebook, stamp);
    case 'uncode':
      // Identical codings count as one, so they go together.
      return [wanted.coding.id, ...wanted.coding.twins].map((coding) => ({
        ...{ act: 'uncode' as const, ...stamp(), coding },
      }));
    case 'note':
      return [{ act: 'note', ...stamp(), coding: wanted.coding.id, text: wanted.text }];
    case 'decline': {
      const { from, to, code } = wanted.suggestion;
      const keywords = reasonsFor(wanted.suggestion);
      return [{ act: 'decline', ...stamp(), transcript, from, to, code, keywords }];
    }
    case 'seen':
      return [{ act: 'seen', ...stamp(), transcript, turns: wanted.turns }];
    case 'undo':
      return wanted.of.map((of) => ({ act: 'undo', ...stamp(), of }));
  }
}

function requestsFor(
  study: Study,
  id: string,
  { codes, span, how, keywords }: Extract<WantedAct, { want: 'code' }>,
): CodingRequest[] {
  const transcript = citedTranscript(study.transcripts, id);
  return codes.map((typed) => {
    const code = findCode(study.codebook, typed);
    const current = { id: code.id, definition: definitionHash(code) };
    return { code: current, transcript, span, how, ...(keywords && { keywords }) };
  });
}
