/** How alike two texts are. */

/** More edits than these are not counted: time grows with their square. */
const mostEdits = 2000;

/** 1 - edits / length of the longer text, an edit being a unit added, dropped or changed; 0 where it is less than `least`. */
export function likeness(a: string, b: string, least: number): number {
  const length = Math.max(a.length, b.length);
  if (length === 0) return 1;
  const most = Math.min(mostEdits, Math.floor(length * (1 - least) + 1));
  const edits = Math.abs(a.length - b.length) > most ? undefined : editsBetween(a, b, most);
  const likeness = edits === undefined ? 0 : 1 - edits / length;
  return likeness < least ? 0 : likeness;
}

/**
 * Counts edits by how far each number of them reaches (Ukkonen 1985, Myers 1986), so that long texts
 * which hardly differ take hardly longer than to read them. Undefined where there are more than `most`.
 */
function editsBetween(a: string, b: string, most: number): number | undefined {
  const middle = most + 1;
  const goal = b.length - a.length + middle;
  // For each diagonal (places in b minus places in a, plus `middle`): the place in a reached on it.
  let last = new Int32Array(2 * middle + 1).fill(-1);
  let reach = last.slice();
  for (let edits = 0; edits <= most; edits += 1) {
    for (let diagonal = middle - edits; diagonal <= middle + edits; diagonal += 1) {
      const changed = (last[diagonal] ?? -1) + 1;
      const added = last[diagonal - 1] ?? -1;
      const dropped = (last[diagonal + 1] ?? -1) + 1;
      const start = Math.min(a.length, Math.max(changed, added, dropped));
      reach[diagonal] = start + sameUnits(a, start, b, start + diagonal - middle);
    }
    if ((reach[goal] ?? -1) >= a.length) return edits;
    [last, reach] = [reach, last];
  }
  return undefined;
}

/** How many units are the same from these places on. */
function sameUnits(a: string, inA: number, b: string, inB: number): number {
  if (inB < 0) return 0;
  let same = 0;
  while (
    inA + same < a.length &&
    inB + same < b.length &&
    a.charCodeAt(inA + same) === b.charCodeAt(inB + same)
  ) {
    same += 1;
  }
  return same;
}
