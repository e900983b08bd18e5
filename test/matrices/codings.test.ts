/** The table of codings: what a reader of the data must be able to trust. */
import { execFileSync, spawnSync } from 'node:child_process';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csv } from '../../src/exports/csv.js';
import { codings } from '../../src/matrices/codings.js';
import type { Coding } from '../../src/model/coding.js';
import type { Settings } from '../../src/model/settings.js';
import { code, codebook, coding, study, transcript } from './study-in-memory.js';

const nasty = '=HYPERLINK("http://x")\u001b[31m, "a"\nb\u202e 👩‍👩‍👧';
const talk = transcript('t1', ['MOD: How was it?', 'P1: She left a note.', `P2: ${nasty}`]);
const book = codebook(code('care', { name: 'Taking care' }));
const whole = (turn: number, length: number) =>
  coding('t1', 'care', { from: [turn, 0], to: [turn, length] });

function table(of: readonly Coding[], settings: Partial<Settings> = {}) {
  return codings.build({
    study: study(book, [talk], settings),
    codings: of,
    whose: 'by anna',
    options: {},
  });
}

/** The rows as records by their heads, as R and Python read them. */
function records(of: readonly Coding[], settings: Partial<Settings> = {}) {
  const text = csv.write(table(of, settings), {});
  const rows: Record<string, string>[] = parse(text, { columns: true });
  return rows;
}

describe('a row', () => {
  it('says where the words stand, who says them, and what was made of them', () => {
    expect(records([{ ...whole(2, 8), notes: ['one', 'two'], drifted: true }])).toEqual([
      {
        ...{ id: 't1 care', citation: 't1:2@0-8', transcript: 't1', session: '' },
        ...{ from_turn: '2', from_codepoint: '0', to_turn: '2', to_codepoint: '8' },
        ...{ speaker: 'P1', role: 'participant', quote: 'She left', theme: 'Theme' },
        ...{ code: 'care', code_name: 'Taking care', coder: 'anna', how: 'by-hand' },
        ...{ keywords: '', anchor: 'same', drifted: 'true', at: '', notes: 'one\ntwo' },
      },
    ]);
  });

  it('names everybody who speaks, moderators too, each with a role', () => {
    const [row] = records([coding('t1', 'care', { from: [1, 0], to: [2, 3] })]);
    expect(row).toMatchObject({ speaker: 'MOD, P1', role: 'moderator, participant' });
  });

  it('keeps the place and the words of an orphan, and gives them to nobody', () => {
    const orphan = { ...whole(2, 8), quote: 'She has gone', anchor: { state: 'orphan' as const } };
    const [row] = records([orphan]);
    expect(row).toMatchObject({ citation: 't1:2@0-8', quote: 'She has gone', anchor: 'orphan' });
    expect(row).toMatchObject({ speaker: '', role: '' });
  });

  it('is there for a coding of a transcript that is gone', () => {
    const gone = {
      ...whole(2, 8),
      transcript: 't9',
      quote: 'Gone',
      anchor: { state: 'orphan' as const },
    };
    const [row] = records([gone]);
    expect(row).toMatchObject({ citation: 't9:2@0-8', transcript: 't9', quote: 'Gone' });
  });

  it('is there for a code that the codebook does not know', () => {
    const { current: _, ...unknown } = { ...whole(2, 8), code: 'old' };
    expect(records([unknown])[0]).toMatchObject({ code: 'old', code_name: '', theme: '' });
  });

  it('leaves out the words of a person without consent to quote', () => {
    const consent = ['analysis' as const];
    const participants = [{ id: 'P1', aliases: [], attributes: {}, consent }];
    expect(records([whole(2, 8)], { participants })[0]).toMatchObject({ quote: '' });
    const orphan = { ...whole(2, 8), quote: 'She left', anchor: { state: 'orphan' as const } };
    expect(records([orphan], { participants })[0]).toMatchObject({ quote: '' });
  });
});

describe('the table', () => {
  it('has a row for each of two coders who share a log’s ids', () => {
    const { rows } = table([whole(2, 8), { ...whole(2, 8), coder: 'ben' }]);
    expect(rows.map(({ label }) => label)).toEqual(['t1 care', 't1 care']);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(2);
  });

  it('has no row where there is no coding', () => {
    expect(csv.write(table([]), {}).split('\n')).toHaveLength(2);
    expect(table([]).footer).toMatch(/^0 codes, 0 codings /);
  });
});

const python = spawnSync('python3', ['--version']).status === 0;

describe.skipIf(!python)('Python reads', () => {
  it('every cell as it is, but for the guard against formulas and the signs for control characters', () => {
    const said = whole(3, Array.from(nasty).length);
    const script =
      'import csv, json, sys, io; print(json.dumps(list(csv.DictReader(io.StringIO(sys.stdin.read(), newline=""))))) ';
    const input = csv.write(table([said]), {});
    const read: unknown = JSON.parse(
      execFileSync('python3', ['-X', 'utf8', '-c', script], { input, encoding: 'utf8' }),
    );
    expect(read).toEqual(records([said]));
    expect(read).toMatchObject([
      { quote: `'=HYPERLINK("http://x")␛[31m, "a"\nb<U+202E> 👩‍👩‍👧`, citation: 't1:3' },
    ]);
  });
});
