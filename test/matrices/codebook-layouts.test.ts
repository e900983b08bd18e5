import { describe, expect, it } from 'vitest';
import { csv } from '../../src/exports/csv.js';
import { codebookIn } from '../../src/matrices/codebook-layouts.js';
import { studyFrom } from '../support/example-study.js';

const study = () =>
  studyFrom({
    codebook: `codebook: care
themes:
  - id: met
    name: Met
    themes:
      - id: by
        name: By friends
        codes:
          - {id: trust, name: Trust, meaning: Relying, definition: Somebody relies., include: [a, b]}
          - {id: gone, name: Gone, status: retired}
`,
    transcripts: { s1: 'P1: He rang.\nP2: Yes.', s2: 'P1: No.' },
    codings: ['anna trust s1:1', 'ben trust s1:1', 'ben trust s1:2', 'anna trust s2:1'],
  });

describe('the codebook for other software', () => {
  const memo = '"Somebody relies.\n\nMeaning: Relying\n\nInclude:\n- a\n- b"';

  it.each([
    ['maxqda', `Code,Memo\nMet > By friends > Trust,${memo}\n`],
    ['nvivo', `Name,Description,Files,References\nMet\\By friends\\Trust,${memo},2,3\n`],
    [
      'taguette',
      `tag,description,number of highlights,number of documents\nMet.By friends.Trust,${memo},3,2\n`,
    ],
  ] as const)('has the columns of %s, and each stretch of talk once', async (layout, expected) => {
    expect(csv.write(codebookIn(layout, await study()), {})).toBe(expected);
  });
});
