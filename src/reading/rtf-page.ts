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

export function rtfPage(writer: DocumentWriter): RtfPage {
  let open = false;
  let table: 'none' | 'in a row' | 'between rows' = 'none';
  let belongs = false;
  let style: ParagraphStyle | undefined;

  const openRow = () => {
    if (table === 'none') writer.openTable();
    if (table !== 'in a row') writer.openRow();
    table = 'in a row';
  };
  const openParagraph = () => {
    if (open) return;
    if (belongs) openRow();
    else if (table === 'between rows') closeTable();
    writer.openParagraph();
    writer.setStyle(style);
    open = true;
  };
  const closeParagraph = () => {
    if (open) writer.closeParagraph();
    open = false;
  };
  const closeTable = () => {
    if (table !== 'none') writer.closeTable();
    table = 'none';
  };
  return {
    write: (text, bold) => {
      openParagraph();
      writer.write(text, bold);
    },
    endParagraph: () => {
      openParagraph();
      closeParagraph();
    },
    endCell: () => {
      closeParagraph();
      openRow();
      writer.closeCell();
    },
    endRow: () => {
      closeParagraph();
      if (table === 'in a row') table = 'between rows';
    },
    reset: () => {
      belongs = false;
      style = undefined;
    },
    setInTable: () => {
      belongs = true;
    },
    setStyle: (now) => {
      style = now;
    },
    end: () => {
      closeParagraph();
      closeTable();
    },
  };
}
