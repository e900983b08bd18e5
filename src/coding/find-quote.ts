/** Looks for a quote in a text that has changed: exactly, then folded, then by similarity. */
import type { Anchored } from '../model/act.js';
import { fold, unfold } from '../text/fold.js';
import { mostSimilar } from './most-similar.js';

export interface FoundQuote {
  readonly how: 'moved' | 'folded' | 'fuzzy';
  /** UTF-16 units. */
  readonly from: number;
  readonly to: number;
  readonly similarity: number;
}

type Sought = Pick<Anchored, 'quote' | 'before' | 'after'>;

/** @param near where the quote stood, in UTF-16 units */
export function findQuote(text: string, sought: Sought, near: number): FoundQuote | undefined {
  const exact = placeOf(text, sought, near);
  if (exact !== undefined) return found('moved', exact, exact + sought.quote.length);
  const folded = fold(text);
  const plain = {
    quote: fold(sought.quote).text,
    before: fold(sought.before).text,
    after: fold(sought.after).text,
  };
  const at = placeOf(folded.text, plain, near);
  if (at !== undefined) {
    const [from, to] = unfold(folded, [at, at + plain.quote.length]);
    return found('folded', from, to);
  }
  const similar = mostSimilar(folded.text, plain.quote, near);
  if (!similar) return undefined;
  const [from, to] = unfold(folded, [similar.from, similar.to]);
  return { how: 'fuzzy', from, to, similarity: similar.similarity };
}

function found(how: 'moved' | 'folded', from: number, to: number): FoundQuote {
  return { how, from, to, similarity: 1 };
}

/** A short quote says too little of its own: "yeah" is sure only between the words it stood between. */
const tellingLength = 20;

/**
 * Where the quote stands for certain: at the one place whose neighbouring words agree, or at the only
 * place there is when the quote is long enough to be no coincidence. Undefined where it could be another's.
 */
function placeOf(text: string, { quote, before, after }: Sought, near: number): number | undefined {
  const places = occurrences(text, quote);
  const agreeing = places.filter(
    (at) =>
      agrees(text.slice(0, at), before, 'end') ||
      agrees(text.slice(at + quote.length), after, 'start'),
  );
  if (agreeing.length === 1) return agreeing[0];
  if (agreeing.length > 1) return agreeing.find((at) => at === near);
  return places.length === 1 && quote.length >= tellingLength ? places[0] : undefined;
}

const enough = 8;

/** The neighbouring words agree as far as eight characters; an empty context agrees with an empty one. */
function agrees(text: string, context: string, side: 'start' | 'end'): boolean {
  if (context === '') return text === '';
  const short = side === 'end' ? context.slice(-enough) : context.slice(0, enough);
  return side === 'end' ? text.endsWith(short) : text.startsWith(short);
}

const mostPlaces = 1000;

function occurrences(text: string, quote: string): number[] {
  const places: number[] = [];
  let at = quote === '' ? -1 : text.indexOf(quote);
  while (at >= 0 && places.length < mostPlaces) {
    places.push(at);
    at = text.indexOf(quote, at + 1);
  }
  return places;
}
