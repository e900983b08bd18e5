/** Reads MAXQDA's structured text: documents in one file, with codes around their passages. */
import type { SourceLine } from './label.js';

/** A code on lines of the source, both counted in. */
export interface CodedLines {
  readonly code: string;
  readonly from: number;
  readonly to: number;
}

export interface CodedText {
  readonly name: string;
  /** Without the lines that hold marks. */
  readonly lines: readonly SourceLine[];
  readonly coded: readonly CodedLines[];
  /** Codes that nothing closes: they end with their document. */
  readonly unclosed: readonly string[];
}

interface Open {
  readonly name: string;
  readonly lines: SourceLine[];
  readonly coded: CodedLines[];
  readonly unclosed: string[];
  /** Codes that are open here, with the line behind which they begin; the last one closes first. */
  readonly codes: { readonly code: string; readonly line: number }[];
}

const mark = /^#(TEXT|CODE|ENDCODE|ENDTEXT)(?![A-Z])[ \t]{0,9}(.{0,300})$/;

/** `#TEXT name`, `#CODE name` … `#ENDCODE`, `#ENDTEXT`; a text also ends where the next begins. */
export function readCodedText(text: string): CodedText[] {
  const texts: Open[] = [];
  let open: Open | undefined;
  const lines = text.split('\n');
  lines.forEach((written, index) => {
    const line = index + 1;
    const [all, kind, rest = ''] = mark.exec(written.trimEnd()) ?? [];
    if (kind === 'TEXT') {
      if (open) endText(open, line);
      open = { name: rest.trim(), lines: [], coded: [], unclosed: [], codes: [] };
      texts.push(open);
    } else if (kind === 'ENDTEXT') {
      if (open) endText(open, line);
      open = undefined;
    } else if (kind === 'CODE') open?.codes.push({ code: rest.trim(), line });
    else if (kind === 'ENDCODE') endCode(open, rest.trim(), line);
    else if (all === undefined) open?.lines.push({ text: written, number: line });
  });
  if (open) endText(open, lines.length + 1);
  return texts;
}

function endCode(open: Open | undefined, named: string, line: number): void {
  const found = open?.codes.findLastIndex(({ code }) => named === '' || code === named) ?? -1;
  const [closed] = found === -1 ? [] : (open?.codes.splice(found, 1) ?? []);
  if (open && closed) open.coded.push({ code: closed.code, from: closed.line + 1, to: line - 1 });
}

function endText(open: Open, line: number): void {
  for (const { code, line: start } of open.codes.splice(0)) {
    open.unclosed.push(code);
    open.coded.push({ code, from: start + 1, to: line - 1 });
  }
}
