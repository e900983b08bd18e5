/** Reads a YAML file as people write it: every scalar as its own text, every value with its place. */
import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import type { Finding } from '../model/finding.js';
import type { Places, Position } from '../model/place.js';

export interface YamlFile {
  /** Maps, lists and texts; `012`, `1e3`, `null` and `true` are the texts that stand there. */
  readonly value: unknown;
  readonly places: Places;
  readonly faults: readonly Finding[];
}

/** Reads `text`; what is wrong with it is returned with its place, never thrown. */
export function readYaml(text: string, file: string): YamlFile {
  const counter = new LineCounter();
  const document = parseSafely(text, counter);
  if (!document) return { value: undefined, places: new Map(), faults: [tooDeep(file)] };
  const at = (offset: number): Position => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const faults = document.errors.map((error) => describe(error, document, text, file, at));
  // Most files have no star before a word, and need not be walked through for one.
  if (/[\s[{,]\*/.test(text)) faults.push(...aliasFaults(document, file, at));
  if (faults.length > 0) return { value: undefined, places: new Map(), faults };
  return { value: document.toJS(), places: placesIn(document.contents, at), faults };
}

/** The failsafe schema reads every scalar as text, so that nobody's code `012` becomes the number 12. */
function parseSafely(text: string, lineCounter: LineCounter): Document | undefined {
  try {
    return parseDocument(text, { schema: 'failsafe', lineCounter, prettyErrors: false });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function tooDeep(file: string): Finding {
  return {
    file,
    line: 1,
    column: 1,
    message: 'The file nests too deep to be read.',
    hint: 'Keep themes within a few levels.',
  };
}

/** Says in the field's words what the YAML reader found. */
function describe(
  error: YAMLError,
  document: Document,
  text: string,
  file: string,
  at: (offset: number) => Position,
): Finding {
  const here = at(error.pos[0]);
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return {
        ...{ file, ...here },
        message: 'A tab stands where YAML wants spaces.',
        hint: 'Indent with spaces only: two for each level.',
      };
    case 'DUPLICATE_KEY': {
      const key = /^[\p{L}\p{N}_-]{1,63}/u.exec(text.slice(error.pos[0]))?.[0] ?? 'key';
      return {
        ...{ file, ...here },
        message: `"${key}" stands twice in one entry.`,
        hint: 'Keep one of the two.',
      };
    }
    case 'MISSING_CHAR': {
      const opened = openQuote(document, error.pos[0]);
      if (opened === undefined) break;
      return {
        ...{ file, ...at(opened) },
        message: 'The quotation mark that opens here is never closed.',
        hint: 'Close it at the end of the text, or take it away.',
      };
    }
  }
  const what = error.message.replace(/\s+/g, ' ').replace(/\.?$/, '.');
  return {
    ...{ file, ...here },
    message: `This is not valid YAML: ${what}`,
    hint: 'Compare the line with its neighbours: indent, colon and a space, a dash and a space.',
  };
}

/** Where the quoted text starts that runs to the place of the error. */
function openQuote(document: Document, end: number): number | undefined {
  let opened: number | undefined;
  visit(document, {
    Scalar(_, { type, range }) {
      const quoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
      if (quoted && range && range[0] < end && range[1] >= end) opened = range[0];
    },
  });
  return opened;
}

/** Aliases could make a theme hold itself, or a small file unfold without end: they are refused. */
function aliasFaults(document: Document, file: string, at: (offset: number) => Position) {
  const faults: Finding[] = [];
  visit(document, {
    Alias(_, alias, path) {
      const holdsItself = path.some((node) => isCollection(node) && node.anchor === alias.source);
      faults.push({
        ...{ file, ...at(alias.range?.[0] ?? 0) },
        message: holdsItself
          ? `"*${alias.source}" stands inside the entry it repeats: a theme cannot hold itself.`
          : `"*${alias.source}" repeats another entry, which a study's files do not allow.`,
        hint: 'Write the entry out, or take the line away.',
      });
    },
  });
  return faults;
}

/** A map value stands where its key stands; a list entry where it begins. */
function placesIn(root: unknown, at: (offset: number) => Position): Places {
  const places = new Map<string, Position>();
  const walk = (node: unknown, path: string, offset: number | undefined): void => {
    if (offset !== undefined) places.set(path, at(offset));
    const below = (key: string | number) => (path === '' ? `${key}` : `${path}.${key}`);
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        if (isScalar(key)) walk(value, below(String(key.value)), key.range?.[0]);
      }
    } else if (isSeq(node)) {
      node.items.forEach((item, index) => {
        walk(item, below(index), startOf(item));
      });
    }
  };
  walk(root, '', startOf(root) ?? 0);
  return places;
}

function startOf(node: unknown): number | undefined {
  if (isMap(node) || isSeq(node) || isScalar(node) || isAlias(node)) {
    const { range }: Node = node;
    return range?.[0];
  }
  return undefined;
}
