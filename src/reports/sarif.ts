/** SARIF 2.1.0: findings for code scanning and for editors. */
import type { Rule, RuledFinding } from '../model/finding.js';
import { jsonText } from '../text/json-text.js';
import { visible } from '../text/visible.js';
import type { CheckReport, ReportFormat } from './contract.js';
import { workedExample } from './worked-example.js';

export const sarif: ReportFormat = {
  id: 'sarif',
  title: 'SARIF 2.1.0',
  description:
    'The OASIS standard for what checkers find, which GitHub code scanning and the SARIF viewers of editors read. ' +
    'It holds the rules that ran, with why they matter and how to mend what they find, and a result for each ' +
    'finding. Files are named from the top of the repository.',
  write: (report) => `${jsonText(log(report))}\n`,
  example: {
    report: {
      ...workedExample,
      findings: workedExample.findings.slice(0, 1),
      rules: workedExample.rules.slice(0, 1),
    },
    gives: `{
  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
  "version": "2.1.0",
  "runs": [
    {
      "tool": {
        "driver": {
          "name": "Alongside",
          "version": "1.0.0",
          "rules": [
            {
              "id": "missing-definition",
              "shortDescription": {
                "text": "A code has no definition."
              },
              "fullDescription": {
                "text": "A name alone lets two coders mean two things."
              },
              "help": {
                "text": "Add one sentence that a second coder could use."
              },
              "defaultConfiguration": {
                "level": "error"
              }
            }
          ]
        }
      },
      "columnKind": "utf16CodeUnits",
      "results": [
        {
          "ruleId": "missing-definition",
          "ruleIndex": 0,
          "level": "error",
          "message": {
            "text": "Code \\"trust\\" has no definition. Add one sentence that a second coder could use."
          },
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "study/codebook.yaml",
                  "uriBaseId": "%SRCROOT%"
                },
                "region": {
                  "startLine": 6,
                  "startColumn": 9
                }
              }
            }
          ]
        }
      ]
    }
  ]
}
`,
  },
};

function log({ findings, rules, folder, version }: CheckReport) {
  const places = new Map(rules.map(({ id }, index) => [id, index]));
  const driver = { name: 'Alongside', version, rules: rules.map(descriptor) };
  const results = findings.map((one) => result(one, folder, places));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
  };
}

function descriptor({ id, title, why, mend, severity }: Rule) {
  return {
    id,
    shortDescription: { text: `${title}.` },
    fullDescription: { text: why },
    help: { text: mend },
    defaultConfiguration: { level: severity },
  };
}

function result(finding: RuledFinding, folder: string, places: ReadonlyMap<string, number>) {
  const { rule, severity, file, line, column, message, hint } = finding;
  const region = { startLine: line, startColumn: column };
  const artifactLocation = { uri: address(folder + file), uriBaseId: '%SRCROOT%' };
  return {
    ruleId: rule,
    ruleIndex: places.get(rule),
    level: severity,
    message: { text: visible(`${message} ${hint}`) },
    locations: [{ physicalLocation: { artifactLocation, ...(line !== undefined && { region }) } }],
  };
}

/** A path as a relative address: what has a meaning in addresses is written with percent signs. */
function address(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
