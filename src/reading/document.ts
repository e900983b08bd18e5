/** A written document as office programs store it: paragraphs and tables, before anybody knows who speaks. */
import type { Warning } from '../model/warning.js';
import type { Remark } from './piece.js';

/** What somebody wrote beside the text, before its line is known. */
export type Note = Omit<Remark, 'line'>;

export interface Paragraph {
  readonly kind: 'paragraph';
  /** LF where a line is broken by hand. */
  readonly text: string;
  /** How long the bold start of the text is, in UTF-16 units. */
  readonly bold: number;
  readonly style?: ParagraphStyle;
  readonly notes: readonly Note[];
}

export type ParagraphStyle = 'heading' | 'title';

export interface Table {
  readonly kind: 'table';
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  /** The text of each cell; LF between its paragraphs. */
  readonly cells: readonly string[];
  readonly notes: readonly Note[];
}

export interface WrittenDocument {
  readonly parts: readonly (Paragraph | Table)[];
  readonly title?: string;
  readonly warnings: readonly Warning[];
}

/** Takes a document down as a reader walks through it. */
export interface DocumentWriter {
  openParagraph(): void;
  /** Of the paragraph that is open. */
  setStyle(style: ParagraphStyle | undefined): void;
  closeParagraph(): void;
  /** Text in the paragraph that is open; elsewhere there is none. */
  write(text: string, bold?: boolean): void;
  note(note: Note): void;
  openTable(): void;
  closeTable(): void;
  openRow(): void;
  closeCell(): void;
  /** The last character of the paragraph that is open; '' at its start. */
  ending(): string;
  parts(): (Paragraph | Table)[];
}

interface OpenParagraph {
  text: string;
  bold: number;
  style: ParagraphStyle | undefined;
  readonly notes: Note[];
}

interface OpenRow {
  readonly cells: string[];
  readonly notes: Note[];
}

/** A text box stands behind the paragraph that holds it, and so with whoever speaks there. */
export function writeDocument(): DocumentWriter {
  const parts: (Paragraph | Table)[] = [];
  const { takeParagraph, ...tables } = writeTables(parts);
  const open: OpenParagraph[] = [];
  let boxed: OpenParagraph[] = [];
  let waiting: Note[] = [];
  return {
    ...tables,
    openParagraph: () => {
      open.push({ text: '', bold: 0, style: undefined, notes: waiting });
      waiting = [];
    },
    closeParagraph: () => {
      const paragraph = open.pop();
      if (!paragraph) return;
      if (open.length > 0) boxed.push(paragraph);
      else {
        for (const taken of [paragraph, ...boxed]) takeParagraph(taken);
        boxed = [];
      }
    },
    setStyle: (style) => {
      const paragraph = open.at(-1);
      if (paragraph) paragraph.style = style;
    },
    write: (text, bold = false) => {
      const paragraph = open.at(-1);
      if (!paragraph) return;
      if (bold && paragraph.bold === paragraph.text.length) paragraph.bold += text.length;
      paragraph.text += text;
    },
    note: (note) => (open.at(-1)?.notes ?? waiting).push(note),
    ending: () => open.at(-1)?.text.slice(-1) ?? '',
    parts: () => parts,
  };
}

/** Tables, and the paragraphs in them and around them. A table in a cell of another becomes paragraphs of that cell. */
function writeTables(parts: (Paragraph | Table)[]) {
  let rows: OpenRow[] = [];
  let cell: string[] = [];
  let depth = 0;
  return {
    takeParagraph: ({ text, bold, style, notes }: OpenParagraph) => {
      if (depth === 0) {
        parts.push({ kind: 'paragraph', text, bold, ...(style && { style }), notes });
        return;
      }
      cell.push(text);
      rows.at(-1)?.notes.push(...notes);
    },
    openTable: () => {
      depth += 1;
      if (depth === 1) rows = [];
    },
    closeTable: () => {
      depth -= 1;
      if (depth === 0) parts.push({ kind: 'table', rows });
    },
    openRow: () => {
      if (depth !== 1) return;
      rows.push({ cells: [], notes: [] });
      cell = [];
    },
    closeCell: () => {
      if (depth !== 1) return;
      rows.at(-1)?.cells.push(cell.join('\n'));
      cell = [];
    },
  };
}
