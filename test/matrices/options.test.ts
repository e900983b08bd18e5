/** What a person asks of a table while it is made: rows, columns, cells, what is compared; and what is behind a cell. */
import { describe, expect, it } from 'vitest';
import { codeLine } from '../../src/matrices/code-line.js';
import type { TableOptions } from '../../src/matrices/contract.js';
import { explain } from '../../src/matrices/explain.js';
import { strategies } from '../../src/matrices/strategies.js';
import { themeByAttribute } from '../../src/matrices/theme-by-attribute.js';
import { themeBySession } from '../../src/matrices/theme-by-session.js';
import { themeBySpeaker } from '../../src/matrices/theme-by-speaker.js';
import type { Settings } from '../../src/model/settings.js';
import { code, codebook, coding, study, transcript } from './study-in-memory.js';

const book = codebook(code('trust', { aliases: ['faith'] }), code('hope', { name: 'Hope' }));
const talks = [
  transcript('t1', ['P1: We trust her.', 'P2: So do I.'], { attributes: { site: 'north' } }),
  transcript('t2', ['P1: Hope stays.', 'P3: It does.'], { session: 'autumn' }),
];
/** Trust: P1 and P2 in t1, P3 in t2. Hope: P1 in t2. */
const codings = [
  coding('t1', 'trust', { from: [1, 0], to: [2, 8] }),
  coding('t2', 'trust', { from: [2, 0], to: [2, 8] }),
  coding('t2', 'hope', { from: [1, 0], to: [1, 11] }),
];
const input = (options: TableOptions = {}, settings: Partial<Settings> = {}) => ({
  ...{ study: study(book, talks, settings), codings, whose: 'by anna', options },
});
const labels = (parts: readonly { readonly label: string }[]) => parts.map(({ label }) => label);

describe('columns that are asked for', () => {
  it('are printed alone, and totals count what stands in them, each segment once', () => {
    const { columns, cells, totals, footer } = themeBySpeaker.build(
      input({ columns: ['P2', 'p1'] }),
    );
    expect(labels(columns)).toEqual(['P1', 'P2']);
    expect(cells).toEqual([
      [1, 1],
      [1, 0],
    ]);
    expect(totals).toEqual({ rows: [1, 1], columns: [2, 1], all: 2 });
    expect(footer).toContain('3 codings by anna');
    expect(footer).toContain('Left out: 1 coding in other columns.');
  });

  it('can be the one for those without', () => {
    const { columns, totals } = themeBySession.build(input({ columns: ['no session'] }));
    expect(labels(columns)).toEqual(['no session']);
    expect(totals?.all).toBe(1);
  });

  it('are refused by a name that nobody has, and the nearest is named', () => {
    expect(() => themeBySession.build(input({ columns: ['autum'] }))).toThrow(
      'The table has no session "autum". Did you mean "autumn"?',
    );
  });
});

describe('a code line', () => {
  const line = (options: TableOptions) => codeLine.build(input(options));

  it('has a segment in each stretch that it has words in, and once in the totals of its row', () => {
    const { columns, cells, totals } = line({ by: '1' });
    expect(labels(columns)).toEqual(['t1:1', 't1:2', 't2:1', 't2:2']);
    expect(cells).toEqual([
      [1, 1, 0, 1],
      [0, 0, 1, 0],
    ]);
    expect(totals?.rows).toEqual([2, 1]);
  });

  it('has stretches of ten turns, the last as long as there is talk', () => {
    expect(labels(line({}).columns)).toEqual(['t1:1-2', 't2:1-2']);
  });

  it('is that of one talk where its columns are asked for by the transcript', () => {
    expect(labels(line({ by: '1', columns: ['t2'] }).columns)).toEqual(['t2:1', 't2:2']);
  });
});

describe('rows that are asked for', () => {
  it.each([
    ['an id', ['hope'], ['Hope']],
    ['a name, whatever its capitals', ['HOPE'], ['Hope']],
    ['another spelling', ['faith'], ['trust']],
    ['a theme, which means all its codes', ['theme'], ['trust', 'Hope']],
  ])('are meant by %s', (_, rows, printed) => {
    expect(labels(themeBySpeaker.build(input({ rows })).rows)).toEqual(printed);
  });

  it('are refused by a name that no code and no theme has', () => {
    expect(() => themeBySpeaker.build(input({ rows: ['hop'] }))).toThrow(
      'The table has no code or theme "hop". Did you mean "hope"?',
    );
  });
});

