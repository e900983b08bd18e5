/** Agreement between coders as a person reads it: what it comes to, where they differ, then the figures. */
import { listed, plural } from '../text/plural.js';
import { visible } from '../text/visible.js';
import { wrap } from '../text/width.js';
import type { Names, ShownAgreement } from './agreement-shapes.js';
import { codeTables } from './code-figures-text.js';
import { disagreementsText, kindCounts, worstCodes } from './disagreements-text.js';
import { figureText, intervalText } from './figure-text.js';
import { screenWidth } from './output.js';
import { intervalNote, overallTables, partTables } from './overall-figures-text.js';
import { type Style, styleFor } from './style.js';

interface Shown {
  readonly agreement: ShownAgreement;
  readonly names: Names;
  /** How many disagreements of each kind are listed. */
  readonly limit: number;
  /** True where the study counts what moderators say. */
  readonly countsModerators: boolean;
}

export async function agreementText(shown: Shown): Promise<string> {
  const { agreement, names, limit } = shown;
  const style = await styleFor(process.stdout);
  const blocks = [
    [...title(shown, style), '', ...inShort(agreement)],
    kindCounts(agreement, style),
    worstCodes(agreement, style),
    disagreementsText(agreement, limit, style),
    codeTables({ ...agreement, each: 'code' }, names, style),
    overallTables(agreement, style),
    partTables(agreement, style),
    warnings(agreement, style),
    next(agreement),
  ];
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n');
}

/** What a unit is, and when it has a code. */
const counting: Readonly<Record<ShownAgreement['unit'], string>> = {
  turn: 'A turn has a code when any of its words carry it. A turn that was read and has no code counts as such; one that was not read is missing.',
  sentence:
    'A sentence has a code when any of its words carry it. A sentence that was read and has no code counts as such; one that was not read is missing.',
  segment:
    'A segment is a passage that one of them coded; overlapping codings are one. Talk that nobody coded is left out.',
  character:
    'Every character has the codes that stand on it. Characters that were read and have no code count as such; others are missing.',
};

function title({ agreement, countsModerators }: Shown, style: Style): string[] {
  const { coders, unit, units, pairable, level } = agreement;
  const read = coders.length === 2 ? 'both have read' : 'two or more have read';
  const counted =
    units === pairable ? `${plural(units, unit)}` : `${plural(pairable, unit)} of ${units}`;
  const at = level === null ? '' : ` · codes at level ${level} of the codebook`;
  const left = countsModerators ? '' : ' What moderators say is left out.';
  return [
    style.strong(`Agreement of ${listed(coders.map(visible))}`),
    ...wrapped(`${counted} that ${read}${at}. ${counting[unit]}${left}`).map(style.faint),
  ];
}

/** The one figure to take away, and how to read it. */
function inShort({ measures }: ShownAgreement): string[] {
  const alpha = measures['alpha_jaccard'];
  if (alpha?.value === null || !alpha) {
    return wrapped(
      `There is no figure for all codes together: ${alpha?.reason ?? 'nothing to compare'}.`,
    );
  }
  const interval = intervalText(alpha);
  return wrapped(
    `Alpha over all codes is ${figureText(alpha)}${interval === '' ? '' : ` (${interval})`}. 1 is full agreement, 0 what chance gives. Krippendorff asks for .80, and for .67 where conclusions are tentative.`,
  );
}

function warnings({ warnings: all }: ShownAgreement, style: Style): string[] {
  if (all.length === 0) return [];
  const lines = all.flatMap(({ message }) => {
    const [first = '', ...rest] = wrap(visible(message), screenWidth() - 4);
    return [`  ! ${first}`, ...rest.map((line) => `    ${line}`)];
  });
  return [style.strong('Before you report this'), ...lines.map(style.warning)];
}

function next(agreement: ShownAgreement): string[] {
  return [
    ...wrapped(intervalNote(agreement)),
    'Next: alongside agree --methods   or   alongside compare   or   add --json',
  ];
}

function wrapped(text: string): string[] {
  return wrap(text, screenWidth());
}
