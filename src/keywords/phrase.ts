/** Reading the simple kinds of keyword: `word`, `a phrase`, `his|her side`, `prefix*`, `=form`. */
import { Problem } from '../model/problem.js';
import { fold } from '../text/fold.js';
import { comparableStem } from '../text/stems.js';
import { wordsOf } from '../text/words.js';
import { anyOf, type Phrase, type PlainSign, type Sign } from './vocabulary.js';

/**
 * Reads a keyword word by word. A hyphenated word that stands alone is one word, in a phrase it is
 * several: `follow-up` asks for the whole word, `follow-up call` for three words in sequence.
 * @throws Problem when there is no word in it, or a star where none can stand
 */
export function readPhrase(written: string, language: string): Phrase {
  const isForm = written.startsWith('=');
  const pieces = fold(isForm ? written.slice(1) : written)
    .text.trim()
    .split(/\s+/);
  const isAlone = pieces.length === 1;
  const signs = pieces.flatMap((piece): Sign[] => {
    if (piece.includes('|')) return [readChoice(piece, { written, isForm, isAlone, language })];
    const { forms, prefix } = readPiece(piece, written, isAlone);
    if (prefix !== undefined && isForm) throw mixed(written);
    const words = forms.map((form) => wordSign(form, isForm, language));
    return prefix === undefined ? words : [...words, `prefix:${prefix}` as const];
  });
  return { sense: signs.join(' '), signs };
}

/** The keyword that a piece stands in. */
interface Reading {
  readonly written: string;
  readonly isForm: boolean;
  /** No other piece stands beside it. */
  readonly isAlone: boolean;
  readonly language: string;
}

/** `his|her|their`: any one of several words, each with a star if need be. */
function readChoice(piece: string, { written, isForm, isAlone, language }: Reading): Sign {
  return anyOf(
    piece.split('|').map((option): PlainSign => {
      const { forms, prefix } = readPiece(option, written, isAlone);
      if (prefix !== undefined && isForm) throw mixed(written);
      const [form, ...others] = forms;
      if (prefix !== undefined && form === undefined) return `prefix:${prefix}`;
      if (form === undefined || prefix !== undefined || others.length > 0) throw choice(written);
      return wordSign(form, isForm, language);
    }),
  );
}

interface Piece {
  readonly forms: readonly string[];
  /** What stood before a star. */
  readonly prefix?: string;
}

/** Reads what stands between two spaces. */
function readPiece(piece: string, written: string, isAlone: boolean): Piece {
  const hasStar = piece.endsWith('*');
  const text = hasStar ? piece.slice(0, -1) : piece;
  const words = wordsOf(text);
  const last = words.at(-1);
  if (!last) throw wordless(written);
  if (text.includes('*')) throw misplacedStar(written);
  const whole = isAlone && words[0]?.whole?.parts === words.length ? words[0].whole : undefined;
  if (!hasStar) return { forms: whole ? [whole.form] : words.map(({ form }) => form) };
  // From the last word to the star, so that the hyphen of `co-*` counts.
  const before = whole ? [] : words.slice(0, -1).map(({ form }) => form);
  return { forms: before, prefix: text.slice((whole ?? last).from) };
}

function wordSign(form: string, isForm: boolean, language: string): PlainSign {
  const stem = isForm ? undefined : comparableStem(form, language);
  return stem === undefined ? `form:${form}` : `stem:${stem}`;
}

function wordless(written: string): Problem {
  const what =
    written.trim() === '' ? 'A keyword is empty.' : `"${written}" has no word to look for.`;
  return new Problem({
    what,
    next: 'Write a word, a phrase, or the start of a word and a star: hope*',
  });
}

function misplacedStar(written: string): Problem {
  return new Problem({
    what: `"${written}" has a star inside a word.`,
    next: 'A star stands at the end of a word: participat*. For anything else use a pattern: /partici\\w+ly/',
  });
}

function choice(written: string): Problem {
  return new Problem({
    what: `"${written}" has more than a word between two upright bars.`,
    next: 'Between them stand single words: in his|her|their shoes. For anything else use a pattern: /in (his own|her) shoes/',
  });
}

function mixed(written: string): Problem {
  return new Problem({
    what: `"${written}" asks for one form and for every ending at once.`,
    next: 'Drop the = or the star.',
  });
}
