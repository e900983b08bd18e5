/** A table in a file, held against the same table now, in every format. */
import { describe, expect, it } from 'vitest';
import { compareDocument } from '../../src/exports/compare-document.js';
import { tableExports } from '../../src/exports/index.js';
import type { Matrix } from '../../src/model/matrix.js';

const table = (trust: number, footer = '2 codes.'): Matrix => ({
  ...{ kind: 'any', title: 'Any', groupHeading: 'Themes', rowHeading: 'Codes', footer },
  rows: [
    { id: 'trust', label: 'Trust', group: 'Bond' },
    { id: 'hope', label: 'Hope', group: 'Bond' },
  ],
  columns: [
    { id: 'P1', label: 'P1' },
    { id: 'P2', label: 'P2' },
  ],
  cells: [
    [trust, 1],
    [0, 4],
  ],
});

describe.each(Object.entries(tableExports))('a table as %s', (_, load) => {
  const compared = async (then: Matrix, now: Matrix) => {
    const format = await load();
    return compareDocument(format, now, {}, Buffer.from(format.write(then, {})));
  };

  it('differs in nothing while nothing changes', async () => {
    const { differences, isSame } = await compared(table(2), table(2));
    expect({ differences, isSame }).toEqual({ differences: [], isSame: true });
  });

  it('differs where a count does', async () => {
    const { differences, isSame } = await compared(table(2), table(3));
    expect(isSame).toBe(false);
    expect(differences.length).toBeGreaterThan(0);
  });
});

describe('cells that are read again', () => {
  it.each(['docx', 'xlsx', 'csv', 'tsv', 'html', 'md', 'json'] as const)(
    'name the one that differs in %s by its row and column',
    async (id) => {
      const format = await tableExports[id]();
      const document = Buffer.from(format.write(table(2), {}));
      const { compared, unit, differences } = compareDocument(format, table(3), {}, document);
      expect([compared, unit]).toEqual([12, 'cell']);
      expect(differences).toEqual([{ row: 'Bond › Trust', column: 'P1', was: '2', is: '3' }]);
    },
  );

  it.each(['docx', 'xlsx', 'html', 'md', 'json'] as const)(
    'are the same in %s while only the notes are others, and that is said',
    async (id) => {
      const format = await tableExports[id]();
      const document = Buffer.from(format.write(table(2, '1 code.'), {}));
      expect(compareDocument(format, table(2), {}, document)).toMatchObject({
        differences: [],
        isSame: false,
      });
    },
  );
});

it('a text that was printed for a screen, or got the line ends of Windows, is the same text', async () => {
  const format = await tableExports.text();
  const long = table(2, `${'many words '.repeat(20)}.`);
  const printed = format.write(long, { width: 80 }).replaceAll('\n', '\r\n');
  expect(compareDocument(format, long, {}, Buffer.from(printed)).isSame).toBe(true);
});

it.each([
  ['docx', 'a few words'],
  ['xlsx', ''],
  ['docx', 'PK\u0003\u0004 and no more'],
] as const)(
  'a damaged %s is a problem with a next step, and no fault of the program',
  async (id, content) => {
    const format = await tableExports[id]();
    expect(() => compareDocument(format, table(2), {}, Buffer.from(content))).toThrow(
      'The document cannot be unpacked',
    );
  },
);
