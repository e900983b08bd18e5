/** What many formats ask of one file is found out once. */

/** The same answer for the same bytes, as long as somebody holds them. */
export function remembered<T>(look: (bytes: Uint8Array) => T): (bytes: Uint8Array) => T {
  const answers = new WeakMap<Uint8Array, { readonly answer: T }>();
  return (bytes) => {
    const known = answers.get(bytes) ?? { answer: look(bytes) };
    answers.set(bytes, known);
    return known.answer;
  };
}
