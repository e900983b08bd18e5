/** Reads a Word document (.docx): what stands on its pages, insertions taken in, deletions left out. */
import { Problem } from '../model/problem.js';
import type { Warning } from '../model/warning.js';
import { plural } from '../text/plural.js';
import {
  type DocumentWriter,
  type Note,
  type ParagraphStyle,
  type WrittenDocument,
  writeDocument,
} from './document.js';
import { docxNotes, docxStyles } from './docx-parts.js';
import { footnoteWarning } from './footnotes.js';
import { symbolLetter, unknownSign } from './symbol-fonts.js';
import { walkXml, type XmlSteps } from './xml.js';
import { readZip } from './zip.js';

/** Microsoft 365 calls the main part document2.xml at times. */
const mainPart = /^word\/document\d{0,3}\.xml$/;

/** @throws Problem when the file is damaged, locked, or holds no document */
export async function readDocx(bytes: Uint8Array, file: string): Promise<WrittenDocument> {
  const others = ['word/styles.xml', 'word/comments.xml'];
  const isWanted = (name: string) => mainPart.test(name) || others.includes(name);
  const parts = await readZip(bytes, isWanted, file);
  const part = [...parts.keys()].find((name) => mainPart.test(name));
  if (part === undefined) throw noDocument(file);
  const styles = await docxStyles(parts.get('word/styles.xml'), file);
  const notes = await docxNotes(parts.get('word/comments.xml'), file);
  const writer = writeDocument();
  const state = { inRun: false, inText: false, bold: false, footnotes: 0, unknown: 0 };
  const walk: Walk = { writer, styles, notes, ...state };
  await walkXml(parts.get(part) ?? '', stepsOf(walk), { file, part });
  const warnings = [...footnoteWarning(walk.footnotes), ...signWarning(walk.unknown)];
  return { parts: writer.parts(), warnings };
}

function signWarning(count: number): Warning[] {
  if (count === 0) return [];
  return [
    { message: `${plural(count, 'sign')} of a font of signs cannot be read: ${unknownSign}.` },
  ];
}

function noDocument(file: string): Problem {
  return new Problem({
    what: `${file} holds no Word document.`,
    next: 'Open it in the program that made it and save it as .docx again.',
    where: { file },
  });
}

/** No text of the page: deleted or moved away, codes of fields, the same once more for older programs. */
const unseen = new Set([
  ...['w:del', 'w:moveFrom', 'w:instrText', 'w:pPrChange', 'w:rPrChange', 'mc:Fallback'],
]);

const signs: ReadonlyMap<string, string> = new Map([
  ['w:tab', '\t'],
  ['w:br', '\n'],
  ['w:cr', '\n'],
  ['w:noBreakHyphen', '\u2011'],
  ['w:softHyphen', '\u00ad'],
]);

/** Where the walk stands. */
interface Walk {
  readonly writer: DocumentWriter;
  readonly styles: ReadonlyMap<string, ParagraphStyle>;
  /** Comments whose place is not met yet: each has a mark where it begins and one where it is shown. */
  readonly notes: Map<string, Note>;
  inRun: boolean;
  inText: boolean;
  bold: boolean;
  footnotes: number;
  /** How many signs are in no table of their font. */
  unknown: number;
}

type Step = (walk: Walk, attributes: Readonly<Record<string, string>>) => void;

const footnote: Step = (walk) => {
  walk.footnotes += 1;
};

const symbol: Step = (walk, { 'w:font': font = '', 'w:char': char = '' }) => {
  const sign = symbolLetter(font, char);
  if (sign === unknownSign) walk.unknown += 1;
  walk.writer.write(sign, walk.bold);
};

const comment: Step = ({ writer, notes }, { 'w:id': id = '' }) => {
  const note = notes.get(id);
  if (note) writer.note(note);
  notes.delete(id);
};

const opening: ReadonlyMap<string, Step> = new Map<string, Step>([
  ['w:p', ({ writer }) => writer.openParagraph()],
  ['w:pStyle', ({ writer, styles }, { 'w:val': id = '' }) => writer.setStyle(styles.get(id))],
  ['w:tbl', ({ writer }) => writer.openTable()],
  ['w:tr', ({ writer }) => writer.openRow()],
  ['w:r', (walk) => Object.assign(walk, { inRun: true, bold: false })],
  [
    'w:b',
    (walk, { 'w:val': value = '' }) => {
      walk.bold = walk.inRun && !/^(?:0|false|off)$/.test(value);
    },
  ],
  ['w:t', (walk) => Object.assign(walk, { inText: true })],
  ['w:sym', symbol],
  ['w:footnoteReference', footnote],
  ['w:endnoteReference', footnote],
  ['w:commentRangeStart', comment],
  ['w:commentReference', comment],
]);

const closing: ReadonlyMap<string, Step> = new Map<string, Step>([
  ['w:p', ({ writer }) => writer.closeParagraph()],
  ['w:tbl', ({ writer }) => writer.closeTable()],
  ['w:tc', ({ writer }) => writer.closeCell()],
  ['w:r', (walk) => Object.assign(walk, { inRun: false })],
  ['w:t', (walk) => Object.assign(walk, { inText: false })],
]);

function stepsOf(walk: Walk): XmlSteps {
  return {
    skip: (name) => unseen.has(name),
    open: (name, attributes) => {
      opening.get(name)?.(walk, attributes);
      // Tab stops have the name of a tab, but stand outside of any run.
      if (walk.inRun) walk.writer.write(signs.get(name) ?? '', walk.bold);
    },
    close: (name) => closing.get(name)?.(walk, {}),
    text: (text) => {
      if (walk.inText) walk.writer.write(text, walk.bold);
    },
  };
}
