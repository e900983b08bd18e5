/** What became of the codings that came in with an import. */
import { plural } from '../text/plural.js';
import { visible } from '../text/visible.js';

interface Taken {
  readonly coder: string | undefined;
  readonly dryRun: boolean;
  readonly known: number;
  readonly added: number;
  readonly unknown: ReadonlyMap<string, number>;
}

export function codingsTakenText({ coder, dryRun, known, added, unknown }: Taken): string {
  const left = [...unknown].map(([code, count]) => `"${visible(code)}" (${count})`);
  const lines = [
    ...(known > 0 ? [knownText(coder, dryRun, known, added)] : []),
    ...(left.length > 0
      ? [
          `The codebook has no code for ${plural(sum(unknown), 'coding')}: ${left.join(', ')}. Next: alongside codebook add NAME, then import again.`,
        ]
      : []),
  ];
  return lines.join('\n');
}

function knownText(
  coder: string | undefined,
  dryRun: boolean,
  known: number,
  added: number,
): string {
  const codings = plural(known, 'coding');
  const came = `${codings} came with the text`;
  if (coder === undefined) return `${came}. --coder ID takes them in, in that coder's name.`;
  if (dryRun) return `${came} and would be taken in for ${coder}.`;
  const there = known - added;
  const already = there === 0 ? '' : ` ${plural(there, 'coding')} stood there already.`;
  return `${coder}: ${plural(added, 'coding')} added.${already}`;
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((all, count) => all + count, 0);
}
