/** Every place where a text stands in another. */

/**
 * The UTF-16 positions from left to right, overlapping ones too. Linear in both texts whatever they
 * hold (Knuth, Morris & Pratt 1977): repeated words make other ways of searching slow.
 */
export function occurrencesOf(sought: string, text: string): number[] {
  const places: number[] = [];
  if (sought === '') return places;
  const borders = bordersOf(sought);
  let matched = 0;
  for (let at = 0; at < text.length; at += 1) {
    matched = goOn(sought, borders, matched, text.charCodeAt(at));
    if (matched < sought.length) continue;
    places.push(at + 1 - matched);
    matched = borders[matched] ?? 0;
  }
  return places;
}

/** For each length: how much of the sought text's start its own end there repeats. */
function bordersOf(sought: string): Uint32Array {
  const borders = new Uint32Array(sought.length + 1);
  for (let at = 1, matched = 0; at < sought.length; at += 1) {
    matched = goOn(sought, borders, matched, sought.charCodeAt(at));
    borders[at + 1] = matched;
  }
  return borders;
}

/** How much of the sought text has been met once the next unit is read. */
function goOn(sought: string, borders: Uint32Array, matched: number, unit: number): number {
  let length = matched;
  while (length > 0 && sought.charCodeAt(length) !== unit) length = borders[length] ?? 0;
  return sought.charCodeAt(length) === unit ? length + 1 : length;
}
