/** Terms that mark the passages of a code, as a person reads them: each with where somebody says it. */
import type { Study } from '../model/study.js';
import type { Transcript } from '../model/transcript.js';
import { printCitation } from '../text/citation.js';
import { refusersIn } from '../text/consent.js';
import { plural } from '../text/plural.js';
import { visible } from '../text/visible.js';
import { padEnd, padStart, widest, wrap } from '../text/width.js';
import { screenWidth } from './output.js';
import { styleFor } from './style.js';
import { wordsAround } from './words-around.js';

interface Term {
  readonly term: string;
  readonly inside: number;
  readonly outside: number;
  readonly turns: number;
  readonly logLikelihood: number;
  readonly claimedBy: readonly string[];
  readonly example: {
    readonly turn: {
      readonly transcript: Transcript;
      readonly turn: { readonly turn: number; readonly text: string };
    };
    readonly at: readonly [from: number, to: number];
  };
}

interface Proposal {
  readonly turns: number;
  readonly terms: readonly Term[];
}

/** The proposal as JSON has it; the example has no quote where consent leaves out quoting. */
export function proposalRecord({ settings }: Study, { turns, terms }: Proposal) {
  return {
    turns,
    terms: terms.map(({ example: { turn, at }, ...term }) => {
      const { transcript } = turn;
      const span = { from: [turn.turn.turn, at[0]], to: [turn.turn.turn, at[1]] } as const;
      const isRefused = refusersIn(transcript, span, settings.participants).length > 0;
      return {
        ...term,
        example: {
          citation: printCitation(transcript, span),
          quote: isRefused ? '' : wordsAround(turn.turn.text, at),
        },
      };
    }),
  };
}

/** @param limit print so many at most */
export async function proposalText(
  study: Study,
  code: string,
  proposal: Proposal,
  limit: number,
): Promise<string> {
  const { strong, faint } = await styleFor(process.stdout);
  const { turns, terms } = proposalRecord(study, proposal);
  const shown = terms.slice(0, limit);
  if (shown.length === 0) return nothingText(code, turns);
  const width = widest(shown.map(({ term }) => visible(term)));
  const blocks = shown.map(({ term, inside, outside, turns, logLikelihood, ...rest }) => {
    const counts = `${padStart(logLikelihood.toFixed(1), 6)}  ${inside} × in ${plural(turns, 'turn')} with the code, ${outside} × elsewhere`;
    const claims = rest.claimedBy.length === 0 ? '' : `; keyword of ${rest.claimedBy.join(', ')}`;
    const { citation, quote } = rest.example;
    const said = quote === '' ? 'the speaker may not be quoted' : `“${quote}”`;
    const place = `    ${citation.split('@')[0]}  `;
    return [
      ...hanging(`  ${strong(padEnd(visible(term), width))}  `, width + 4, counts + claims),
      ...hanging(place, place.length, said).map(faint),
    ].join('\n');
  });
  return [heading(code, turns, shown.length, terms.length), ...blocks, next(code, shown)].join(
    '\n',
  );
}

/** @param room how much of the line `before` takes */
function hanging(before: string, room: number, text: string): string[] {
  const [first = '', ...rest] = wrap(text, Math.max(20, screenWidth() - room));
  return [before + first, ...rest.map((line) => ' '.repeat(room) + line)];
}

function heading(code: string, turns: number, shown: number, all: number): string {
  const some = shown < all ? `, the first ${shown} of ${all}` : '';
  return `Terms that mark ${plural(turns, 'turn')} with ${code}, the surest first${some}:`;
}

function next(code: string, [first]: readonly { readonly term: string }[]): string {
  const line = `Take those that mean the code wherever they stand: alongside keywords propose ${code} --add "${first?.term ?? ''}"`;
  return `\n${wrap(line, screenWidth()).join('\n')}`;
}

function nothingText(code: string, turns: number): string {
  const why =
    turns === 0
      ? `Nobody has given ${code} to anything that was read. Next: alongside apply ${code} CITATION`
      : `No term marks the ${plural(turns, 'turn')} with ${code}: none is said in two of them and surely more often there than elsewhere, but for keywords it has. Code more, or write what comes to mind.`;
  return wrap(why, screenWidth()).join('\n');
}
