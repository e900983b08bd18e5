/** Stamps what a coder wants: the acts that go into the log. */
import { definitionHash } from '../codebook/content.js';
import { findCode } from '../codebook/lookup.js';
import { applyCodes, type CodingRequest, type Stamper } from '../coding/apply.js';
import type { Act, DeclineAct } from '../model/act.js';
import type { Study } from '../model/study.js';
import { reasonsFor, type Suggestion } from '../model/suggestion.js';
import type { WantedAct } from '../model/wanted-act.js';
import { listed } from '../text/plural.js';
import { citedTranscript } from '../text/resolve-citation.js';

/** What goes into the log; the rest goes into files of its own, or nowhere. */
export type LoggedAct = Exclude<WantedAct, { want: 'study' | 'new-code' | 'memo' | 'unwrite' }>;

/** @throws Problem where the codebook lacks a code */
export function actsWanted(study: Study, wanted: LoggedAct, stamp: Stamper): readonly Act[] {
  switch (wanted.want) {
    case 'code':
      return codeActs(study, wanted, stamp);
    case 'uncode':
      // Identical codings count as one, so they go together.
      return [wanted.coding.id, ...wanted.coding.twins].map((coding) => ({
        ...{ act: 'uncode' as const, ...stamp(), coding },
      }));
    case 'note':
      return [{ act: 'note', ...stamp(), coding: wanted.coding.id, text: wanted.text }];
    case 'decline':
      return [declineOf(wanted.suggestion, reasonsFor(wanted.suggestion), stamp)];
    case 'seen': {
      const { transcript, turns } = wanted;
      return [{ act: 'seen', ...stamp(), transcript, turns }];
    }
    case 'undo':
      return wanted.of.map((of) => ({ act: 'undo', ...stamp(), of }));
  }
}

type WantedCodes = Extract<WantedAct, { want: 'code' }>;

function codeActs(study: Study, wanted: WantedCodes, stamp: Stamper): Act[] {
  const requests = requestsFor(study, wanted);
  const coded = applyCodes(requests, study.hashes.codebook, stamp);
  if (!wanted.answers || wanted.answers.declined.length === 0) return [...coded];
  const { suggestion, declined } = wanted.answers;
  const given = requests.map(({ code }) => code.id);
  const isSame = given.includes(suggestion.code);
  const why = isSame ? 'given to other words' : `given ${listed(given)}`;
  return [...coded, { ...declineOf(suggestion, declined, stamp), why }];
}

function declineOf(
  { transcript, from, to, code }: Suggestion,
  keywords: readonly string[],
  stamp: Stamper,
): DeclineAct {
  return { act: 'decline', ...stamp(), transcript, from, to, code, keywords };
}

function requestsFor(
  study: Study,
  { transcript: id, codes, span, how, keywords }: WantedCodes,
): CodingRequest[] {
  const transcript = citedTranscript(study.transcripts, id);
  return codes.map((typed) => {
    const code = findCode(study.codebook, typed);
    const current = { id: code.id, definition: definitionHash(code) };
    return { code: current, transcript, span, how, ...(keywords && { keywords }) };
  });
}
