/** The page that rich text (RTF) is written on. A table is nowhere announced: rows follow each other until none does. */
import type { DocumentWriter, ParagraphStyle } from './document.js';

export interface RtfPage {
  write(text: string, bold: boolean): void;
  endParagraph(): void;
  endCell(): void;
  endRow(): void;
  /** What follows is set as ever: outside of tables, in no style. */
  reset(): void;
  setInTable(): void;
  setStyle(style: ParagraphStyle | undefined): void;
  end(): void;
}

/** Where the writing stands. */
interface State {
  readonly writer: DocumentWriter;
  /** True while a paragraph is open. */
  open: boolean;
  table: 'none' | 'in a row' | 'between rows';
  /** True where what follows is set to stand in a table. */
  belongs: boolean;
  style: ParagraphStyle | undefined;
}

export function rtfPage(writer: DocumentWriter): RtfPage {
  const state: State = { writer, open: false, table: 'none', belongs: false, style: undefined };
  return {
    write: (text, bold) => {
      openParagraph(state);
      writer.write(text, bold);
    },
    endParagraph: () => {
      openParagraph(state);
      closeParagraph(state);
    },
    endCell: () => {
      closeParagraph(state);
      openRow(state);
      writer.closeCell();
    },
    endRow: () => {
      closeParagraph(state);
      if (state.table === 'in a row') state.table = 'between rows';
    },
    reset: () => Object.assign(state, { belongs: false, style: undefined }),
    setInTable: () => Object.assign(state, { belongs: true }),
    setStyle: (style) => Object.assign(state, { style }),
    end: () => {
      closeParagraph(state);
      closeTable(state);
    },
  };
}

function openParagraph(state: State): void {
  if (state.open) return;
  if (state.belongs) openRow(state);
  else if (state.table === 'between rows') closeTable(state);
  state.writer.openParagraph();
  state.writer.setStyle(state.style);
  state.open = true;
}

function closeParagraph(state: State): void {
  if (state.open) state.writer.closeParagraph();
  state.open = false;
}

function openRow(state: State): void {
  if (state.table === 'none') state.writer.openTable();
  if (state.table !== 'in a row') state.writer.openRow();
  state.table = 'in a row';
}

function closeTable(state: State): void {
  if (state.table !== 'none') state.writer.closeTable();
  state.table = 'none';
}
