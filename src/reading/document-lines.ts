/** Makes lines of a written document, so that labels are found in it as in plain text. */
import type { Warning } from '../model/warning.js';
import type { Note, Paragraph, WrittenDocument } from './document.js';
import type { SourceLine } from './label.js';
import { longestLabel } from './label-shape.js';
import type { Remark } from './piece.js';
import { tableLines } from './table-lines.js';
import { timeAtStart } from './times.js';

export interface DocumentLines {
  /** The title that stands above everything else; it is no section. */
  readonly title?: string;
  readonly lines: readonly SourceLine[];
  readonly remarks: readonly Remark[];
  readonly warnings: readonly Warning[];
}

/** One line for each paragraph, for each line in it, and for each row of a table. */
export function documentLines({ parts, warnings }: WrittenDocument): DocumentLines {
  const lines: SourceLine[] = [];
  const remarks: Remark[] = [];
  const told: Warning[] = [...warnings];
  const add = (written: readonly Omit<SourceLine, 'number'>[], notes: readonly Note[]) => {
    remarks.push(...notes.map((note) => ({ ...note, line: lines.length + 1 })));
    for (const line of written) lines.push({ ...line, number: lines.length + 1 });
  };
  const boldLabels = areLabels(parts.filter((part) => part.kind === 'paragraph'));
  const first = parts.find((part) => part.kind === 'table' || part.text.trim() !== '');
  const top = first?.kind === 'paragraph' && first.style === 'title' ? first : undefined;
  for (const part of parts) {
    if (part === top) add([{ text: '' }], part.notes);
    else if (part.kind === 'paragraph') {
      add(paragraphLines(part, boldLabels), part.notes);
    } else {
      const table = tableLines(part);
      for (const row of table.rows) add(row.lines, row.notes);
      // What stands behind a table is no part of its last row.
      add([{ text: '' }], []);
      told.push(...table.warnings.map((message) => ({ message, line: lines.length })));
    }
  }
  return { ...(top && { title: top.text.trim() }), lines, remarks, warnings: told };
}

function paragraphLines(paragraph: Paragraph, boldLabels: boolean): Omit<SourceLine, 'number'>[] {
  const [first = '', ...others] = paragraph.text.normalize('NFC').split('\n');
  if (paragraph.style) {
    const heading = [first, ...others].join(' ').trim();
    return [{ text: heading, ...(heading !== '' && { markup: 'heading' }) }];
  }
  const plain = boldLabels ? withColon(paragraph) : undefined;
  return [
    { text: first, ...(plain !== undefined && { plain }) },
    ...others.map((text) => ({ text })),
  ];
}

/** Bold words at the start set labels off where a third of the paragraphs have them; elsewhere they are stress. */
function areLabels(paragraphs: readonly Paragraph[]): boolean {
  const said = paragraphs.filter(({ text, style }) => !style && text.trim() !== '');
  const bold = said.filter((paragraph) => withColon(paragraph) !== undefined).length;
  return bold > 1 && bold * 3 >= said.length;
}

/** `**Anna** We rang.` as `Anna: We rang.`; undefined where no bold words set a label off without a colon. */
function withColon({ text, bold }: Paragraph): string | undefined {
  const lead = text.slice(0, bold).trim();
  const [rest = ''] = text.slice(bold).split('\n');
  if (lead === '' || lead.length > longestLabel || lead.includes('\n')) return undefined;
  if (rest.trim() === '' || /[:：.!?,;]$/.test(lead) || /^\s{0,3}[:：]/.test(rest))
    return undefined;
  // `**Anna**   0:03`, as Teams has it: a name and its time need no colon.
  if (timeAtStart(rest)?.at === rest.trimEnd().length) return undefined;
  return `${lead}: ${rest.trimStart()}`.normalize('NFC');
}
