/** Things by a key, in the order they come. */

/** Keys in the order they are met; things without a key are left out. */
export function grouped<T, K>(
  things: Iterable<T>,
  keyOf: (thing: T) => K | undefined,
): Map<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}
