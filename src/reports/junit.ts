/** JUnit XML: findings for CI services that show tests. */
import type { Rule, RuledFinding } from '../model/finding.js';
import { printPlace } from '../model/place.js';
import { visible } from '../text/visible.js';
import type { CheckReport, ReportFormat } from './contract.js';
import { workedExample } from './worked-example.js';

export const junit: ReportFormat = {
  id: 'junit',
  title: 'JUnit XML',
  description:
    'What Jenkins, GitLab and most other CI services show as tests. Each rule is a class; each finding is a case of ' +
    'it, and a rule that finds nothing is one case that passes. A case fails where the finding fails the run: errors ' +
    'do, and warnings with `--strict`; other warnings are the output of a case that passes. No time is measured, so ' +
    'the same findings give the same file.',
  write(report) {
    const cases = report.rules.flatMap((rule) => casesOf(rule, report));
    const failures = report.findings.filter((one) => fails(one, report)).length;
    const counts = `tests="${cases.length}" failures="${failures}" errors="0" skipped="0" time="0"`;
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<testsuites name="alongside check" ${counts}>`,
      `  <testsuite name="alongside check" ${counts}>`,
      ...cases,
      '  </testsuite>',
      '</testsuites>\n',
    ].join('\n');
  },
  example: {
    report: workedExample,
    gives: `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="alongside check" tests="3" failures="1" errors="0" skipped="0" time="0">
  <testsuite name="alongside check" tests="3" failures="1" errors="0" skipped="0" time="0">
    <testcase classname="missing-definition" name="study/codebook.yaml:6:9 Code &quot;trust&quot; has no definition." file="study/codebook.yaml" line="6" time="0">
      <failure type="error" message="Code &quot;trust&quot; has no definition.">study/codebook.yaml:6:9
Code &quot;trust&quot; has no definition.
Add one sentence that a second coder could use.</failure>
    </testcase>
    <testcase classname="unknown-code" name="A coding has a code that is unknown" time="0"/>
    <testcase classname="unknown-coder" name="study/codings/ben.jsonl:1 The log of &quot;ben&quot; is there, and nobody of that id is listed: 100% of 3 codings." file="study/codings/ben.jsonl" line="1" time="0">
      <system-out>study/codings/ben.jsonl:1
The log of &quot;ben&quot; is there, and nobody of that id is listed: 100% of 3 codings.
List them: alongside coder add ben</system-out>
    </testcase>
  </testsuite>
</testsuites>
`,
  },
};

function casesOf({ id, title }: Rule, report: CheckReport): string[] {
  const found = report.findings.filter(({ rule }) => rule === id);
  if (found.length > 0) return found.map((one) => caseOf(one, report));
  return [`    <testcase classname="${id}" name="${escapeXml(title)}" time="0"/>`];
}

function caseOf(finding: RuledFinding, report: CheckReport): string {
  const { rule, severity, message, hint, line } = finding;
  const file = report.folder + finding.file;
  const place = printPlace({ ...finding, file });
  const name = escapeXml(`${place} ${message}`);
  const at = `file="${escapeXml(file)}"${line === undefined ? '' : ` line="${line}"`}`;
  const text = escapeXml(`${place}\n${message}\n${hint}`);
  const body = fails(finding, report)
    ? `<failure type="${severity}" message="${escapeXml(message)}">${text}</failure>`
    : `<system-out>${text}</system-out>`;
  return [
    `    <testcase classname="${rule}" name="${name}" ${at} time="0">`,
    `      ${body}`,
    '    </testcase>',
  ].join('\n');
}

function fails({ severity }: RuledFinding, { strict }: CheckReport): boolean {
  return strict || severity === 'error';
}

/** Text that XML 1.0 reads as nothing but text, in an element as in an attribute; what it has no room for is U+FFFD. */
function escapeXml(text: string): string {
  return visible(text)
    .replace(/[\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
