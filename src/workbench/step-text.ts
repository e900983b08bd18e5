/** What a step did, in a few words: `session-1:14 is coded availing.` */
import type { Transcript } from '../model/transcript.js';
import { printCitation } from '../text/citation.js';
import type { Change } from './bench.js';

export function changeText({ codings, declined, seen }: Change, transcript: Transcript): string {
  const { come, gone } = codings;
  const [first] = come;
  const [last] = gone;
  if (first && last) return `A memo is on ${nameOf(first)} at ${whereIs(transcript, first)}.`;
  if (first) return `${whereIs(transcript, first)} is coded ${come.map(nameOf).join(', ')}.`;
  if (last) return `${nameOf(last)} is taken away from ${whereIs(transcript, last)}.`;
  const [answer] = declined;
  if (answer) return `${answer.code} is declined at ${printCitation(transcript, answer)}.`;
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
