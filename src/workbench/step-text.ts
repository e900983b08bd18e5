/** What a step did, in a few words: `session-1:14 is coded availing.` */
import type { Transcript } from '../model/transcript.js';
import { printCitation } from '../text/citation.js';
import type { Change } from './bench.js';

export function changeText(change: Change, transcript: Transcript): string {
  const { codings, declined, seen, answer } = change;
  const { come, gone } = codings;
  const [first] = come;
  const [last] = gone;
  if (first && last) return `A memo is on ${nameOf(first)} at ${whereIs(transcript, first)}.`;
  const instead = answer?.as === 'instead' ? `, not ${answer.suggestion.code}` : '';
  if (first)
    return `${whereIs(transcript, first)} is coded ${come.map(nameOf).join(', ')}${instead}.`;
  if (last) return `${nameOf(last)} is taken away from ${whereIs(transcript, last)}.`;
  const [decline] = declined;
  if (decline) return `${decline.code} is declined at ${printCitation(transcript, decline)}.`;
  const [read] = seen;
  if (!read) return '';
  const [from, to] = read.turns;
  return from === to ? `Turn ${from} is read.` : `Turns ${from} to ${to} are read.`;
}

interface Named {
  readonly current?: string | undefined;
  readonly code: string;
}

function nameOf({ current, code }: Named): string {
  return current ?? code;
}

function whereIs(transcript: Transcript, { anchor }: Change['codings']['come'][number]): string {
  return anchor.span ? printCitation(transcript, anchor.span) : transcript.id;
}
