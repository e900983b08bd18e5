/** Reads a web page: the text of its blocks, as a browser would show it. */
import type { DefaultTreeAdapterTypes } from 'parse5';
import { type DocumentWriter, type WrittenDocument, writeDocument } from './document.js';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** Where the walk stands. */
interface Walk {
  readonly writer: DocumentWriter;
  title: string;
  inTitle: boolean;
  /** True while a paragraph is open. */
  open: boolean;
  /** How many elements are open that make text bold, that keep white space, that are headings. */
  bold: number;
  kept: number;
  headings: number;
  /** The name of the last cell of a list of terms. */
  cell: string;
}

export async function readHtml(html: string): Promise<WrittenDocument> {
  const { parse } = await import('parse5');
  const state = { title: '', inTitle: false, open: false, bold: 0, kept: 0, headings: 0, cell: '' };
  const walk: Walk = { writer: writeDocument(), ...state };
  // No recursion: a page can be nested deeper than calls can be.
  const steps: (() => void)[] = [];
  const visit = (node: Node) => {
    if (node.nodeName === '#text' && 'value' in node) write(walk, node.value);
    if (!('tagName' in node) || unseen.has(node.tagName)) return;
    enter(walk, node.tagName);
    steps.push(() => leave(walk, node.tagName));
    for (const child of node.childNodes.toReversed()) steps.push(() => visit(child));
  };
  for (const child of parse(html).childNodes.toReversed()) steps.push(() => visit(child));
  for (let step = steps.pop(); step; step = steps.pop()) step();
  endBlock(walk);
  const title = walk.title.replace(/\s+/g, ' ').trim();
  return { parts: walk.writer.parts(), ...(title !== '' && { title }), warnings: [] };
}

const unseen = new Set([
  ...['script', 'style', 'template', 'noscript', 'svg', 'iframe', 'object', 'audio', 'video'],
  ...['button', 'select', 'textarea'],
]);
const blocks = new Set([
  ...['p', 'div', 'section', 'article', 'main', 'header', 'footer', 'aside', 'nav', 'ul', 'ol'],
  ...['li', 'dl', 'dt', 'dd', 'blockquote', 'pre', 'table', 'caption', 'tr', 'td', 'th', 'body'],
  ...[
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'figure',
    'address',
    'details',
    'summary',
    'form',
    'fieldset',
    'hr',
    'title',
  ],
]);

function enter(walk: Walk, name: string): void {
  if (blocks.has(name)) endBlock(walk);
  count(walk, name, 1);
  const { writer } = walk;
  if (name === 'br') write(walk, '\n', true);
  else if (name === 'table' || name === 'dl') writer.openTable();
  else if (name === 'tr' || name === 'dt') writer.openRow();
  else if (name === 'dd' && walk.cell === 'dd') {
    // A term may have several texts; from the second on, its cell stays empty.
    writer.openRow();
    writer.closeCell();
  }
}

function leave(walk: Walk, name: string): void {
  if (blocks.has(name)) endBlock(walk);
  count(walk, name, -1);
  const { writer } = walk;
  if (name === 'table' || name === 'dl') writer.closeTable();
  if (name === 'td' || name === 'th' || name === 'dt' || name === 'dd') writer.closeCell();
  if (name === 'dt' || name === 'dd' || name === 'dl') walk.cell = name;
}

function count(walk: Walk, name: string, by: 1 | -1): void {
  if (name === 'b' || name === 'strong') walk.bold += by;
  if (name === 'pre') walk.kept += by;
  if (/^h[1-6]$/.test(name)) walk.headings += by;
  if (name === 'title') walk.inTitle = by === 1;
}

function write(walk: Walk, text: string, isBreak = false): void {
  // The title stands above the page, not on it.
  if (walk.inTitle) {
    walk.title += text;
    return;
  }
  const shown = isBreak || walk.kept > 0 ? text : collapsed(walk, text);
  if (shown === '' || (!walk.open && shown.trim() === '' && walk.kept === 0)) return;
  if (!walk.open) walk.writer.openParagraph();
  if (!walk.open && walk.headings > 0) walk.writer.setStyle('heading');
  walk.open = true;
  walk.writer.write(shown, walk.bold > 0);
}

/** A no-break space stays. */
function collapsed({ writer }: Walk, text: string): string {
  const single = text.replace(/[ \t\n\f]+/g, ' ');
  return /^[ \n]?$/.test(writer.ending()) ? single.replace(/^ /, '') : single;
}

function endBlock(walk: Walk): void {
  if (walk.open) walk.writer.closeParagraph();
  walk.open = false;
}
