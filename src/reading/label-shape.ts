/** What a label looks like: a name, a code, a role, or no label at all. */
import {
  guideHeading,
  nameParticles,
  notePhrases,
  noteWords,
  roleWords,
  sentenceWords,
} from './label-words.js';

/**
 * `role`: `Interviewer 2`, `unknown speaker`. `code`: `P1`, `DB`, `I`. `name`: `Anna Smith`.
 * `lower`: `anna`, a name only where the file writes all names so. `note`: `Date`, `Break`.
 * `none`: a sentence, a number, a question of the guide.
 */
export type LabelShape = 'role' | 'code' | 'name' | 'lower' | 'note' | 'none';

/** MAXQDA's limit, which transcribers know. */
export const longestLabel = 63;
const mostWords = 6;

const allowed = /^[\p{L}\p{M}\p{N} .,'’\-–/()&?#_+]+$/u;
const code = /^(?:\p{Lu}{1,3}[ .-]?\d{1,3}\p{Ll}?|\p{Lu}{1,3}|\p{Ll}{1,3}\d{1,3})\??$/u;
const shouted = /^(?:OK|NO|YES|SO|OH|HI|PS|NB)$/;

export function shapeOf(label: string): LabelShape {
  if (label.length > longestLabel) return 'none';
  // `Anna (nurse)`: what stands in brackets says nothing of the name.
  const bare = label.replace(/ ?\([^()]*\)$/, '');
  if (bare !== label) return shapeOf(bare);
  const words = label
    .toLowerCase()
    .split(/[ /+&_]+/)
    .filter(Boolean);
  const canBeLabel = words.length <= mostWords && allowed.test(label) && /\p{L}/u.test(label);
  if (!canBeLabel || guideHeading.test(`${label}:`)) return 'none';
  const plain = words.map((word) => word.replace(/[.,?#()'’\d]+/g, ''));
  if (isNote(plain, words)) return 'note';
  if (code.test(label)) return shouted.test(label) ? 'none' : 'code';
  if (isRole(plain)) return 'role';
  if (isSentence(words, label)) return 'none';
  if (isName(label)) return 'name';
  return /^\p{Ll}[\p{L}\p{M}\p{N}_]*$/u.test(label) ? 'lower' : 'none';
}

/** A number behind it makes it a person: `Participant 3` speaks, `Participants` are listed. */
function isNote(plain: readonly string[], words: readonly string[]): boolean {
  if (notePhrases.has(plain.join(' '))) return true;
  return words.length === 1 && noteWords.has(words[0]?.replace(/\.$/, '') ?? '');
}

function isRole(plain: readonly string[]): boolean {
  const telling = plain.filter((word) => word.length > 1 && !nameParticles.has(word));
  return telling.length > 0 && telling.every((word) => roleWords.has(word));
}

/** `Well`, `That's it`, `Fine. So`: the first word is no name, or a sentence ends inside. */
function isSentence(words: readonly string[], label: string): boolean {
  const first = words[0]?.split(/['’]/)[0]?.replace(/[.,?]/g, '') ?? '';
  return sentenceWords.has(first) || /\p{L}{5,}\. |\?./u.test(label);
}

/** Every word begins with a capital, or with a letter of a script that has none; `Smith, Anna` too. */
function isName(label: string): boolean {
  const words = label.split(/[ /+&]+/).filter((word) => /\p{L}/u.test(word));
  return words.every((word, index) => {
    const first = word.replace(/^[('’]+/, '');
    return /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(first) || (index > 0 && nameParticles.has(word));
  });
}
