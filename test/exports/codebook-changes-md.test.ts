import { expect, it } from 'vitest';
import { codebookChangesMarkdown } from '../../src/exports/codebook-changes-md.js';

const code = { of: 'code', id: 'trust', name: 'Trust' } as const;

it('changes of a codebook read well in a pull request, whatever they are made of', () => {
  const text = codebookChangesMarkdown(
    [
      {
        ...{ ...code, kind: 'definition', key: 'definition' },
        ...{ was: 'Somebody relies on *him*.', is: 'Somebody counts on *him*.' },
        codings: [
          { coder: 'anna', ids: ['1', '2'] },
          { coder: 'ben', ids: ['3'] },
        ],
      },
      {
        ...code,
        kind: 'keywords',
        key: 'keywords',
        gone: ['rely'],
        come: ['neighb*'],
        codings: [],
      },
      { ...code, kind: 'merged', heirs: ['hope'], codings: [{ coder: 'anna', ids: ['1', '2'] }] },
    ],
    'HEAD~1',
    'codebook.yaml',
  );
  expect(text).toBe(`# Codebook: HEAD\\~1 → codebook.yaml

3 changes, touching 3 codings: anna 2, ben 1.

- **definition** trust
  <br>Somebody ~~relies~~ **counts** on \\*him\\*.
  - 3 codings made under an older one: anna 2, ben 1
- **keywords** trust
  - ~~rely~~
  - **neighb\\***
- **merged** trust into hope
  - 2 codings: anna 2
`);
});

it('where nothing differs, it says so', () => {
  expect(codebookChangesMarkdown([], 'a', 'b')).toBe('# Codebook: a → b\n\nNo change.\n');
});
