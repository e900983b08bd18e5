/** The studies of Sundet et al. 2020, Part 1, and which meta-themes they carry, come out of the shipped list, cell for cell. */
import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseCodebook } from '../../src/codebook/parse.js';
import type { Table, TableOptions } from '../../src/matrices/contract.js';
import { studies } from '../../src/matrices/studies.js';
import { themeByStudy } from '../../src/matrices/theme-by-study.js';
import { translation } from '../../src/matrices/translation.js';
import { codesOf } from '../../src/model/codebook.js';
import { type CellLine, cellText } from '../../src/model/matrix.js';
import { parseLiterature } from '../../src/study/literature.js';
import { study } from '../matrices/study-in-memory.js';

const facts = new URL('../../../shared/facts/studies-table1.yaml', import.meta.url);
const absent = existsSync(facts)
  ? ''
  : ' (skipped: the facts of the papers are not on this machine)';

const words = v.nullable(v.array(v.string()));
const table1 = v.object({
  columns_as_printed: v.array(v.string()),
  studies: v.array(
    v.object({
      ref: v.number(),
      label: v.string(),
      method: words,
      participants: words,
      question: v.nullable(v.string()),
      themes: v.nullable(
        v.array(v.object({ g: v.optional(v.string()), t: v.string(), m: v.array(v.string()) })),
      ),
      gap: v.optional(v.string()),
      metathemes: v.array(v.string()),
    }),
  ),
});
const printed = () => v.parse(table1, parse(readFileSync(facts, 'utf8')));

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const codebook = parseCodebook(
  read('codebooks/collaborative-practice.yaml'),
  'codebook.yaml',
).value;
const literature = parseLiterature(read('fixtures/meta-synthesis/studies.yaml')).value;

function build(table: Table, options: TableOptions = {}) {
  if (!codebook || !literature) throw new Error('the shipped files cannot be read');
  const whole = { ...study(codebook, []), literature };
  return table.build({ study: whole, codings: [], whose: 'by nobody yet', options });
}

/** `1a` to `3e`, as the paper numbers its sections: the order of the codebook. */
const sections = ['1a', '1b', '1c', '1d', '1e', '1f', '2a', '2b', '2c', '2d', '2e'].concat(
  ...['3a', '3b', '3c', '3d', '3e'],
);

describe('meta-themes by study', () => {
  const { rows, columns, cells, totals, footer } = build(themeByStudy);

  it('has 16 rows, 18 columns and 45 marks', () => {
    expect(rows).toHaveLength(16);
    expect(columns).toHaveLength(18);
    expect(cells.flat().filter((cell) => cell === 'x')).toHaveLength(45);
    expect(cells.flat().filter((cell) => cell === '')).toHaveLength(288 - 45);
  });

  it('has the paper’s row totals', () => {
    expect(totals?.rows).toEqual([3, 5, 3, 2, 2, 4, 3, 2, 3, 1, 2, 4, 2, 3, 3, 3]);
    expect(totals?.all).toBe(45);
  });

  it('names the reference that is none of the eighteen', () => {
    expect(footer).toMatch(/beside these publications: \[38\] .* for Pulling together\./);
  });

  it.skipIf(absent)(`has each study’s marks where the sections cite it${absent}`, () => {
    printed().studies.forEach(({ ref, metathemes }, column) => {
      expect(columns[column]?.label).toBe(`[${ref}]`);
      const marked = sections.filter((_, row) => cells[row]?.[column] === 'x');
      expect(marked, `[${ref}]`).toEqual(metathemes);
    });
  });

  it('gives a study’s own terms only where the codebook says that the study carries the code', () => {
    const codes = codesOf(codebook ?? { themes: [] }).map(({ code }) => code);
    const terms = build(themeByStudy, { cells: 'terms' });
    expect(terms.totals).toEqual(totals);
    build(translation).cells.forEach((row, at) => {
      const with_ = row.flatMap((cell, column) => (cell === '' ? [] : [columns[column]?.id]));
      expect([...(codes[at]?.studies ?? [])].sort()).toEqual(with_.sort());
    });
  });
});

describe.skipIf(absent)(`Part 1, Table 1${absent}`, () => {
  const { rowHeading = '', rows, columns, cells, footer } = build(studies);
  const missing = '(not in the source)';

  it('has its five headings', () => {
    const headings = [rowHeading, ...columns.map(({ label }) => label)];
    expect(headings.map((text) => text.toLowerCase())).toEqual(
      printed().columns_as_printed.map((text) => text.toLowerCase()),
    );
  });

  it('has its rows in its order', () => {
    expect(rows.map(({ label }) => label)).toEqual(
      printed().studies.map(({ label, ref }) => `${label} [${ref}]`),
    );
  });

  it('has its questions; the one that is printed wrong is ours, and the footer says so', () => {
    printed().studies.forEach(({ ref, question }, row) => {
      const cell = String(cells[row]?.[0]);
      // The facts hold both questions of [28] in one text, ours behind the printed one.
      const whole = ref === 28 ? question?.split('): ')[1] : question;
      expect(cell.toLowerCase(), `[${ref}]`).toBe((whole ?? missing).toLowerCase());
    });
    expect(footer).toContain('prints another research question for [28].');
  });

  it('has its methods and participants, and its gaps as gaps', () => {
    printed().studies.forEach(({ ref, method, participants }, row) => {
      const found = cells[row]?.slice(1, 3);
      const wanted = [method, participants].map((lines) => lines?.join('\n') ?? missing);
      expect(found, `[${ref}]`).toEqual(wanted);
    });
    expect(cells.flat().filter((cell) => cell === missing)).toHaveLength(7);
  });

  it('has its themes as bullets under the headings of those who speak, the meanings behind them', () => {
    printed().studies.forEach(({ ref, themes, gap }, row) => {
      const lines = (themes ?? []).flatMap(({ g, t, m }, index, all): CellLine[] => [
        ...(g !== undefined && g !== all[index - 1]?.g
          ? [{ text: `${g}:`, as: 'heading' as const }]
          : []),
        {
          text: t.replace(/^\(only.*\) /, '') + (m.length > 0 ? ` (${m.join('; ')})` : ''),
          as: 'bullet',
        },
      ]);
      const rest =
        gap === undefined ? [] : [{ text: '(the rest is not in the source)', as: 'line' as const }];
      const wanted = themes === null ? missing : cellText([...lines, ...rest]);
      expect(cellText(cells[row]?.[3] ?? ''), `[${ref}]`).toBe(wanted);
    });
  });
});
