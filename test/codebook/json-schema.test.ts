import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { newCodebookText, schemaLine } from '../../src/codebook/new-codebook.js';
import { shippedCodebooks } from '../../src/study/shipped-codebooks.js';

/** Reads YAML as an editor does, numbers and all, and checks it by the schema that is shipped. */
const schema = z.fromJSONSchema(JSON.parse(readFileSync('codebooks/codebook.schema.json', 'utf8')));
const fits = (yaml: string) => schema.safeParse(parse(yaml)).success;

const theme = (code: string) =>
  `codebook: care\nthemes: [{id: met, name: Met, themes: [{id: by, name: By, codes: [${code}]}]}]`;

describe('the JSON Schema of a codebook', () => {
  it.each(shippedCodebooks())('fits %s, which names it in its first line', (name) => {
    const text = readFileSync(`codebooks/${name}.yaml`, 'utf8');
    expect(text.startsWith(`${schemaLine}\n`)).toBe(true);
    expect(fits(text)).toBe(true);
  });

  it('fits a new codebook, which names it too', () => {
    const themes = [{ id: 'met', name: 'Met' }];
    const text = newCodebookText({ id: 'care', title: 'Care: ours', language: 'no', themes });
    expect(text.startsWith(`${schemaLine}\n`)).toBe(true);
    expect(fits(text)).toBe(true);
  });

  it.each([
    ['a study that is a number', '{id: a, name: A, studies: [28, 017]}'],
    ['a key with nothing behind it', '{id: a, name: A, aliases: , definition: }'],
    [
      'keywords of every kind',
      '{id: a, name: A, keywords: [x, {all: [x, y], within: 3}, {term: x, unless: [y], weight: 2}]}',
    ],
    ['a key that is the user’s own', '{id: a, name: A, x-colour: red}'],
  ])('fits %s', (_, code) => {
    expect(fits(theme(code))).toBe(true);
  });

  it.each([
    ['a code without a name', '{id: a}'],
    ['an id that is none', '{id: A b, name: A}'],
    ['a key that is none', '{id: a, name: A, keyword: [x]}'],
    ['a list that is a text', '{id: a, name: A, keywords: x}'],
    ['a status that is none', '{id: a, name: A, status: done}'],
    ['words together without a distance', '{id: a, name: A, keywords: [{all: [x, y]}]}'],
  ])('refuses %s, however deep', (_, code) => {
    expect(fits(theme(code))).toBe(false);
  });
});
