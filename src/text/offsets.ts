/**
 * Positions in text. Files, citations and the model count Unicode code points; JavaScript's strings
 * count UTF-16 units. This is the one file that converts between them.
 */

const astral = /[\ud800-\udbff]/;

/** The long text that was asked about last: most questions about one follow each other. */
let last = { text: '', isUneven: false };
const long = 10_000;

/** True where code points and UTF-16 units differ. */
function isUneven(text: string): boolean {
  if (text.length < long) return astral.test(text);
  if (last.text !== text) last = { text, isUneven: astral.test(text) };
  return last.isUneven;
}

/** Counts code points. */
export function lengthOf(text: string): number {
  return toPoints(text, text.length);
}

/** Code points before the UTF-16 position `unit`. */
export function toPoints(text: string, unit: number): number {
  if (!isUneven(text)) return unit;
  let points = 0;
  for (let at = 0; at < unit; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) points += 1;
  return points;
}

/** The UTF-16 position behind `points` code points; the end of the text at most. */
export function toUnits(text: string, points: number): number {
  // No text has more code points than units, so these need no counting.
  if (points <= 0 || points >= text.length) return points <= 0 ? 0 : text.length;
  if (!isUneven(text)) return points;
  let at = 0;
  for (let left = points; left > 0 && at < text.length; left -= 1) {
    at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  }
  return at;
}

/** The same for several positions, which rise: the text is walked through once. */
export function allToUnits(text: string, points: readonly number[]): number[] {
  if (!isUneven(text)) return points.map((point) => Math.min(point, text.length));
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
  if (isWhole || !isUneven(text)) return text.slice(Math.max(0, from), Math.max(0, to));
  return text.slice(toUnits(text, from), toUnits(text, to));
}

/** Widens a stretch, in code points, so that it cuts no grapheme (a letter with its accents, an emoji with its joiners). */
export function widenToGraphemes(text: string, from: number, to: number): [number, number] {
  const start = toUnits(text, from);
  const end = toUnits(text, to);
  const [first] = graphemeAt(text, start);
  const behind = end > start ? graphemeAt(text, end - 1)[1] : end;
  return [toPoints(text, first), toPoints(text, behind)];
}

/** No grapheme that is meant to be read reaches so many units to one side. */
const reach = 256;

/** Where the grapheme at a UTF-16 position begins and ends. A long text is not looked through for it. */
function graphemeAt(text: string, unit: number): [number, number] {
  const from = Math.max(0, unit - reach);
  const near = new Intl.Segmenter().segment(text.slice(from, unit + reach)).containing(unit - from);
  return near ? [from + near.index, from + near.index + near.segment.length] : [unit, unit];
}
