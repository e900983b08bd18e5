/** Builds office files for tests, as their programs write them. */
import { type Zippable, zipSync } from 'fflate';

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

export function zip(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const bytes = Object.entries(parts).map(([name, part]) => [
    name,
    typeof part === 'string' ? new TextEncoder().encode(part) : part,
  ]);
  const files: Zippable = Object.fromEntries(bytes);
  return zipSync(files);
}

/** A Word document with this body, and other parts. */
export function docxOf(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const document = `<?xml version="1.0"?><w:document ${word}><w:body>${body}</w:body></w:document>`;
  return zip({ 'word/document.xml': document, ...parts });
}

export function run(text: string, bold = false): string {
  return `<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** Paragraphs, each a text or runs; LF is a line broken by hand. */
export function paragraphs(...texts: readonly string[]): string {
  const runs = (text: string) =>
    text.startsWith('<')
      ? text
      : text
          .split('\n')
          .map((line) => run(line))
          .join('<w:r><w:br/></w:r>');
  return texts.map((text) => `<w:p>${runs(text)}</w:p>`).join('');
}

export function wordTable(...rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => `<w:tc>${paragraphs(...text.split('\n'))}</w:tc>`;
  return `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
}

export function wordComment(id: number, by: string, text: string): string {
  return `<w:comments ${word}><w:comment w:id="${id}" w:author="${by}" w:date="2020-01-02T10:00:00Z">${paragraphs(text)}</w:comment></w:comments>`;
}
