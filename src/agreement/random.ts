/** Numbers that look random and come out the same for the same seed, on every machine. */

/** A stream of numbers from 0 up to 1. */
export type Random = () => number;

/** The seed may be any text; xmur3 makes numbers of it and sfc32 goes on from there (Doty-Humphrey's PractRand; both public domain). */
export function randomFrom(seed: string): Random {
  const next = numbersFrom(seed);
  let [a, b, c, counter] = [next(), next(), next(), next()];
  return () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return (sum >>> 0) / 2 ** 32;
  };
}

function numbersFrom(seed: string): () => number {
  let hash = 1779033703 ^ seed.length;
  for (let at = 0; at < seed.length; at += 1) {
    hash = Math.imul(hash ^ seed.charCodeAt(at), 3432918353);
    hash = (hash << 13) | (hash >>> 19);
  }
  return () => {
    hash = Math.imul(hash ^ (hash >>> 16), 2246822507);
    hash = Math.imul(hash ^ (hash >>> 13), 3266489909);
    hash ^= hash >>> 16;
    return hash >>> 0;
  };
}
