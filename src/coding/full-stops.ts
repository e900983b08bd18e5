/** The parts of a text that end in a full stop, or another mark like it, with white space behind. */

/** Plain, since people move what stands between full stops, whatever a grammar calls a sentence. */
export function partsAtFullStops(text: string): string[] {
  return text.split(/(?<=[.?!…])\s/u);
}
