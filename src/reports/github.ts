/** GitHub: annotations on the lines of a pull request. */
import type { RuledFinding } from '../model/finding.js';
import { visible } from '../text/visible.js';
import type { ReportFormat } from './contract.js';
import { workedExample } from './worked-example.js';

export const github: ReportFormat = {
  id: 'github',
  title: 'GitHub annotations',
  description:
    'A workflow command for each finding: run in GitHub Actions, it marks the line of the file in the pull request. ' +
    'Files are named from the top of the repository. GitHub shows ten errors and ten warnings of a step beside ' +
    'the lines; the log has all of them. Without findings there is nothing.',
  write: ({ findings, folder }) => findings.map((one) => `${command(one, folder)}\n`).join(''),
  example: {
    report: workedExample,
    gives: `::error file=study/codebook.yaml,line=6,col=9,title=missing-definition::Code "trust" has no definition.%0AAdd one sentence that a second coder could use.
::warning file=study/codings/ben.jsonl,line=1,title=unknown-coder::The log of "ben" is there, and nobody of that id is listed: 100%25 of 3 codings.%0AList them: alongside coder add ben
`,
  },
};

/** The workflow command `::error file=…,line=…::message`, as GitHub's runner reads it back (docs.github.com, Workflow commands). */
function command(finding: RuledFinding, folder: string): string {
  const { severity, file, line, column, rule, message, hint } = finding;
  const properties = [
    ['file', folder + file],
    ['line', line],
    ['col', column],
    ['title', rule],
  ]
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${property(`${value}`)}`);
  return `::${severity} ${properties.join(',')}::${data(`${message}\n${hint}`)}`;
}

function data(text: string): string {
  return visible(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
