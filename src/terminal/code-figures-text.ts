/** The figures of each code, as two tables: what coders did, and what it comes to. */
import { grouped as groupsOf } from '../model/grouped.js';
import { grouped, listed } from '../text/plural.js';
import { visible } from '../text/visible.js';
import type { Names, ShownCode } from './agreement-shapes.js';
import { figureText, intervalText, percentText, shareText, undefinedNote } from './figure-text.js';
import { numberTable } from './number-table.js';
import type { Style } from './style.js';

/** The codes of a study, or the categories of a table of ratings. */
interface CodesShown {
  readonly codes: readonly ShownCode[];
  readonly coders: readonly string[];
  /** A noun for what is counted. */
  readonly unit: string;
  /** A noun for what is given: a code, or a value. */
  readonly each: string;
}

/** Codes that somebody gave; the others have nothing to agree on and are named below. */
export function codeTables(
  { codes, coders, unit, each }: CodesShown,
  names: Names,
  style: Style,
): string[] {
  const used = codes.filter(isUsed);
  if (used.length === 0) return [];
  const unused = codes.filter((code) => !isUsed(code)).map(({ code }) => nameOf(names, code));
  return [
    ...titled(
      style,
      `Each ${each}: in how many ${unit}s it was given, and by whom`,
      countsTable(used, coders, names),
    ),
    '',
    ...titled(
      style,
      `Each ${each}: how far that is agreement`,
      figuresTable(used, coders.length, names),
    ),
    ...undefinedNotes(used, names).map(style.faint),
    ...(unused.length === 0
      ? []
      : undefinedNote(`, nobody gave it: ${unused.join(', ')}`).map(style.faint)),
  ];
}

function titled(
  style: Style,
  title: string,
  [headings = '', ...rows]: readonly string[],
): string[] {
  return [style.strong(title), style.faint(headings), ...rows];
}

function isUsed({ n, none }: ShownCode): boolean {
  return n > none;
}

function countsTable(
  codes: readonly ShownCode[],
  coders: readonly string[],
  names: Names,
): string[] {
  if (coders.length === 2) {
    const headings = [
      '',
      'both',
      ...coders.map((coder) => `only ${visible(coder)}`),
      'neither',
      ...coders.map((coder) => `${visible(coder)} has`),
    ];
    return numberTable(
      headings,
      codes.map((one) => [
        nameOf(names, one.code),
        grouped(one.all),
        ...coders.map((coder) => grouped(one.only[coder] ?? 0)),
        grouped(one.none),
        ...coders.map((coder) => shareText(one.prevalence[coder])),
      ]),
    );
  }
  return numberTable(
    ['', 'all', 'some', 'none', 'fewest', 'most'],
    codes.map((one) => {
      const shares = Object.values(one.prevalence).filter((share) => share !== null);
      const some = one.n - one.all - one.none;
      const ends = [Math.min(...shares), Math.max(...shares)].map(shareText);
      return [nameOf(names, one.code), grouped(one.all), grouped(some), grouped(one.none), ...ends];
    }),
  );
}

function figuresTable(codes: readonly ShownCode[], coders: number, names: Names): string[] {
  const [kappa, pi] = coders === 2 ? ['cohen_kappa', 'scott_pi'] : ['conger_kappa', 'fleiss_kappa'];
  const two = coders === 2;
  return numberTable(
    [
      '',
      'agree',
      'pos.',
      two ? 'kappa' : 'Conger',
      two ? 'pi' : 'Fleiss',
      'alpha',
      '95 %',
      'AC1',
      'BP',
    ],
    codes.map(({ code, measures }) => [
      nameOf(names, code),
      percentText(measures['percent']),
      figureText(measures['positive_agreement']),
      figureText(measures[kappa ?? '']),
      figureText(measures[pi ?? '']),
      figureText(measures['alpha_nominal']),
      intervalText(measures['alpha_nominal']),
      figureText(measures['gwet_ac1']),
      figureText(measures['brennan_prediger']),
    ]),
  );
}

/** Why an alpha is n/a, once for each reason. */
function undefinedNotes(codes: readonly ShownCode[], names: Names): string[] {
  const reasons = groupsOf(codes, ({ measures }) => measures['alpha_nominal']?.reason ?? undefined);
  return [...reasons].flatMap(([reason, alike]) =>
    undefinedNote(` for ${listed(alike.map(({ code }) => nameOf(names, code)))}: ${reason}`),
  );
}

function nameOf(names: Names, id: string): string {
  return visible(names.get(id) ?? id);
}
