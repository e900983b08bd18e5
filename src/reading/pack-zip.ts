/** Packs the example of a format that is a zip archive. */

/** @param parts the text of each part, by name */
export async function packZip(parts: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const { strToU8, zipSync } = await import('fflate');
  const bytes = Object.entries(parts).map(([name, text]) => [
    name,
    // The type of an OpenDocument stands in it as it is, for all to see.
    [strToU8(text), { level: name === 'mimetype' ? 0 : 6 }] as const,
  ]);
  // A fixed day, since the same parts should give the same bytes; zip knows none before 1980.
  return zipSync(Object.fromEntries(bytes), { mtime: '2020-01-01T00:00:00' });
}
