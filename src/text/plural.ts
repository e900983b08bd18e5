/** Numbers with their nouns, as messages and footers say them. */

/** `1 coding`, `2,118 words`. */
export function plural(count: number, noun: string, many = `${noun}s`): string {
  return `${grouped(count)} ${count === 1 ? noun : many}`;
}

/** `anna`, `anna and ben`, `anna, ben and cara`. */
export function listed(names: readonly string[]): string {
  return names.length < 2
    ? (names[0] ?? '')
    : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** `2,118`, `0.9375`: thousands set off, whatever the machine's locale. */
export function grouped(count: number): string {
  const [whole = '', ...decimals] = String(count).split('.');
  return [whole.replace(/\B(?=(\d{3})+$)/g, ','), ...decimals].join('.');
}
