/** A framework matrix: cases, what somebody wrote of them, and what their summaries rest on. */
import { describe, expect, it } from 'vitest';
import { evidenceHash } from '../../src/matrices/cases.js';
import type { TableOptions } from '../../src/matrices/contract.js';
import { framework } from '../../src/matrices/framework.js';
import { type Cell, cellText } from '../../src/model/matrix.js';
import type { Settings } from '../../src/model/settings.js';
import type { Summary } from '../../src/model/summary.js';
import { code, codebook, coding, study, transcript } from './study-in-memory.js';

const talk = transcript('t1', ['P1: We trust her.', 'P2: So do I.', ': (inaudible)'], {
  session: 'autumn',
});
const book = codebook(code('trust'), code('hope'));
const trust = coding('t1', 'trust', { from: [1, 0], to: [1, 13] });
const both = coding('t1', 'trust', { from: [1, 0], to: [2, 8] });
const hash = evidenceHash([{ transcript: talk, span: trust }].map((one) => ({ ...one, code: '' })));

const summary = (more: Partial<Summary> = {}): Summary => ({
  ...{ id: 'A', at: '', coder: 'anna', by: 'speaker', case: 'P1', code: 'trust' },
  ...{ text: 'She is trusted.', of: hash, ...more },
});

interface Given {
  readonly codings?: readonly ReturnType<typeof coding>[];
  readonly summaries?: readonly Summary[];
  readonly options?: TableOptions;
  readonly settings?: Partial<Settings>;
}

function built({ codings = [trust], summaries = [summary()], options = {}, settings }: Given) {
  const whole = { ...study(book, [talk], settings), summaries };
  const input = { study: whole, codings, whose: 'by anna', coder: 'anna', options };
  return framework.build(input);
}

/** The cell of P1 on trust. */
const cell = (given: Given) => built(given).cells[0]?.[0];
const stale = '(stale: the codings have changed since)';

describe('a cell', () => {
  it('holds the summary, a quote and where the segments stand', () => {
    expect(cell({})).toEqual([
      { text: 'She is trusted.', as: 'line' },
      { text: '“We trust her.”', as: 'bullet' },
      { text: 't1:1', as: 'bullet' },
    ]);
  });

  it.each<[string, TableOptions['cells'], Cell]>([
    ['the summary alone', 'summary', 'She is trusted.'],
    ['how many segments', 'count', 1],
    ['every quote with its place', 'quotes', [{ text: '“We trust her.” (t1:1)', as: 'bullet' }]],
  ])('can hold %s', (_, cells = '', holds) => {
    expect(cell({ options: { cells } })).toEqual(holds);
  });

  it('is empty where nobody wrote and nothing is coded', () => {
    expect(
      built({})
        .cells.flat()
        .filter((one) => cellText(one) === ''),
    ).toHaveLength(3);
  });

  it('holds nobody’s words who did not agree to be quoted, and says where they stand', () => {
    const settings = {
      participants: [{ id: 'P1', aliases: [], attributes: {}, consent: ['analysis' as const] }],
    };
    expect(cell({ settings, summaries: [] })).toEqual([{ text: 't1:1', as: 'bullet' }]);
    expect(cell({ settings, options: { cells: 'quotes' } })).toBe('');
  });
});

describe('a summary', () => {
  const shown = (given: Given) => cell({ ...given, options: { cells: 'summary' } });

  it.each([
    ['a segment more', { codings: [trust, both] }],
    ['a segment less', { codings: [] }],
    ['a segment on other words', { codings: [both] }],
  ])('is stale with %s', (_, given) => {
    expect(shown(given)).toBe(`She is trusted.\n${stale}`);
  });

  it('is fresh while segments of other people and codes change', () => {
    const others = [
      coding('t1', 'trust', { from: [2, 0], to: [2, 8] }),
      coding('t1', 'hope', { from: [1, 0], to: [1, 13] }),
    ];
    expect(shown({ codings: [trust, ...others] })).toBe('She is trusted.');
  });

  it('is nobody else’s: not of another coder, nor of another kind of case', () => {
    expect(shown({ summaries: [summary({ coder: 'ben' })] })).toBe('');
    expect(shown({ summaries: [summary({ by: 'session' })] })).toBe('');
  });
});

describe('cases', () => {
  const cases = (by: string, given: Given = {}) => {
    const { rows, rowHeading } = built({ ...given, options: { by, cells: 'count' } });
    return [rowHeading, ...rows.map(({ label }) => label)];
  };

  it.each([
    ['speaker', ['Speaker', 'P1', 'P2']],
    ['session', ['Session', 'autumn']],
    ['transcript', ['Transcript', 't1']],
    ['role', ['Role', 'participant']],
  ])('can be each %s', (by, labels) => {
    expect(cases(by)).toEqual(labels);
  });

  it('can be an attribute, with a row for those without one', () => {
    const settings = { participants: [{ id: 'P1', aliases: [], attributes: { work: 'nurse' } }] };
    expect(cases('work', { settings, codings: [both] })).toEqual(['Work', 'nurse', 'no work']);
  });

  it('have a row for what nobody is named for', () => {
    const unknown = coding('t1', 'trust', { from: [3, 0], to: [3, 11] });
    expect(cases('speaker', { codings: [unknown] })).toEqual([
      ...['Speaker', 'P1', 'P2', 'no speaker'],
    ]);
  });

  it('are chosen as rows, codes as columns', () => {
    const { rows, columns } = built({ options: { rows: ['p2'], columns: ['hope'] } });
    expect([rows.map(({ id }) => id), columns.map(({ id }) => id)]).toEqual([['P2'], ['hope']]);
    expect(() => built({ options: { rows: ['P9'] } })).toThrow('The table has no speaker "P9".');
  });
});
