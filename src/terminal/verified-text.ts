/** What `verify` found, for a reader. */
import type { Comparison, Difference } from '../model/difference.js';
import { plural } from '../text/plural.js';
import { visible } from '../text/visible.js';

export interface Verified extends Comparison {
  readonly command: string;
}

export function verifiedText(file: string, verified: Verified): string {
  const { command, compared, unit, differences, isSame } = verified;
  const name = visible(file);
  if (differences.length === 0) {
    const rest = isSame ? '' : ' The words around the table, or its form, are not the same.';
    return `${name}: every ${unit} is what the study gives now, ${plural(compared, unit)}.${rest}`;
  }
  return [
    `${name}: ${plural(differences.length, unit)} of ${compared} ${differences.length === 1 ? 'is' : 'are'} not what the study gives now.`,
    ...differences.map(differenceText),
    `Write it anew: ${visible(command)} --out ${name}`,
  ].join('\n');
}

function differenceText({ row, column, was, is }: Difference): string {
  const place = column === undefined ? row : `${row}, ${column}`;
  return `  ${visible(place)}: ${shown(was)} in the file, ${shown(is)} now`;
}

/** The longest words that are shown whole. */
const longest = 60;

function shown(text: string | undefined): string {
  if (text === undefined) return 'nothing';
  const line = visible(text).replaceAll('\n', ' / ');
  const letters = Array.from(line);
  return letters.length > longest ? `“${letters.slice(0, longest).join('')}…”` : `“${line}”`;
}
