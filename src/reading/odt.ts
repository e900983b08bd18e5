/** Reads an OpenDocument text (.odt): what stands on its pages, insertions taken in, deletions left out. */
import { Problem } from '../model/problem.js';
import {
  type DocumentWriter,
  type ParagraphStyle,
  type WrittenDocument,
  writeDocument,
} from './document.js';
import { footnoteWarning } from './footnotes.js';
import { locked } from './locked.js';
import { walkXml, type XmlSteps } from './xml.js';
import { readZip } from './zip.js';

/** @throws Problem when the file is damaged, locked, or holds no document */
export async function readOdt(bytes: Uint8Array, file: string): Promise<WrittenDocument> {
  const [part, manifest] = ['content.xml', 'META-INF/manifest.xml'];
  const parts = await readZip(bytes, (name) => name === part || name === manifest, file);
  // A locked document is a zip like others, its parts scrambled.
  if (parts.get(manifest)?.includes('encryption-data')) throw locked(file);
  const xml = parts.get(part);
  if (xml === undefined) throw noDocument(file);
  const writer = writeDocument();
  const walk: Walk = {
    ...{ writer, style: '', bold: new Set(), styles: new Map(), spans: [], footnotes: 0 },
  };
  await walkXml(xml, stepsOf(walk), { file, part });
  return { parts: writer.parts(), warnings: footnoteWarning(walk.footnotes) };
}

function noDocument(file: string): Problem {
  return new Problem({
    what: `${file} holds no OpenDocument text.`,
    next: 'Open it in the program that made it and save it as .odt again.',
    where: { file },
  });
}

/** No text of the page: deleted words, footnotes, headings said once more in a list of contents. */
const unseen = new Set([
  ...['text:tracked-changes', 'text:note', 'text:sequence-decls', 'svg:title'],
  ...['text:table-of-content', 'text:alphabetical-index'],
]);

type Attributes = Readonly<Record<string, string>>;

/** Where the walk stands. */
interface Walk {
  readonly writer: DocumentWriter;
  /** The name of the style that is being declared. */
  style: string;
  /** Names of styles. */
  readonly bold: Set<string>;
  readonly styles: Map<string, ParagraphStyle>;
  /** For each stretch of text that is open, whether it is bold. */
  readonly spans: boolean[];
  /** The comment that is open. */
  note?: { text: string; by: string; at: string; part: string } | undefined;
  footnotes: number;
}

function stepsOf(walk: Walk): XmlSteps {
  return {
    skip: (name) => {
      if (name === 'text:note') walk.footnotes += 1;
      return unseen.has(name);
    },
    open: (name, attributes) => {
      if (walk.note) walk.note.part = name;
      else opening.get(name)?.(walk, attributes);
    },
    close: (name) => {
      if (name === 'office:annotation') closeNote(walk);
      else if (walk.note && name === 'text:p') walk.note.text += '\n';
      else if (!walk.note) closing.get(name)?.(walk);
    },
    text: (text) => (walk.note ? noteText(walk.note, text) : writeCollapsed(walk, text)),
  };
}

const opening: ReadonlyMap<string, (walk: Walk, attributes: Attributes) => void> = new Map([
  ['style:style', declareStyle],
  ['style:text-properties', declareBold],
  ['text:p', openParagraph],
  ['text:h', (walk, attributes) => openParagraph(walk, attributes, 'heading')],
  ['text:span', openSpan],
  ['text:tab', (walk) => write(walk, '\t')],
  ['text:line-break', (walk) => write(walk, '\n')],
  ['text:s', (walk, { 'text:c': count = '1' }) => write(walk, ' '.repeat(spaces(count)))],
  ['table:table', ({ writer }) => writer.openTable()],
  ['table:table-row', ({ writer }) => writer.openRow()],
  ['office:annotation', openNote],
]);

const closing: ReadonlyMap<string, (walk: Walk) => void> = new Map([
  ['text:p', closeParagraph],
  ['text:h', closeParagraph],
  ['text:span', ({ spans }) => void spans.pop()],
  ['table:table', ({ writer }) => writer.closeTable()],
  ['table:table-cell', ({ writer }) => writer.closeCell()],
]);

/** Styles of this document refer to those of the program by name: `P1` may be a `Title`. */
function declareStyle(walk: Walk, attributes: Attributes): void {
  walk.style = attributes['style:name'] ?? '';
  const style = styleCalled(attributes['style:parent-style-name'] ?? '');
  if (style) walk.styles.set(walk.style, style);
}

function styleCalled(name: string): ParagraphStyle | undefined {
  if (name === 'Title') return 'title';
  return /^Heading(?:_20_\d{1,2})?$/.test(name) ? 'heading' : undefined;
}

function declareBold(walk: Walk, attributes: Attributes): void {
  if (/^(?:bold|[6-9]00)$/.test(attributes['fo:font-weight'] ?? '')) walk.bold.add(walk.style);
}

function openParagraph(walk: Walk, attributes: Attributes, style?: ParagraphStyle): void {
  const { writer, styles } = walk;
  const name = attributes['text:style-name'] ?? '';
  writer.openParagraph();
  writer.setStyle(styles.get(name) ?? styleCalled(name) ?? style);
  openSpan(walk, attributes);
}

function closeParagraph({ writer, spans }: Walk): void {
  spans.pop();
  writer.closeParagraph();
}

function openSpan({ spans, bold }: Walk, { 'text:style-name': name = '' }: Attributes): void {
  spans.push(spans.at(-1) === true || bold.has(name) || name === 'Strong_20_Emphasis');
}

function write({ writer, spans }: Walk, text: string): void {
  writer.write(text, spans.at(-1));
}

/** White space in the file is one space, and none at the start of a paragraph; more is written as `text:s`. */
function writeCollapsed(walk: Walk, text: string): void {
  const collapsed = text.replace(/[ \t\n\r]+/g, ' ');
  const blank = /^\s?$/.test(walk.writer.ending());
  write(walk, blank ? collapsed.replace(/^ /, '') : collapsed);
}

/** A broken file can ask for any number. */
function spaces(count: string): number {
  return Math.min(Number.parseInt(count, 10) || 1, 1000);
}

function openNote(walk: Walk): void {
  walk.note = { text: '', by: '', at: '', part: '' };
}

function noteText(note: NonNullable<Walk['note']>, text: string): void {
  if (note.part === 'dc:creator') note.by += text.trim();
  else if (note.part === 'dc:date') note.at += text.trim();
  else if (note.part.startsWith('text:')) note.text += text;
}

function closeNote(walk: Walk): void {
  const { text = '', by = '', at = '' } = walk.note ?? {};
  walk.note = undefined;
  const said = text.trim();
  if (said !== '') {
    walk.writer.note({ text: said, ...(by !== '' && { by }), ...(at !== '' && { at }) });
  }
}
