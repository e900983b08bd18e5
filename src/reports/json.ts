/** JSON: findings for a program. */
import { jsonText } from '../text/json-text.js';
import type { ReportFormat } from './contract.js';
import { workedExample } from './worked-example.js';

export const json: ReportFormat = {
  id: 'json',
  title: 'JSON',
  description:
    'A list of findings, each with rule, severity, message, file, line, column and hint. Files are named from the ' +
    'study folder; line and column, counted from 1, are missing where a finding is about a whole file.',
  write: ({ findings }) =>
    `${jsonText(
      findings.map(({ rule, severity, message, file, line, column, hint }) => {
        return { rule, severity, message, file, line, column, hint };
      }),
    )}\n`,
  example: {
    report: workedExample,
    gives: `[
  {
    "rule": "missing-definition",
    "severity": "error",
    "message": "Code \\"trust\\" has no definition.",
    "file": "codebook.yaml",
    "line": 6,
    "column": 9,
    "hint": "Add one sentence that a second coder could use."
  },
  {
    "rule": "unknown-coder",
    "severity": "warning",
    "message": "The log of \\"ben\\" is there, and nobody of that id is listed: 100% of 3 codings.",
    "file": "codings/ben.jsonl",
    "line": 1,
    "hint": "List them: alongside coder add ben"
  }
]
`,
  },
};
