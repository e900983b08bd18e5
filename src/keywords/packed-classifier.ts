/** What was learned as bytes: a line of JSON, then its numbers, the lowest byte first. */
import type { TriedClassifier } from './tried-classifier.js';

/** What the line says; lengths follow from it. */
interface Head {
  readonly form: number;
  readonly codes: readonly string[];
  readonly rows: number;
  readonly step: number;
  /** Absent where it is infinite: JSON has no such number. */
  readonly cut?: number;
}

/** Raised when the same passages come to other numbers than before. */
const form = 2;

export function packClassifier(classifier: TriedClassifier): Uint8Array {
  const { codes, rows, rarity, weights, step, biases, cut } = classifier;
  const head: Head = {
    ...{ form, codes, rows: rows.size, step },
    ...(Number.isFinite(cut) && { cut }),
  };
  const line = new TextEncoder().encode(`${JSON.stringify(head)}\n`);
  const numbers = [Int32Array.from(rows.keys()), rarity, biases, weights];
  const parts = [line, ...numbers.map(bytesOf)];
  const packed = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    packed.set(part, at);
    at += part.length;
  }
  return packed;
}

/** Undefined where the bytes are no classifier of this form. */
export function unpackClassifier(packed: Uint8Array): TriedClassifier | undefined {
  const end = packed.indexOf(0x0a);
  const head = headOf(packed.subarray(0, Math.max(0, end)));
  if (head?.form !== form) return undefined;
  const columns = head.codes.length + 1;
  const sizes = [4 * head.rows, 4 * head.rows, 4 * columns, head.rows * columns];
  if (sizes.reduce((sum, size) => sum + size, end + 1) !== packed.length) return undefined;
  let at = end + 1;
  const [keys, rarity, biases, weights] = sizes.map((size) => {
    at += size;
    // A copy that begins where its numbers may begin; a Buffer's own slice would be no copy.
    return Uint8Array.from(packed.subarray(at - size, at)).buffer;
  });
  if (!keys || !rarity || !biases || !weights) return undefined;
  return {
    codes: head.codes,
    rows: new Map(Array.from(new Int32Array(keys), (key, row) => [key, row])),
    rarity: new Float32Array(rarity),
    biases: new Float32Array(biases),
    weights: new Int8Array(weights),
    step: head.step,
    cut: head.cut ?? Number.POSITIVE_INFINITY,
  };
}

function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

function headOf(line: Uint8Array): Head | undefined {
  try {
    return JSON.parse(new TextDecoder().decode(line));
  } catch {
    return undefined;
  }
}
