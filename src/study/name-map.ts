/** Reads the map from names to pseudonyms: the key to who took part, which never lies in the study. */
import { resolve } from 'node:path';
import type { Place } from '../model/place.js';
import { Problem } from '../model/problem.js';
import { asWritten, type NamePair, renamer } from '../text/names.js';
import { lengthOf } from '../text/offsets.js';
import { atPlace } from './at-place.js';
import { readCsvTable } from './csv-table.js';
import { isInside } from './folder.js';
import { plainLine } from './plain-line.js';

interface Row extends NamePair {
  readonly where: Place;
}

/**
 * A table with the columns name and pseudonym.
 * @throws Problem when it lies in the study, is no such table, or a row cannot be done
 */
export function readNameMap(folder: string, file: string): NamePair[] {
  refuseInside(folder, file);
  const { headings, rows } = readCsvTable(file);
  const [name, pseudonym] = ['name', 'pseudonym'].map((wanted) =>
    headings.find((heading) => heading.toLowerCase() === wanted),
  );
  if (name === undefined || pseudonym === undefined || rows.length === 0) {
    throw new Problem({
      what: 'The map needs the columns "name" and "pseudonym", and a row for each name.',
      next: 'Begin the file with a line of headings: name,pseudonym   then for example: Anna Berg,Clara Dahl',
      where: { file, line: 1 },
    });
  }
  const pairs = rows.map(({ line, record }): Row => {
    const where = { file, line };
    return atPlace(where, () => ({
      name: plainLine(record[name] ?? '', 'The name'),
      pseudonym: plainLine(record[pseudonym] ?? '', 'The pseudonym'),
      where,
    }));
  });
  return distinct(pairs);
}

function refuseInside(folder: string, file: string): void {
  if (!isInside(folder, resolve(file))) return;
  throw new Problem({
    what: `${file} lies in the study, and it is the key to everybody's name.`,
    next: 'Move it out of the study folder, to a place that nobody else reads. Nothing was changed.',
  });
}

/** Each name once, each sound. */
function distinct(rows: readonly Row[]): NamePair[] {
  const byName = new Map<string, Row>();
  const rename = renamer(rows);
  for (const row of rows) {
    const known = byName.get(asWritten(row.name));
    if (known && known.pseudonym !== row.pseudonym) {
      const what = `"${row.name}" would become both "${known.pseudonym}" and "${row.pseudonym}".`;
      throw wrong(row, what, 'Keep one of the two rows.');
    }
    refuse(row);
    const [clash] = rename(row.pseudonym).hits;
    if (clash) {
      const what = `The pseudonym "${row.pseudonym}" has a name in it that gets a pseudonym itself: "${clash.name}".`;
      throw wrong(row, what, 'Choose a pseudonym that is nobody’s name in this map.');
    }
    byName.set(asWritten(row.name), row);
  }
  return Array.from(byName.values(), ({ name, pseudonym }) => ({ name, pseudonym }));
}

/** Characters that would part the cells of a table or end a text in a file. */
const parting = /["\\<>,;{}]/;

function refuse(row: Row): void {
  if (lengthOf(row.name) < 2 || !/\p{L}/u.test(row.name)) {
    const next = 'Write the name out, or take the row away: it would stand for too much.';
    throw wrong(row, `"${row.name}" is too short for a name.`, next);
  }
  if (parting.test(row.pseudonym) || /^\p{M}/u.test(row.pseudonym)) {
    const next = 'Use letters, digits, spaces, - and square brackets: Clara, Nurse 2, [daughter].';
    throw wrong(row, `The pseudonym "${row.pseudonym}" has a character that files need.`, next);
  }
}

function wrong({ where }: Row, what: string, next: string): Problem {
  return new Problem({ what, next, where });
}
