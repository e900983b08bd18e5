/** A study with suggestions to review, and their sheet. */
import { findCode } from '../../src/codebook/lookup.js';
import { judgeDecisions } from '../../src/keywords/judge-decisions.js';
import { openSuggestions } from '../../src/keywords/open-suggestions.js';
import { allWaiting } from '../../src/keywords/suggestion-by-id.js';
import { reviewSheet } from '../../src/matrices/review-sheet.js';
import type { DecisionRow } from '../../src/model/decision-row.js';
import type { Matrix } from '../../src/model/matrix.js';
import { openStudy } from '../../src/study/open.js';
import { folderFrom } from '../support/example-study.js';

const codebook = `codebook: small
title: Small
themes:
  - id: theme
    name: Theme
    codes:
      - {id: trust, name: Trust, definition: One relies on another., keywords: [{term: trust, weight: 2}]}
      - {id: hope, name: Hope, definition: One looks forward., keywords: [{term: hope, weight: 2}]}
      - {id: pace, name: Pace, definition: One goes slowly.}
      - {id: old, name: Old, definition: Out of use., status: retired, replacedBy: [trust, pace]}
`;

/** What a spreadsheet might take for a formula, a number or a line of its own. */
const said = [
  ['P1', '=trust me, she said'],
  ['P2', 'So "hope" and\ntrust;\ttwo lines'],
  ['M1', 'Nothing here.'],
  ['P1', "'trust' is +1 👩‍👩‍👧"],
  ['P2', '-hope \u202ethen <b>trust</b> & so on'],
  ['P1', '  I hope.  '],
];

const transcript = [
  {
    ...{ alongside: 'transcript', version: 1, id: 's1' },
    source: {
      ...{ file: 'sources/s1.txt', sha256: 'a'.repeat(64), format: 'plain-text' },
      ...{ encoding: 'utf-8', importer: 'plain-text/1', options: {} },
    },
    speakers: ['P1', 'P2', 'M1'].map((id) => ({ id, label: id })),
    attributes: {},
  },
  ...said.map(([speaker, text], at) => ({ turn: at + 1, speaker, text })),
];

export const newStudy = () =>
  folderFrom({
    codebook,
    overwrite: {
      'transcripts/s1.jsonl': transcript.map((line) => `${JSON.stringify(line)}\n`).join(''),
    },
  });

export const sheetOf = async (folder: string, coder = 'anna') => {
  const study = await openStudy(folder);
  return reviewSheet(study, openSuggestions(study, coder, {}), () => 'reasons');
};

/** The sheet with something else in some of its cells. */
export const filled = (
  matrix: Matrix,
  cells: Readonly<Record<string, readonly string[]>>,
): Matrix => ({
  ...matrix,
  cells: matrix.cells.map((row, nth) =>
    row.map((cell, column) => cells[matrix.columns[column]?.id ?? '']?.[nth] ?? cell),
  ),
});

export const judged = async (folder: string, rows: readonly DecisionRow[], coder = 'anna') => {
  const study = await openStudy(folder);
  return judgeDecisions(rows, {
    study,
    work: study.work.find((one) => one.coder === coder),
    waiting: allWaiting(study, coder),
    codeFor: (typed) => findCode(study.codebook, typed).id,
  });
};
