/** Looks for the words of an orphan in the whole of its transcript, as a hint for its coder. */
import type { Coding } from '../model/coding.js';
import type { Span } from '../model/span.js';
import { type Transcript, turnsOf } from '../model/transcript.js';
import { unfold } from '../text/fold.js';
import { aroundIn } from './anchored.js';
import { regionOf } from './region.js';
import { framed, placesOf, soughtOf } from './sought.js';

/** Fewer letters say too little, even to a person. */
const telling = 12;

/** Tells where words stand now, if they stand in one place alone. It reads the transcript once. */
export function elsewhereIn(transcript: Transcript): (coding: Coding) => Span | undefined {
  const turns = turnsOf(transcript);
  const [first, last] = [turns[0], turns.at(-1)];
  if (!first || !last) return () => undefined;
  const region = regionOf(transcript, { from: [first.turn, 0], to: [last.turn, 0] });
  if (!region) return () => undefined;
  const folded = region.folded();
  const text = framed(folded.text);
  return (coding) => {
    const sought = soughtOf({ quote: coding.quote, ...aroundIn(transcript, coding) });
    if (sought.quote.length < telling || !text.includes(sought.quote)) return undefined;
    const [at, ...others] = placesOf(sought, text);
    if (at === undefined || others.length > 0) return undefined;
    const [from, to] = unfold(folded, [at - 1, at - 1 + sought.quote.length]);
    return region.spanOf(from, to);
  };
}