describe('cells', () => {
  it('can be marks, while totals count all the same', () => {
    const { cells, totals } = themeBySpeaker.build(input({ cells: 'mark' }));
    expect(cells).toEqual([
      ['x', 'x', 'x'],
      ['x', '', ''],
    ]);
    expect(totals).toEqual({ rows: [2, 1], columns: [2, 1, 1], all: 3 });
  });

  it('are refused where the table has no such cells, or no choice', () => {
    expect(() => themeBySpeaker.build(input({ cells: 'marks' }))).toThrow(
      'The table theme-by-speaker takes no --cells "marks". Did you mean "mark"?',
    );
  });
});

describe('an attribute', () => {
  const nurse = { id: 'P1', aliases: [], attributes: { work: 'nurse' } };
  const teacher = { id: 'Lind', aliases: ['P2'], attributes: { work: 'teacher' } };
  const work = { participants: [nurse, teacher] };

  it('is one of people, whatever a transcript calls them, and "no" where somebody has none', () => {
    const { columns, cells, totals } = themeByAttribute.build(input({ by: 'work' }, work));
    expect(labels(columns)).toEqual(['nurse', 'teacher', 'no work']);
    expect(cells).toEqual([
      [1, 1, 1],
      [1, 0, 0],
    ]);
    expect(totals?.rows).toEqual([2, 1]);
  });

  it('is one of talks, for everybody in them', () => {
    const { columns, cells } = themeByAttribute.build(input());
    expect(labels(columns)).toEqual(['north', 'no site']);
    expect(cells).toEqual([
      [1, 1],
      [0, 1],
    ]);
  });

  it('must be named where there are several', () => {
    expect(() => themeByAttribute.build(input({}, work))).toThrow(
      'There are several attributes: work, site.',
    );
  });

  it('must be there', () => {
    expect(() => themeByAttribute.build(input({ by: 'wrk' }, work))).toThrow(
      'Nobody has an attribute "wrk". Did you mean "work"?',
    );
    const plain = { ...input(), study: study(book, [transcript('t1', ['P1: We trust her.'])]) };
    expect(() => themeByAttribute.build(plain)).toThrow(/^Nobody in this study has an attribute/);
    expect(() => themeByAttribute.build({ ...plain, options: { by: 'age' } })).toThrow(
      /^Nobody has an attribute "age"/,
    );
  });

  it('has behind its cells the segments that they count', () => {
    const behind = themeByAttribute.behind?.(input({ by: 'work' }, work), 'trust', 'teacher') ?? [];
    expect(behind.map(({ transcript: { id }, span }) => [id, span.from])).toEqual([['t1', [1, 0]]]);
  });
});

describe('behind a cell', () => {
  const explained = (row: string, column: string, settings: Partial<Settings> = {}) => {
    const asked = input({}, settings);
    return explain(themeBySpeaker, asked, themeBySpeaker.build(asked), [row, column]);
  };

  it('stand the words, those who speak them, and where', () => {
    expect(explained('Trust', 'p2')).toEqual({
      cell: 'trust, P2',
      quotes: [{ citation: 't1:1-2', speakers: 'P1, P2', words: 'We trust her.\nSo do I.' }],
    });
  });

  it('stands nothing where it counts nothing', () => {
    expect(explained('hope', 'P3').quotes).toEqual([]);
  });

  it('stands no word of somebody who did not agree to be quoted', () => {
    const participants = [
      { id: 'P2', aliases: [], attributes: {}, consent: ['analysis' as const] },
    ];
    const [quote] = explained('trust', 'P1', { participants }).quotes;
    expect(quote?.words).toBe('(not quoted: no consent from P2)');
  });

  it('stands nothing that could be listed in a table that counts none', () => {
    const asked = input();
    const table = strategies.build(asked);
    expect(() => explain(strategies, asked, table, ['theme', 'strategies'])).toThrow(
      'The cells of the table strategies count no segments.',
    );
  });
});
