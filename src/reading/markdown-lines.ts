/** Reads the lines of a markdown file: headings, comments, labels in bold, escapes. */
import type { SourceLine } from './label.js';

export interface MarkdownLines {
  /** The file's only first-level heading, where nothing stands above it: it is no section. */
  readonly title?: string;
  readonly lines: readonly SourceLine[];
}

/** `before`: how many lines of the file stand before these. `known`: the title, where those say it. */
export function markdownLines(
  written: readonly string[],
  before: number,
  known?: string,
): MarkdownLines {
  const numbered = written.map((text, index) => ({ text, number: index + before + 1 }));
  const lines = withoutComments(numbered).map(toSourceLine);
  const top = lines.findIndex(({ text }) => text !== '');
  const first = lines[top];
  const isTitle = (text: string | undefined) => /^#\s/.test(text ?? '');
  if (!first || !isTitle(written[first.number - before - 1])) return { lines };
  const another = known !== undefined && known !== first.text;
  if (another || written.filter(isTitle).length > 1) return { lines };
  return { title: first.text, lines: lines.filter((_, index) => index !== top) };
}

/** A comment on lines of its own becomes a note; one with text behind it stays as it is. */
function withoutComments(written: readonly SourceLine[]): SourceLine[] {
  const lines: SourceLine[] = [];
  let open: SourceLine[] = [];
  for (const line of written) {
    if (open.length === 0 && !/^\s{0,9}<!--/.test(line.text)) {
      lines.push(line);
      continue;
    }
    open.push(line);
    const end = line.text.indexOf('-->');
    if (end === -1) continue;
    const closes = line.text.slice(end + 3).trim() === '';
    for (const kept of closes ? [commentOf(open, line)] : open) lines.push(kept);
    open = [];
  }
  // A comment that nothing closes is none.
  for (const line of open) lines.push(line);
  return lines;
}

function commentOf(lines: readonly SourceLine[], last: SourceLine): SourceLine {
  const text = lines.map((line) => line.text).join('\n');
  return {
    text: text.trim().slice(4, -3).trim(),
    number: lines[0]?.number ?? last.number,
    markup: 'note',
  };
}

const rule = /^ {0,3}([-*_=])(?:[ \t]*\1){2,}[ \t]*$/;
const heading = /^ {0,3}#{1,6}[ \t]+/;

function toSourceLine(line: SourceLine): SourceLine {
  const { text, number, markup } = line;
  if (markup) return line;
  if (rule.test(text)) return { text: '', number };
  if (heading.test(text)) return { text: headingText(text), number, markup: 'heading' };
  const plain = withoutEmphasis(text);
  return { text: unescaped(text), number, ...(plain !== undefined && { plain: unescaped(plain) }) };
}

/** `### **Anna** ###` is `Anna`. */
function headingText(text: string): string {
  const bare = text.replace(heading, '').trim();
  let end = bare.length;
  while (bare[end - 1] === '#') end -= 1;
  const inner = bare.slice(0, end).trim();
  return unescaped(withoutEmphasis(inner) ?? inner);
}

/** Emphasis at the start of a line, with what follows. */
const emphasis = /^\s{0,9}(\*{1,3}|_{1,3})([^*\n]{1,120}?)\1(?=[^*_]|$)/;

/** What behind emphasis shows that it is a label: a colon, a time and then a colon or the end, a dash. */
const behindLabel = /^\s{0,3}(?:[([]?\d[\d:.,]{3,15}[)\]]?)?\s{0,3}(?:[:：]|$)|^\s[-–—]\s/;

/** The line with the emphasis around its label taken off; undefined where no label is emphasised. */
function withoutEmphasis(text: string): string | undefined {
  const [all, , inner] = emphasis.exec(text.slice(0, 200)) ?? [];
  if (all === undefined || inner === undefined) return undefined;
  const rest = text.slice(all.length);
  if (/[:：]\s{0,3}$/.test(inner)) return `${inner} ${rest.trimStart()}`;
  return behindLabel.test(rest.slice(0, 60)) ? inner + rest : undefined;
}

/** `\[laughs\]` is `[laughs]`. Emphasis inside speech stays: it can mean stress. */
function unescaped(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}
