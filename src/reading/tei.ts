/** Reads spoken TEI: utterances, who says them, and what happens between the words. */
import { canonical } from './canonical.js';
import type { Piece, SpeechPiece } from './piece.js';
import { printSeconds, printTime } from './times.js';
import { walkXml } from './xml.js';

type Attributes = Readonly<Record<string, string>>;

export interface Tei {
  readonly pieces: readonly Piece[];
  readonly title?: string;
  readonly language?: string;
}

/** Where the reading stands. */
interface Walk {
  /** The elements around, outermost first, without prefix. */
  readonly path: { readonly name: string; readonly attributes: Attributes }[];
  /** How many of the elements around have each name. */
  readonly around: Map<string, number>;
  readonly names: Map<string, string>;
  readonly times: Map<string, string>;
  readonly spoken: { readonly attributes: Attributes; readonly around: Attributes; text: string }[];
  /** Utterances by their place in `spoken`, and what stands between them. */
  readonly pieces: (Piece | number)[];
  /** What is written in a person's name, a heading, a note, the title. */
  aside: string;
  title?: string;
  language?: string;
}

/** @throws Problem with the line where the XML is broken or declares a document type */
export async function readTei(xml: string, file: string): Promise<Tei> {
  const walk: Walk = {
    ...{ path: [], around: new Map(), names: new Map(), times: new Map() },
    ...{ spoken: [], pieces: [], aside: '' },
  };
  const steps = {
    open: (name: string, attributes: Attributes) => open(walk, local(name), attributes),
    close: () => close(walk),
    text: (text: string) => add(walk, text),
  };
  await walkXml(xml, steps, { file });
  const { title, language } = walk;
  return {
    pieces: walk.pieces.map((one) => (typeof one === 'number' ? utterance(walk, one) : one)),
    ...(title && { title }),
    ...(language && { language }),
  };
}

/** `u` of `tei:u`. */
function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

const asides: ReadonlySet<string> = new Set(['persName', 'name', 'head', 'note', 'title']);

/** What is heard or seen and is no word stands in brackets. */
const happenings: ReadonlySet<string> = new Set([
  'vocal',
  'kinesic',
  'incident',
  'writing',
  'shift',
]);

function open(walk: Walk, name: string, attributes: Attributes): void {
  const around = walk.path.at(-1)?.attributes ?? {};
  walk.path.push({ name, attributes });
  walk.around.set(name, (walk.around.get(name) ?? 0) + 1);
  const language = attributes['xml:lang'];
  if (language && /^(?:TEI|text|body)$/.test(name)) walk.language ??= language;
  if (asides.has(name) && !inUtterance(walk)) walk.aside = '';
  if (name === 'when') noteTime(walk.times, attributes);
  if (name === 'u') {
    walk.pieces.push(walk.spoken.length);
    walk.spoken.push({ attributes, around, text: '' });
  } else if (inUtterance(walk)) openInside(walk, name, attributes);
}

function openInside(walk: Walk, name: string, attributes: Attributes): void {
  if (attributes['join'] === 'left') add(walk, noGap);
  else if (/^(?:seg|s|w|l|p)$/.test(name)) add(walk, ' ');
  if (happenings.has(name) || name === 'note') add(walk, ' [');
  if (name === 'pause') add(walk, attributes['dur'] ? ` (${attributes['dur']}) ` : ' (.) ');
  if (name === 'gap') add(walk, ` [${attributes['reason'] ?? 'gap'}] `);
}

function close(walk: Walk): void {
  const element = walk.path.pop();
  if (!element) return;
  const { name, attributes } = element;
  walk.around.set(name, (walk.around.get(name) ?? 0) - 1);
  if (name === 'u') return;
  if (attributes['join'] === 'right') add(walk, noGap);
  if (inUtterance(walk)) {
    if (happenings.has(name) || name === 'note') add(walk, '] ');
    return;
  }
  closeOutside(walk, name);
}

/** Outside the utterances stand the people, the headings, the notes, and what happens. */
function closeOutside(walk: Walk, name: string): void {
  const text = tidy(walk.aside);
  if (name === 'persName' || name === 'name') {
    const id = personAround(walk);
    if (id && !walk.names.has(id)) walk.names.set(id, text);
  } else if (name === 'title') walk.title ??= text;
  else if (text !== '' && isInside(walk, 'body')) {
    if (name === 'head') walk.pieces.push({ kind: 'heading', text });
    if (name === 'note' || happenings.has(name)) walk.pieces.push({ kind: 'note', text });
  }
  if (asides.has(name) || happenings.has(name)) walk.aside = '';
}

/** The id of the person whose name is written; near by, if anywhere. */
function personAround({ path }: Walk): string | undefined {
  const person = path.slice(-8).findLast(({ name }) => /^(?:person|personGrp)$/.test(name));
  return person?.attributes['xml:id'];
}

function add(walk: Walk, text: string): void {
  const said = walk.spoken.at(-1);
  if (inUtterance(walk) && said) said.text += text;
  else walk.aside += text;
}

function inUtterance(walk: Walk): boolean {
  return isInside(walk, 'u');
}

function isInside({ around }: Walk, name: string): boolean {
  return (around.get(name) ?? 0) > 0;
}

/** Between a word and a mark that the file joins, whatever stands there. No XML can hold this sign. */
const noGap = '\0';

/** Line breaks and indents fit the file, not the speech. */
function tidy(text: string): string {
  return canonical(text)
    .replace(/[ \t\n]{0,999}\0[ \t\n\0]{0,999}/g, '')
    .replace(/[ \t\n]+/g, ' ')
    .replace(/\[ | \]/g, (bracket) => bracket.trim())
    .trim();
}

/** `<when absolute="00:00:12.5"/>`, or so many seconds since the beginning. */
function noteTime(times: Map<string, string>, attributes: Attributes): void {
  const { absolute = '', interval = '' } = attributes;
  const isSeconds = /^\d{1,6}(?:\.\d{1,9})?s?$/.test(interval);
  const time =
    printTime(absolute) ?? (isSeconds ? printSeconds(Number.parseFloat(interval)) : undefined);
  if (time !== undefined) times.set(attributes['xml:id'] ?? '', time);
}

/** Who speaks, and when, stands on the utterance or on the block around it. */
function utterance({ spoken, names, times }: Walk, index: number): SpeechPiece {
  const { attributes, around, text } = spoken[index] ?? { attributes: {}, around: {}, text: '' };
  const point = (name: string) => (attributes[name] ?? around[name] ?? '').replace(/^#/, '').trim();
  const who = point('who');
  const label = names.get(who) || who;
  const [from, to] = [times.get(point('start')), times.get(point('end'))];
  return {
    kind: 'speech',
    ...(label !== '' && { label }),
    text: tidy(text),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  };
}
