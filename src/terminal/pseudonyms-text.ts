/** What pseudonyms change, as a person reads it. */
import { plural } from '../text/plural.js';
import { visible } from '../text/visible.js';
import { padEnd, widest } from '../text/width.js';
import { listed } from './listed.js';

interface NameCount {
  readonly name: string;
  readonly pseudonym: string;
  readonly said: number;
  readonly transcripts: number;
  readonly elsewhere: number;
}

interface NearMiss {
  readonly name: string;
  readonly found: string;
  readonly how: 'case' | 'word' | 'part' | 'taken' | 'file';
  readonly places: readonly string[];
}

interface Pseudonyms {
  readonly names: readonly NameCount[];
  readonly notFound: readonly string[];
  readonly speakers: readonly { readonly id: string; readonly now: string }[];
  readonly coders: readonly {
    readonly coder: string;
    readonly codings: number;
    readonly otherwise: readonly {
      readonly coding: string;
      readonly was: string;
      readonly is: string;
    }[];
  }[];
  readonly near: readonly NearMiss[];
  readonly memos: readonly string[];
  readonly left: readonly string[];
  readonly sources: readonly string[];
  readonly unread: readonly string[];
}

/** @param sources what becomes of the sources: `sources, kept` */
export function pseudonymsText(found: Pseudonyms, sources: string): string {
  const { names, notFound, speakers, coders, near, left, unread } = found;
  return [
    ...(names.length === 0 ? ['None of the names was found.'] : countLines(names)),
    ...listed(
      'speakers',
      speakers.map(({ id, now }) => `${id} → ${now}`),
    ),
    ...listed(
      'codings',
      coders.flatMap(({ coder, codings }) => (codings > 0 ? [`${coder} ${codings}`] : [])),
    ),
    ...coders.flatMap(({ coder, otherwise }) =>
      listed(
        'found otherwise',
        otherwise.map(({ coding, was, is }) => `${coder} ${coding} (${was}, now ${is})`),
      ),
    ),
    ...listed('memos now', found.memos),
    ...listed('not found', notFound),
    ...listed('a name stays', left),
    ...listed(sources, found.sources),
    ...listed('not looked into', unread),
    ...nearLines(near),
  ].join('\n');
}

/** `Anna Berg → Clara Dahl  12 times in 2 transcripts, 3 elsewhere` */
function countLines(names: readonly NameCount[]): string[] {
  const pairs = names.map(({ name, pseudonym }) => `${visible(name)} → ${visible(pseudonym)}`);
  const width = widest(pairs);
  return names.map(({ said, transcripts, elsewhere }, at) => {
    const talk = said > 0 ? [`${times(said)} in ${plural(transcripts, 'transcript')}`] : [];
    const beside = elsewhere > 0 ? [`${said > 0 ? elsewhere : times(elsewhere)} elsewhere`] : [];
    return `${padEnd(pairs[at] ?? '', width)}  ${[...talk, ...beside].join(', ')}`.trimEnd();
  });
}

function times(count: number): string {
  return plural(count, 'time');
}

const why: Readonly<Record<NearMiss['how'], (miss: NearMiss) => string>> = {
  case: ({ name }) => `${name}, spelled otherwise`,
  word: ({ name }) => `${name} inside a word`,
  part: ({ name }) => `a part of ${name}`,
  taken: ({ name }) => `was there before ${name} became that`,
  file: ({ name }) => `${name} in the name of a file`,
};

/** So many places of one word are named. */
const most = 3;

function nearLines(near: readonly NearMiss[]): string[] {
  if (near.length === 0) return [];
  const lines = near.map((miss) => {
    const more = miss.places.length > most ? `, and ${miss.places.length - most} more` : '';
    const places = miss.places.slice(0, most).map(visible).join(', ');
    return `  “${visible(miss.found)}” (${visible(why[miss.how](miss))})  ${places}${more}`;
  });
  return ['Look at these yourself; they stay as they are:', ...lines];
}

/** What is left to do once the names are out of the files. */
export const afterPseudonyms = [
  'The names are out of the files, but for what is listed. What git keeps is separate: commit this,',
  'then either begin anew from a copy without .git, or take the names out of every commit (git',
  'filter-repo --replace-text) and have everybody clone again. Keep the map where nobody else reads it.',
].join('\n');
