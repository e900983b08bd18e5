/** LaTeX sets what we write for it, and nothing runs off the page. */
import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { latex } from '../../src/exports/latex.js';
import type { Cell, Matrix } from '../../src/model/matrix.js';
import { temporaryFolder } from '../support/example-study.js';

const packages = ['array', 'booktabs', 'graphicx', 'longtable', 'multirow', 'pdflscape'];
const hasLatex = packages.every((name) => spawnSync('kpsewhich', [`${name}.sty`]).status === 0);
const absent = hasLatex
  ? ''
  : ` (skipped: LaTeX with ${packages.join(', ')} is not on this machine)`;

function tableWith(
  columns: readonly string[],
  cellAt: (row: number, column: number) => Cell,
): Matrix {
  const rows = Array.from({ length: 16 }, (_, at) => ({
    id: `c${at}`,
    label: `The theme number ${at} & more`,
    group: `Process ${Math.floor(at / 6)} of 100 %`,
  }));
  return {
    ...{ kind: 'any', title: 'A_table #1', groupHeading: 'Processes', rowHeading: 'Themes', rows },
    columns: columns.map((label, at) => ({ id: `k${at}`, label })),
    cells: rows.map((_, row) => columns.map((_, column) => cellAt(row, column))),
    footer: '16 codes.',
  };
}

const names = (count: number) =>
  Array.from({ length: count }, (_, at) => `Accommodating participation ${at}`);
const sentence = 'They can ring me at night, and they know that somebody will answer them. ';

/** What LaTeX says while it sets a document with this table, twice, as it asks for. */
function typeset(table: Matrix): { readonly log: string; readonly pages: number } {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'table.tex'), latex.write(table, {}));
  writeFileSync(
    join(folder, 'paper.tex'),
    [
      '\\documentclass[a4paper]{article}',
      `\\usepackage[T1]{fontenc}\\usepackage[margin=2cm]{geometry}\\usepackage{${packages.join(',')}}`,
      '\\begin{document}\\input{table}\\end{document}',
    ].join('\n'),
  );
  const run = () =>
    execFileSync('pdflatex', ['-interaction=nonstopmode', '-halt-on-error', 'paper.tex'], {
      ...{ cwd: folder, encoding: 'utf8', timeout: 60_000 },
    });
  run();
  const log = run();
  return { log, pages: Number(/\((\d+) pages?/.exec(log)?.[1]) };
}

describe.skipIf(absent)(`LaTeX${absent}`, () => {
  it.each([
    ['a table of counts', tableWith(['P1', 'P2', 'Others'], (row, column) => row * column)],
    ['sixteen long headings over counts', tableWith(names(16), (row, column) => row + column)],
    ['marks in eighteen columns', tableWith(names(18), (row, at) => ((row + at) % 5 ? '' : 'x'))],
    ['two columns of quotes', tableWith(['Meaning', 'Quote'], (row) => sentence.repeat(row % 3))],
  ])('sets %s within the margins', (_, table) => {
    const { log, pages } = typeset(table);
    expect(log).not.toContain('Overfull \\hbox');
    expect(pages).toBeLessThan(5);
  });

  it('loses nothing of a cell that is taller than a page', () => {
    const words = Array.from({ length: 300 }, (_, at) => `keyword ${at}`).join('\n');
    const { log, pages } = typeset(tableWith(['Keywords'], (row) => (row === 0 ? words : '')));
    expect(log).not.toContain('Overfull \\vbox');
    expect(pages).toBeGreaterThan(4);
  });
});
