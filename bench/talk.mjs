/** Invented talk, the same for the same seed: words made of syllables, used as unevenly as real ones are. */

/** Numbers from 0 to 1, the same row for the same seed (mulberry32). */
export function chance(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const onsets = ['b', 'd', 'f', 'g', 'h', 'l', 'm', 'n', 'p', 'r', 's', 't', 'w', 'st', 'tr', 'sh'];
const vowels = ['a', 'e', 'i', 'o', 'u', 'ea', 'ou'];
const ends = ['', 'n', 'r', 't', 'ng', 'd', 'ing', 'ed', 's'];

/** Different words, the first the most used: so short that they sound like function words. */
export function vocabulary(size = 8000) {
  const random = chance(1);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const words = new Set();
  while (words.size < size) {
    const syllables = words.size < 150 ? 1 : words.size < 1500 ? 2 : 3;
    const stem = Array.from({ length: syllables }, () => pick(onsets) + pick(vowels)).join('');
    words.add(stem + pick(ends));
  }
  return [...words];
}

/**
 * Gives turns one after another: sentences with commas and, now and then, a curly apostrophe. A word's
 * share falls with its rank (Zipf's law).
 * @param {{seed: number, words?: number}} options about how many words a turn has
 */
export function talker({ seed, words: wanted = 32 }) {
  const random = chance(seed);
  const words = vocabulary();
  const word = () => words[Math.floor(words.length ** random()) - 1];
  const sentence = () => {
    const length = 4 + Math.floor(random() * 16);
    const said = Array.from({ length }, (_, at) => {
      const mark = random() < 0.06 && at < length - 1 ? ',' : '';
      return word() + (random() < 0.02 ? '’s' : '') + mark;
    }).join(' ');
    return `${said[0].toUpperCase()}${said.slice(1)}${random() < 0.1 ? '?' : '.'}`;
  };
  return () => {
    const least = wanted * (0.3 + 1.4 * random());
    const sentences = [];
    for (let count = 0; count < least; count += 12) sentences.push(sentence());
    return sentences.join(' ');
  };
}
