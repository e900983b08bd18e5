/** Where coders differ, as a list to talk about. */
import { grouped, plural } from '../text/plural.js';
import { visible } from '../text/visible.js';
import { padEnd, widest, widthOf, wrap } from '../text/width.js';
import { shortQuote } from './act-text.js';
import type { ShownAgreement, ShownConfusion, ShownDisagreement } from './agreement-shapes.js';
import { columns } from './columns.js';
import { screenWidth } from './output.js';
import type { Style } from './style.js';

const kinds: readonly (readonly [ShownDisagreement['kind'], string])[] = [
  ['one-coded', 'one gave a code, the other did not'],
  ['another-code', 'each gave another code'],
  ['border', 'the same code with other borders'],
];

/** So many codes are listed as those that coders differ on most. */
const mostCodes = 6;

export function kindCounts(
  { disagreements, borderUnits, unit, pairable }: ShownAgreement,
  style: Style,
): string[] {
  if (disagreements.length === 0) return pairable === 0 ? [] : ['They never differ.'];
  const [alone, other, borders] = kinds.map(([kind]) => ofKind(disagreements, kind).length);
  const units = (alone ?? 0) + (other ?? 0) + borderUnits;
  const rows = [
    [`${alone}`, 'one gave a code, the other did not'],
    [`${other}`, 'each gave another code'],
    [`${borderUnits}`, 'the same code, and only the coding of one reaches this far'],
  ];
  const counted = unit === 'character' ? [] : rows;
  const of = unit === 'character' ? '' : `: ${grouped(units)} of ${plural(pairable, unit)}`;
  const beside = `${plural(borders ?? 0, 'pair')} of codings ${borders === 1 ? 'has' : 'have'} the same code and other borders.`;
  return [
    style.strong(`Where they differ${of}`),
    ...columns(counted),
    ...(borders ? [`  ${beside}`] : []),
  ];
}

export function worstCodes({ confusions }: ShownAgreement, style: Style): string[] {
  if (confusions.length === 0) return [];
  const worst = confusions.slice(0, mostCodes);
  const room = screenWidth() - widest(worst.map(({ code }) => visible(code))) - 12;
  const rows = worst.map((one) => [
    visible(one.code),
    `${one.disagreements}`,
    insteadOf(one, room),
  ]);
  return [
    style.strong('Codes they differ on most, and what the other gave instead'),
    ...columns(rows),
  ];
}

/** As many of them as fit on the line, one at least. */
function insteadOf({ instead }: ShownConfusion, room: number): string {
  const said = instead.map(
    ({ code, times }) => `${code === null ? 'nothing' : visible(code)} ${times}`,
  );
  const fitting = said.filter(
    (_, at) => at === 0 || widthOf(said.slice(0, at + 1).join(' · ')) <= room,
  );
  return fitting.join(' · ');
}

export function disagreementsText(
  { disagreements, coders }: ShownAgreement,
  limit: number,
  style: Style,
): string[] {
  const blocks = kinds.flatMap(([kind, says]) => {
    const own = ofKind(disagreements, kind);
    if (own.length === 0) return [];
    const shown = own.slice(0, limit);
    const first = shown.length < own.length ? `, the first ${shown.length} of ${own.length}` : '';
    const heading = `${says.charAt(0).toUpperCase()}${says.slice(1)}${first}`;
    return [[style.strong(heading), ...shown.flatMap((one) => entry(one, coders, style))]];
  });
  if (limit <= 0) return [];
  const isCut = kinds.some(([kind]) => ofKind(disagreements, kind).length > limit);
  const all = isCut ? [['All of them: alongside agree --all']] : [];
  return [...blocks, ...all].flatMap((block, at) => (at === 0 ? block : ['', ...block]));
}

function entry(one: ShownDisagreement, coders: readonly string[], style: Style): string[] {
  const { citation, speaker, quote, codes, borders } = one;
  const place = `  ${visible(citation)}  ${style.strong(visible(speaker ?? ''))}`.trimEnd();
  const words =
    quote === '' ? [] : wrap(shortQuote(quote, 2 * (screenWidth() - 6)), screenWidth() - 4);
  const width = widest(coders.map(visible));
  const given = coders
    .filter((coder) => Object.hasOwn(codes, coder))
    .map((coder) => {
      const own = codes[coder];
      const says = own === null || !own ? 'has not read it' : own.join(', ') || 'no code';
      const border = borders?.[coder];
      const at = border === undefined ? '' : `  ${style.faint(visible(border))}`;
      return `     ${padEnd(visible(coder), width)}  ${style.good(visible(says))}${at}`;
    });
  return [place, ...words.map((line) => `    ${line}`), ...given];
}

function ofKind(all: readonly ShownDisagreement[], kind: ShownDisagreement['kind']) {
  return all.filter((one) => one.kind === kind);
}
