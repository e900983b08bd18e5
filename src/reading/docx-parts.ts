/** Reads what stands beside the text of a Word document: which styles are headings, and the comments. */
import type { Note, ParagraphStyle } from './document.js';
import { walkXml } from './xml.js';

/** Headings and titles by the id of their style. The id is in the language of the program, the name in English. */
export async function docxStyles(
  xml: string | undefined,
  file: string,
): Promise<Map<string, ParagraphStyle>> {
  const styles = new Map<string, ParagraphStyle>();
  let id = '';
  const open = (name: string, attributes: Readonly<Record<string, string>>) => {
    if (name === 'w:style') id = attributes['w:styleId'] ?? '';
    if (name !== 'w:name') return;
    const called = attributes['w:val']?.toLowerCase() ?? '';
    if (/^heading \d$/.test(called)) styles.set(id, 'heading');
    if (called === 'title') styles.set(id, 'title');
  };
  if (xml !== undefined) await walkXml(xml, { open }, { file, part: 'word/styles.xml' });
  return styles;
}

/** Comments by id, in the words of those who wrote them. */
export async function docxNotes(xml: string | undefined, file: string): Promise<Map<string, Note>> {
  const notes = new Map<string, Note>();
  let about: Readonly<Record<string, string>> = {};
  let written = '';
  let inText = false;
  const steps = {
    open: (name: string, attributes: Readonly<Record<string, string>>) => {
      if (name === 'w:comment') [about, written] = [attributes, ''];
      inText = name === 'w:t';
    },
    close: (name: string) => {
      inText = false;
      if (name === 'w:p') written += '\n';
      const { 'w:id': id = '', 'w:author': by = '', 'w:date': at = '' } = about;
      const text = written.trim();
      if (name !== 'w:comment' || text === '') return;
      notes.set(id, { text, ...(by !== '' && { by }), ...(at !== '' && { at }) });
    },
    text: (text: string) => {
      if (inText) written += text;
    },
  };
  if (xml !== undefined) await walkXml(xml, steps, { file, part: 'word/comments.xml' });
  return notes;
}
