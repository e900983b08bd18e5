/** Codings that a changed codebook leaves to review. */
import type { Code } from '../model/codebook.js';
import { type Coding, placeOf } from '../model/coding.js';
import { grouped } from '../model/grouped.js';
import type { Transcript } from '../model/transcript.js';
import { printCitation } from '../text/citation.js';
import { plural } from '../text/plural.js';
import { quoteOf } from '../text/turns.js';
import { visible } from '../text/visible.js';
import { wrap } from '../text/width.js';
import { shortQuote } from './act-text.js';
import { diffLines } from './diff-lines.js';
import { screenWidth } from './output.js';
import { type Style, styleFor } from './style.js';

/** One coding to review, and why. */
export interface Recoding {
  readonly coding: Coding;
  readonly reason: 'split' | 'retired' | 'definition' | 'unknown';
  readonly code?: Code;
  readonly was?: Code;
}

/** By code and reason, each with what changed and the codings it leaves; then what to do. */
export async function recodeListText(
  all: readonly Recoding[],
  transcripts: readonly Transcript[],
  counts: readonly (readonly [coder: string, count: number])[],
): Promise<string> {
  const [first] = all;
  if (!first) return 'Nothing to review: every coding stands under the present codebook.';
  const style = await styleFor(process.stdout);
  const blocks = groupsOf(all).map((group) => groupText(group, transcripts, style));
  const who = counts.map(([coder, count]) => `${coder} ${count}`).join(', ');
  return [...blocks, `${plural(all.length, 'coding')} to review: ${who}. ${nextStep(first)}`].join(
    '\n',
  );
}

function nextStep({ coding: { id, coder }, reason, code }: Recoding): string {
  const to = code?.replacedBy[0] ?? 'CODE';
  const by =
    reason === 'definition' ? `${id} --keep --coder ${coder}` : `${id} --to ${to} --coder ${coder}`;
  return `Next: alongside recode --coder ${coder}\n  or: alongside recode ${by}`;
}

/** Codings that one change leaves to review. */
function groupsOf(all: readonly Recoding[]): readonly (readonly Recoding[])[] {
  const groups = grouped(all, ({ coding, reason, was }) => {
    const changed = was ? JSON.stringify([was.definition, was.include, was.exclude]) : '';
    return JSON.stringify([reason, coding.current ?? coding.code, changed]);
  });
  return [...groups.values()];
}

function groupText(group: readonly Recoding[], transcripts: readonly Transcript[], style: Style) {
  const [first] = group;
  if (!first) return '';
  return [
    ...reasonLines(first, style),
    ...group.map(({ coding }) => codingText(coding, transcripts, style)),
    '',
  ].join('\n');
}

/** Why a coding is to be reviewed: a line, and what changed in the definition. */
export function reasonLines({ coding, reason, code, was }: Recoding, style: Style): string[] {
  const id = style.strong(visible(code?.id ?? coding.code));
  if (reason === 'unknown') return [`${id}: the codebook has no such code`];
  if (reason === 'retired') return [`${id} was retired, and nothing takes its place`];
  if (reason === 'split') return [`${id} was split into ${code?.replacedBy.join(', ')}`];
  if (!code || !was) return [`${id} has another definition; how it was is not kept`];
  const parts: readonly (readonly [string, string, string])[] = [
    ['definition', was.definition ?? '', code.definition ?? ''],
    ['include', was.include.join('; '), code.include.join('; ')],
    ['exclude', was.exclude.join('; '), code.exclude.join('; ')],
  ];
  return [
    `${id} has another definition`,
    ...parts
      .filter(([, before, after]) => before !== after)
      .flatMap(([key, before, after]) => [
        `  ${style.faint(key)}`,
        ...diffLines(before, after, screenWidth() - 4, style).map((line) => `    ${line}`),
      ]),
  ];
}

const margin = 4;

/** Where it stands, whose it is and its id, and below that its words. */
export function codingText(
  coding: Coding,
  transcripts: readonly Transcript[],
  style: Style,
): string {
  const transcript = transcripts.find(({ id }) => id === coding.transcript);
  const { from, to } = placeOf(coding);
  const place = transcript
    ? printCitation(transcript, { from, to })
    : `${coding.transcript}:${from[0]}`;
  const now = transcript && coding.anchor.span && quoteOf(transcript, coding.anchor.span);
  const orphaned = coding.anchor.span ? '' : '  its words are gone';
  return [
    `  ${visible(`${place}  ${coding.coder}  `)}${style.faint(coding.id)}${orphaned}`,
    ...wrap(shortQuote(now ?? coding.quote, 240), screenWidth() - margin).map(
      (line) => ' '.repeat(margin) + line,
    ),
  ].join('\n');
}
