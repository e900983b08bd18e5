/** The dictionary: every noun of the model stands in it once, and every word in it is in use. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Entry {
  readonly word: string;
  readonly text: string;
  /** The types it stands for, as its line `Also in code:` lists them. */
  readonly types: readonly string[];
}

const entries = readFileSync('docs/dictionary.md', 'utf8')
  .split(/^## /m)
  .slice(1)
  .map((section): Entry => {
    const [word = '', ...lines] = section.trimEnd().split('\n');
    const text = lines.join('\n');
    const listed = /^Also in code: (.*)\.$/m.exec(text)?.[1] ?? '';
    return { word, text, types: [...listed.matchAll(/`(\w+)`/g)].map(([, name = '']) => name) };
  });

const words = entries.map(({ word }) => word);
const listed = entries.flatMap(({ types }) => types);

/** Every file below a folder. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
}

const sources = filesIn('src').map((file) => ({ file, text: readFileSync(file, 'utf8') }));

/** The nouns of the model: its exported interfaces, types and classes. */
const nouns = sources
  .filter(({ file }) => file.startsWith(join('src', 'model')))
  .flatMap(({ text }) => [...text.matchAll(/^export (?:interface|type|class) (\w+)/gm)])
  .map(([, name = '']) => name);

describe('the dictionary', () => {
  it('goes from A to Z and has each word once', () => {
    const inOrder = [...new Set(words)].sort((a, b) => a.localeCompare(b, 'en'));
    expect(words).toEqual(inOrder);
  });

  it('has one to three sentences for each word', () => {
    for (const { word, text } of entries) {
      const [definition = ''] = text.trim().split('\n\n');
      const ends = definition.match(/[.](\s|$)/g) ?? [];
      expect(definition, word).toMatch(/[.]$/);
      expect(ends.length, word).toBeLessThanOrEqual(3);
    }
  });

  it('has an entry for every type of the model, by its name or under "Also in code"', () => {
    const known = new Set([...words, ...listed]);
    expect(nouns.filter((noun) => !known.has(noun))).toEqual([]);
  });

  it('lists no type that the model does not have, and none twice', () => {
    expect(listed.filter((name) => !nouns.includes(name))).toEqual([]);
    expect(listed).toHaveLength(new Set(listed).size);
  });

  it('has no word that the program does not use', () => {
    const text = sources.map((source) => source.text).join('\n');
    const isUsed = (word: string) => new RegExp(`\\b${word}(s|ed)?\\b`, 'i').test(text);
    expect(words.filter((word) => !isUsed(word))).toEqual([]);
  });
});
