/** Terms that become keywords of a code, in the user's own file. */
import { describe, expect, it } from 'vitest';
import { addKeywords } from '../../src/codebook/add-keywords.js';
import { parseCodebook } from '../../src/codebook/parse.js';
import { carriedOut } from '../../src/codebook/plan.js';
import { refuseUnfit } from '../../src/keywords/new-keywords.js';
import type { Codebook } from '../../src/model/codebook.js';

const file = `codebook: care # ours
themes:
  - id: help
    name: Help
    codes:
      - id: access
        name: Access
        keywords: # from the first interviews
          - letterbox
          # doors
          - {term: bell, weight: 2}
      - {id: money, name: Money}
`;

function parsed(text: string): Codebook {
  const { value, faults } = parseCodebook(text, 'codebook.yaml');
  expect(faults).toEqual([]);
  if (!value) throw new Error('The codebook cannot be read.');
  return value;
}

const added = (code: string, terms: readonly string[], weight?: number) =>
  carriedOut(file, 'codebook.yaml', addKeywords(parsed(file), code, terms, weight));

describe('keywords that are added', () => {
  it('stand behind those that are there, and comments stay', () => {
    const text = added('access', ['front door', 'doorstep']);
    expect(text).toBe(
      file.replace('weight: 2}\n', 'weight: 2}\n          - front door\n          - doorstep\n'),
    );
  });

  it('can weigh more, and can be the first of their code', () => {
    const text = added('Money', ['rent'], 2);
    const codes = parsed(text).themes[0]?.codes ?? [];
    expect(codes[1]?.keywords).toEqual([{ term: 'rent', weight: 2 }]);
    expect(text.startsWith('codebook: care # ours')).toBe(true);
  });

  it('are refused where a keyword of the code finds the same', () => {
    const codebook = parsed(file);
    expect(() => refuseUnfit(codebook, 'access', ['bells'])).toThrow(
      '"bells" finds what "bell" finds',
    );
    expect(() => refuseUnfit(codebook, 'access', ['rents', 'rent'])).toThrow(
      '"rent" finds what "rents" finds',
    );
    expect(() => refuseUnfit(codebook, 'access', ['…'])).toThrow('no word');
    expect(refuseUnfit(codebook, 'money', ['bell'])).toBeUndefined();
  });
});
