/**
 * Positions in text. Files, citations and the model count Unicode code points; JavaScript's strings
 * count UTF-16 units. This is the one file that converts between them.
 */

const astral = /[\ud800-\udbff]/;

/** Counts code points. */
export function lengthOf(text: string): number {
  return toPoints(text, text.length);
}

/** Code points before the UTF-16 position `unit`. */
export function toPoints(text: string, unit: number): number {
  if (!astral.test(text)) return unit;
  let points = 0;
  for (let at = 0; at < unit; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) points += 1;
  return points;
}

/** The UTF-16 position behind `points` code points; the end of the text at most. */
export function toUnits(text: string, points: number): number {
  // No text has more code points than units, so these need no counting.
  if (points <= 0 || points >= text.length) return points <= 0 ? 0 : text.length;
  if (!astral.test(text)) return points;
  let at = 0;
  for (let left = points; left > 0 && at < text.length; left -= 1) {
    at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  }
  return at;
}

/** The same for several positions, which rise: the text is walked through once. */
export function allToUnits(text: string, points: readonly number[]): number[] {
  if (!astral.test(text)) return points.map((point) => Math.min(point, text.length));
  let at = 0;
  let passed = 0;
  return points.map((point) => {
    for (; passed < point && at < text.length; passed += 1) {
      at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    }
    return at;
  });
}

/** The text between two positions in code points. */
export function slice(text: string, from: number, to: number): string {
  const isWhole = from <= 0 && to >= text.length;
  if (isWhole || !astral.test(text)) return text.slice(Math.max(0, from), Math.max(0, to));
  return text.slice(toUnits(text, from), toUnits(text, to));
}

/** Widens a stretch, in code points, so that it cuts no grapheme (a letter with its accents, an emoji with its joiners). */
export function widenToGraphemes(text: string, from: number, to: number): [number, number] {
  const graphemes = new Intl.Segmenter().segment(text);
  const start = toUnits(text, from);
  const end = toUnits(text, to);
  const first = graphemes.containing(start)?.index ?? start;
  const last = end > start ? graphemes.containing(end - 1) : undefined;
  const behind = last ? last.index + last.segment.length : end;
  return [toPoints(text, first), toPoints(text, behind)];
}
