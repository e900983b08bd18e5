/** Every transcript format with the bytes of its example, for tests that hold for all of them. */
import type { Format, Reading } from '../../src/formats/contract.js';
import { detectFormat } from '../../src/formats/detect.js';
import { formats } from '../../src/formats/index.js';
import { Problem } from '../../src/model/problem.js';

export interface FormatAtWork {
  readonly id: string;
  readonly format: Format;
  readonly bytes: Uint8Array;
}

export const everyFormat: readonly FormatAtWork[] = await Promise.all(
  Object.entries(formats).map(async ([id, load]) => {
    const format: Format = await load();
    return { id, format, bytes: await fileOf(format) };
  }),
);

/** The file of an example, or of its source spoilt. */
export async function fileOf({ example }: Format, source = example.source): Promise<Uint8Array> {
  return (await example.pack?.(source)) ?? new TextEncoder().encode(source);
}

/** A reading, or the Problem that stands in its place; any other error fails the test. */
export async function readOrProblem(
  format: Format,
  bytes: Uint8Array,
  name = 'bad.file',
): Promise<Reading | Problem> {
  return orProblem(() => format.read(bytes, { name }));
}

/** The same, read as whatever the bytes look like. */
export async function detectedOrProblem(
  bytes: Uint8Array,
  name: string,
): Promise<Reading | Problem> {
  return orProblem(async () => (await detectFormat(bytes, name)).read(bytes, { name }));
}

async function orProblem(read: () => Promise<Reading>): Promise<Reading | Problem> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}
