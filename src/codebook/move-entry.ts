/** Moves an entry of a list elsewhere in a YAML file, with its lines, its comments and its style. */
import {
  isMap as isMapNode,
  isScalar,
  isSeq,
  Lexer,
  type Pair,
  parseDocument,
  type YAMLSeq,
} from 'yaml';
import { cannotChange, rewritten } from './edit-yaml.js';
import { type EntryLines, entryLines, indented, listEnd, withoutEntry } from './entry-lines.js';
import { readYaml } from './yaml-file.js';
import {
  behindComments,
  columnOf,
  endOf,
  lineEnd,
  lineFeedOf,
  type Splice,
  spliced,
  startOf,
} from './yaml-page.js';
import {
  isList,
  isMap,
  saysTheSame,
  valueAt,
  withEdit,
  type YamlPath,
  type YamlValue,
} from './yaml-value.js';

/** Places are those before the move. */
export interface EntryMove {
  /** The entry: its list and its position there. */
  readonly from: YamlPath;
  /** The list it goes to, made where it is missing. */
  readonly list: YamlPath;
  /** The position of the entry before which it shall stand; the length of the list for its end. */
  readonly before: number;
  /** The list it leaves goes with its key when it held nothing else. */
  readonly dropsEmpty?: boolean;
}

/**
 * @param text a YAML file without faults whose top is a map
 * @throws Problem where the entry stands in a way that cannot be moved without harm to the rest
 */
export function moveEntry(text: string, file: string, move: EntryMove): string {
  const was = readYaml(text, file).value;
  const wanted = withMove(was, move);
  if (saysTheSame(was, wanted)) return text;
  const inLines = movedLines(text, move);
  if (inLines !== undefined && saysTheSame(readYaml(inLines, file).value, wanted)) return inLines;
  const printed = rewritten(text, file, wanted);
  // What is printed anew has no comments; it may stand where none were.
  if (printed !== undefined && commentsIn(printed) === commentsIn(text)) return printed;
  throw cannotChange(`The entry at "${move.from.join('.')}"`, file);
}

/** Stands for the entry while its new place is made, so that no position shifts under the other. */
const taken = '\u0000taken';

function withMove(value: unknown, { from, list, before, dropsEmpty = false }: EntryMove): unknown {
  const entry = valueAt(value, from);
  if (!isYamlValue(entry)) return value;
  const marked = withEdit(value, { at: from, value: taken });
  const inserted = withEdit(marked, { at: [...list, before], value: entry, insert: true });
  return withoutTaken(inserted, dropsEmpty);
}

/** What the failsafe schema reads holds nothing else than maps, lists and texts. */
function isYamlValue(value: unknown): value is YamlValue {
  return typeof value === 'string' || isList(value) || isMap(value);
}

function withoutTaken(value: unknown, dropsEmpty: boolean): unknown {
  const inside = (one: unknown) => withoutTaken(one, dropsEmpty);
  if (isList(value)) return value.filter((item) => item !== taken).map(inside);
  if (!isMap(value)) return value;
  const isLeft = (one: unknown) =>
    !(dropsEmpty && isList(one) && one.length === 1 && one[0] === taken);
  const kept = Object.entries(value).filter(([, one]) => isLeft(one));
  return Object.fromEntries(kept.map(([key, one]) => [key, inside(one)]));
}

/** The text with the lines moved; undefined where the entry or its new place does not stand in lines. */
function movedLines(text: string, move: EntryMove): string | undefined {
  const { from, list, before, dropsEmpty = false } = move;
  const document = parseDocument(text, { schema: 'failsafe' });
  const home = pairAt(document.contents, from.slice(0, -1));
  const entry = entryLines(text, home?.value, Number(from.at(-1)));
  if (!home || !entry) return undefined;
  const inset = entry.column - columnOf(text, startOf(home.key));
  const arrival = arrivalOf(text, document.contents, { list, before, inset }, entry);
  const departure = withoutEntry(text, home, entry, dropsEmpty);
  return arrival && departure && spliced(text, [...departure, ...arrival]);
}

interface Goal {
  readonly list: YamlPath;
  readonly before: number;
  /** How far a list stands behind its key. */
  readonly inset: number;
}

/** What comes in at the new place. */
function arrivalOf(
  text: string,
  contents: unknown,
  { list, before, inset }: Goal,
  entry: EntryLines,
): readonly Splice[] | undefined {
  const lineFeed = lineFeedOf(text);
  const holder = nodeAt(contents, list.slice(0, -1));
  if (!isMapNode(holder) || holder.flow) return undefined;
  const column = columnOf(text, startOf(holder));
  const pair = pairAt(contents, list);
  if (pair && isSeq(pair.value) && pair.value.items.length > 0) {
    return intoList(text, pair, pair.value, { before, entry });
  }
  const lines = indented(entry, column + inset);
  if (!lines) return undefined;
  const block = lines.map((line) => lineFeed + line).join('');
  if (!pair) {
    const last = holder.items.at(-1);
    const at = behindComments(text, endOf(text, last), column);
    return [insert(at, `${lineFeed}${' '.repeat(column)}${list.at(-1)}:${block}`)];
  }
  const [start, end] = [endOf(text, pair.key), endOf(text, pair)];
  return [{ from: start, to: end, text: ':' }, insert(lineEnd(text, end), block)];
}

function intoList(
  text: string,
  home: Pair,
  list: YAMLSeq,
  { before, entry }: { readonly before: number; readonly entry: EntryLines },
): readonly Splice[] | undefined {
  const lineFeed = lineFeedOf(text);
  const next = entryLines(text, list, Math.min(before, list.items.length - 1));
  const lines = next && indented(entry, next.column);
  if (!lines) return undefined;
  const block = lines.join(lineFeed);
  const apart = next.isApart ? lineFeed : '';
  if (before < list.items.length) return [insert(next.from, block + lineFeed + apart)];
  return [insert(listEnd(text, home, list, next.column), lineFeed + apart + block)];
}

function insert(at: number, text: string): Splice {
  return { from: at, to: at, text };
}

function nodeAt(node: unknown, [step, ...below]: YamlPath): unknown {
  if (step === undefined) return node;
  if (isSeq(node)) return nodeAt(node.items[Number(step)], below);
  if (!isMapNode(node)) return undefined;
  return nodeAt(pairIn(node.items, step)?.value, below);
}

/** The key at the end of a path, and what stands behind it. */
function pairAt(contents: unknown, path: YamlPath): Pair | undefined {
  const holder = nodeAt(contents, path.slice(0, -1));
  return isMapNode(holder) ? pairIn(holder.items, path.at(-1)) : undefined;
}

function pairIn(pairs: readonly Pair[], key: unknown): Pair | undefined {
  return pairs.find((pair) => isScalar(pair.key) && pair.key.value === key);
}

function commentsIn(text: string): number {
  return [...new Lexer().lex(text)].filter((part) => part.startsWith('#')).length;
}
