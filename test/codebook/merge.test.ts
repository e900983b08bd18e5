/** What a merge gives the code that stays. */
import { expect, it } from 'vitest';
import { parseCodebook } from '../../src/codebook/parse.js';
import { carriedOut } from '../../src/codebook/plan.js';
import { mergeCodes } from '../../src/codebook/retire.js';
import { codesOf } from '../../src/model/codebook.js';

it('a merge with keywords takes over those that are new, and none twice', () => {
  const text = [
    'codebook: care',
    'themes:',
    '  - id: met',
    '    name: Met',
    '    codes:',
    '      - id: trust',
    '        name: Trust',
    '        keywords: [rely, {any: [faith, trust], weight: 2}]',
    '      - id: hope',
    '        name: Hope',
    '        keywords:',
    '          - {any: [faith, dream, trust], weight: 2}',
    '          - {any: [trust], weight: 2}',
    '          - rely',
    '          - wish',
    '',
  ].join('\n');
  const { value: codebook } = parseCodebook(text, 'c.yaml');
  if (!codebook) throw new Error('It cannot be read.');
  const merged = carriedOut(text, 'c.yaml', mergeCodes(codebook, ['hope'], 'trust', true));
  const { value } = parseCodebook(merged, 'c.yaml');
  expect(value && codesOf(value)[0]?.code.keywords).toEqual([
    'rely',
    { any: ['faith', 'trust'], weight: 2 },
    { any: ['dream'], weight: 2 },
    'wish',
  ]);
});
