/** One coder gives one code twice to the same words. */
import type { Coding } from '../model/coding.js';
import { grouped } from '../model/grouped.js';
import type { Transcript } from '../model/transcript.js';
import { citationOf } from '../text/cited-turns.js';
import { orderOf } from '../text/turns.js';
import type { Check } from './contract.js';

export const overlappingCodings: Check = {
  id: 'overlapping-codings',
  title: 'A code is given twice to the same words',
  severity: 'warning',
  on: 'codings',
  why: 'Tables count two segments where a reader sees one passage. It happens after a merge of codes, or when a passage was coded anew with other borders.',
  mend: 'Take one of the two away, or both and code the whole passage once.',
  bad: {
    study: {
      transcripts: { s1: 'P1: He rang me back.\nP2: And he came.' },
      codings: ['anna trust s1:1-2', 'anna trust s1:2', 'anna hope s1:2', 'ben trust s1:1'],
    },
    found: ['codings/anna.jsonl:2'],
  },
  good: {
    transcripts: { s1: 'P1: He rang me back.\nP2: And he came.' },
    codings: ['anna trust s1:1', 'anna trust s1:2'],
  },
  find: ({ transcripts, work }) => {
    const byId = new Map(transcripts.map((transcript) => [transcript.id, transcript]));
    return work.flatMap(({ coder, file, codings }) => {
      const byCode = grouped(codings, ({ transcript, current }) => `${transcript} ${current}`);
      return [...byCode.values()].flatMap((own) => {
        const transcript = byId.get(own[0]?.transcript ?? '');
        if (own.length < 2 || !transcript) return [];
        return overlaps(own, transcript).map(([first, later]) => ({
          ...{ file, line: later.line, column: 1 },
          message: `${cite(transcripts, later)} and ${cite(transcripts, first)} overlap, and ${coder} gives both "${later.current}".`,
          hint: `Take one away: alongside remove ${later.current} ${cite(transcripts, later)} --coder ${coder}`,
        }));
      });
    });
  },
};

function cite(transcripts: readonly Transcript[], { transcript, anchor }: Coding): string {
  return anchor.span ? citationOf(transcripts, { transcript, ...anchor.span }) : transcript;
}

/** Codings that begin before an earlier one has ended, each with that one. They come in the order of their starts. */
function overlaps(codings: readonly Coding[], transcript: Transcript): [Coding, Coding][] {
  const { places } = orderOf(transcript);
  const found: [Coding, Coding][] = [];
  let last: { readonly coding: Coding; readonly end: readonly [number, number] } | undefined;
  for (const coding of codings) {
    const { span } = coding.anchor;
    if (!span) continue;
    const start = [places.get(span.from[0]) ?? 0, span.from[1]] as const;
    const end = [places.get(span.to[0]) ?? 0, span.to[1]] as const;
    if (last && isBefore(start, last.end)) found.push([last.coding, coding]);
    if (!last || isBefore(last.end, end)) last = { coding, end };
  }
  return found;
}

function isBefore(a: readonly [number, number], b: readonly [number, number]): boolean {
  return a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);
}
