/** Finds where a text stops being JSON. JSON.parse says so in words that differ from one Node to the next. */

export interface JsonFault {
  /** `a colon is expected` */
  readonly what: string;
  /** In UTF-16 units. */
  readonly at: number;
}

/** What may come next. */
type Awaited = 'value' | 'first value' | 'key' | 'first key' | 'colon' | 'comma' | 'end';

const missing: Readonly<Record<Awaited, string>> = {
  value: 'a value is expected',
  'first value': 'a value or ] is expected',
  key: 'a name in double quotation marks is expected',
  'first key': 'a name in double quotation marks or } is expected',
  colon: 'a colon is expected',
  comma: 'a comma or a closing bracket is expected',
  end: 'nothing more is expected',
};

/** The first fault of a text that is no JSON. Brackets are kept on a list, so that no depth is too deep. */
export function jsonFault(text: string): JsonFault {
  const open: string[] = [];
  let awaited: Awaited = 'value';
  let at = behindBlanks(text, 0);
  while (at < text.length) {
    const end = endOfToken(text, at);
    if (end === undefined) return { what: 'a text or a number is not whole', at };
    const next = step(awaited, text.charAt(at), open);
    if (next === undefined) return { what: missing[awaited], at };
    awaited = next;
    at = behindBlanks(text, end);
  }
  return { what: 'the file ends too early', at };
}

function behindBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \t\n\r'.includes(text.charAt(at))) at += 1;
  return at;
}

const atom = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y;

function endOfToken(text: string, at: number): number | undefined {
  const sign = text.charAt(at);
  if ('{}[],:'.includes(sign)) return at + 1;
  if (sign === '"') return endOfString(text, at);
  atom.lastIndex = at;
  return atom.test(text) ? atom.lastIndex : undefined;
}

function endOfString(text: string, start: number): number | undefined {
  for (let at = start + 1; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '"') return at + 1;
    if (sign < ' ') return undefined;
    if (sign !== '\\') continue;
    if (!/^(?:["\\/bfnrt]|u[\da-f]{4})/i.test(text.slice(at + 1, at + 6))) return undefined;
    at += 1;
  }
  return undefined;
}

/** What is awaited behind a token that begins with `sign`; undefined where it may not stand. */
function step(awaited: Awaited, sign: string, open: string[]): Awaited | undefined {
  const inside = open.at(-1);
  const mayClose = awaited === 'comma' || awaited === 'first value' || awaited === 'first key';
  if (mayClose && sign === (inside === '{' ? '}' : ']') && inside !== undefined) {
    open.pop();
    return open.length === 0 ? 'end' : 'comma';
  }
  switch (awaited) {
    case 'colon':
      return sign === ':' ? 'value' : undefined;
    case 'comma':
      return sign === ',' ? (inside === '{' ? 'key' : 'value') : undefined;
    case 'key':
    case 'first key':
      return sign === '"' ? 'colon' : undefined;
    case 'end':
      return undefined;
    default:
      return behindStart(sign, open);
  }
}

function behindStart(sign: string, open: string[]): Awaited | undefined {
  if ('}],:'.includes(sign)) return undefined;
  if (sign !== '{' && sign !== '[') return open.length === 0 ? 'end' : 'comma';
  open.push(sign);
  return sign === '{' ? 'first key' : 'first value';
}
