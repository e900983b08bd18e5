/** Ids made from names: plain letters that a person can type and a file system can hold. */
import { shortHash } from './hash.js';

/** Letters that do not fall apart into a plain letter and a mark. */
const spelledOut = new Map(
  'ß=ss æ=ae Æ=Ae ø=o Ø=O œ=oe Œ=Oe đ=d Đ=D ð=d Ð=D ł=l Ł=L þ=th Þ=Th ı=i'
    .split(' ')
    .map((pair): [string, string] => [pair.slice(0, 1), pair.slice(2)]),
);

const longest = 64;

/** `[a-z0-9][a-z0-9_-]*`, at most 64 characters: `Økt 1 (Åse)` gives `okt-1-ase`. */
export function idFrom(name: string): string {
  return speakerIdFrom(name).toLowerCase();
}

/**
 * `[A-Za-z0-9][A-Za-z0-9_-]*`, case kept: `Mark Russinovich` gives `Mark-Russinovich`.
 * A name without a Latin letter or a digit gets an id from its hash, so that it has the same one in every file.
 */
export function speakerIdFrom(label: string): string {
  const letters = Array.from(label.normalize('NFKD'), (letter) => spelledOut.get(letter) ?? letter);
  const plain = letters.join('').replace(/[\p{M}'’.]/gu, '');
  const id = plain
    .replace(/[^A-Za-z0-9_]+/g, '-')
    .replace(/^[-_]+/, '')
    .slice(0, longest)
    .replace(/-$/, '');
  return id === '' ? `id-${shortHash(label).slice(0, 6)}` : id;
}
