/**
 * Reads a question as somebody types it: `code:availing AND (hope OR dream*) NOT speaker:M1`.
 *
 *   any   = all { OR all }
 *   all   = one { [ AND ] one }
 *   one   = NOT one | place [ ( NEAR | BEFORE | AFTER ) [ / number ( words | turns ) ] place ]
 *   place = ( any ) | term
 *
 * Operators stand in capitals, as in NVivo: small, they are words that people say. (Decision 11.)
 */
import { Problem } from '../model/problem.js';
import { allOf, type Query } from './query.js';
import { faultAt } from './query-fault.js';
import { type Field, isQuery, type Token, tokensOf } from './query-tokens.js';
import { type Nearness, nearnessOf, nearOf, standingIn } from './read-near.js';

/** A question may be so long and nested so deep; nobody writes more by hand. */
const longest = 20_000;
const deepest = 50;

/** What a term asks for. @throws Problem where the study knows no such name */
export type Meaning = (text: string, field: Field) => Query;

/**
 * @param typed what was typed together, one text for each; side by side they must all hold
 * @throws Problem that shows the place
 */
export function readQuery(typed: readonly string[], meaning: Meaning): Query {
  const whole = typed.join(' ');
  if (whole.length > longest) {
    throw new Problem({
      what: `A question of ${whole.length.toLocaleString('en')} characters is too long.`,
      next: `Keep it below ${longest.toLocaleString('en')}: a theme stands for all of its codes, ring* for every ending.`,
    });
  }
  const isPlain = !typed.some(isQuery);
  const reader: Reader = { tokens: tokensOf(typed), next: 0, depth: 0, whole, isPlain, meaning };
  const query = readAny(reader);
  const rest = reader.tokens[reader.next];
  if (!rest) return query;
  throw fault(
    reader,
    rest,
    'This parenthesis closes nothing.',
    'Open one before it, or leave it out.',
  );
}

interface Reader {
  readonly tokens: readonly Token[];
  readonly whole: string;
  readonly isPlain: boolean;
  readonly meaning: Meaning;
  next: number;
  depth: number;
}

function readAny(reader: Reader): Query {
  const parts = [readAll(reader)];
  while (takes(reader, 'OR')) parts.push(readAll(reader));
  const [only, ...others] = parts;
  return only && others.length === 0 ? only : { kind: 'any', parts };
}

function readAll(reader: Reader): Query {
  const parts = [readOne(reader)];
  while (takes(reader, 'AND') || startsOne(reader)) parts.push(readOne(reader));
  return allOf(parts);
}

/** True before a further part without AND: `hope NOT code:availing`. */
function startsOne({ tokens, next }: Reader): boolean {
  const token = tokens[next];
  return (
    token !== undefined &&
    token.kind !== 'close' &&
    (token.kind !== 'operator' || token.text === 'NOT')
  );
}

function readOne(reader: Reader): Query {
  if (takes(reader, 'NOT')) return { kind: 'not', part: deeper(reader, readOne) };
  const first = reader.tokens[reader.next];
  const query = readPlace(reader);
  const nearness = readNearness(reader);
  if (!nearness) return query;
  const second = reader.tokens[reader.next];
  const other = readPlace(reader);
  const again = reader.tokens[reader.next];
  if (readNearness(reader)) {
    const what = `${again?.text} cannot follow another of its kind.`;
    throw fault(reader, again, what, 'Join two of them: hope NEAR dream AND dream BEFORE wish');
  }
  return nearOf(nearness, {
    left: shown(reader, first, () => standingIn(query)),
    right: shown(reader, second, () => standingIn(other)),
  });
}

function readNearness(reader: Reader): Nearness | undefined {
  const token = reader.tokens[reader.next];
  if (token?.kind !== 'operator') return undefined;
  const nearness = shown(reader, token, () => nearnessOf(token.text));
  if (nearness) reader.next += 1;
  return nearness;
}

function readPlace(reader: Reader): Query {
  const token = reader.tokens[reader.next];
  if (token?.kind === 'open') return readParenthesis(reader, token);
  if (token?.kind !== 'term') throw missing(reader, token);
  reader.next += 1;
  return shown(reader, token, () => reader.meaning(token.text, token.field ?? 'words'));
}

/** Shows the place of whatever is wrong there; words without operators are seen at a glance. */
function shown<T>({ whole, isPlain }: Reader, token: Token | undefined, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Problem) || isPlain) throw error;
    throw faultAt(whole, token?.at, error.details);
  }
}

function readParenthesis(reader: Reader, open: Token): Query {
  reader.next += 1;
  const query = deeper(reader, readAny);
  if (reader.tokens[reader.next]?.kind !== 'close') {
    throw fault(
      reader,
      open,
      'This parenthesis is left open.',
      'Close it behind the last part: (hope OR dream*)',
    );
  }
  reader.next += 1;
  return query;
}

function deeper(reader: Reader, read: (reader: Reader) => Query): Query {
  reader.depth += 1;
  if (reader.depth > deepest) {
    const token = reader.tokens[reader.next] ?? reader.tokens.at(-1);
    throw fault(
      reader,
      token,
      `This question is nested more than ${deepest} deep.`,
      'Write it with fewer parentheses and NOTs.',
    );
  }
  const query = read(reader);
  reader.depth -= 1;
  return query;
}

function takes(reader: Reader, sign: string): boolean {
  const token = reader.tokens[reader.next];
  const isThere = token?.kind === 'operator' && token.text === sign;
  if (isThere) reader.next += 1;
  return isThere;
}

/** Something is to be looked for here. */
function missing(reader: Reader, token: Token | undefined): Problem {
  if (token?.kind === 'operator') {
    return fault(
      reader,
      token,
      `${token.text} stands where something to look for is expected.`,
      `Put words or a field on both sides of it; to look for the word itself, write it small or in quotation marks: "${token.text.toLowerCase()}"`,
    );
  }
  const what = token ? 'There is nothing in these parentheses.' : 'The question ends too early.';
  return fault(
    reader,
    token,
    what,
    'Something to look for is expected here: hope, "left a note", code:availing',
  );
}

function fault(
  { whole }: Pick<Reader, 'whole'>,
  token: Token | undefined,
  what: string,
  next: string,
): Problem {
  return faultAt(whole, token?.at, { what, next });
}
