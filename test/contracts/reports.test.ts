/** Every format for findings: its example, and data that stays data. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { RuledFinding } from '../../src/model/finding.js';
import type { CheckReport } from '../../src/reports/contract.js';
import { reportFormats } from '../../src/reports/index.js';

/** Texts with what has a meaning somewhere: in XML, in workflow commands, in addresses, on a terminal. */
const anyText = fc.string({
  unit: fc.constantFrom(
    ...['a', 'é', '😀', ' ', '%', ':', ',', '<', '&', ']]>', '"', '\n', '\r', '::', '/', '#', '?'],
    ...['\u001b', '\u0007', '\u009b', '\u202e', '\ufffe', '\ud800', '\u0000'],
  ),
  maxLength: 20,
});
const count = fc.integer({ min: 1, max: 9999 });
const rule = { why: 'It matters.', mend: 'Mend it.', severity: 'error' } as const;
const rules = ['one', 'two', 'three'].map((id) => ({ id, title: `Rule ${id} <&>`, ...rule }));

const anyFinding: fc.Arbitrary<RuledFinding> = fc.record(
  {
    rule: fc.constantFrom('one', 'two'),
    severity: fc.constantFrom('error', 'warning'),
    message: anyText,
    file: anyText.map((text) => `f${text.replaceAll('\ud800', '')}`),
    line: count,
    column: count,
    hint: anyText,
  },
  { requiredKeys: ['rule', 'severity', 'message', 'file', 'hint'] },
);
const anyReport: fc.Arbitrary<CheckReport> = fc.record({
  findings: fc.array(anyFinding, { maxLength: 5 }),
  rules: fc.constant(rules),
  folder: fc.constantFrom('', 'my study/'),
  strict: fc.boolean(),
  version: fc.constant('1.0.0'),
});

/** What commands a terminal or reorders a line; a line feed ends a line. */
const commanding = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

describe.each(Object.entries(reportFormats))('the format %s', (id, load) => {
  it('says its own id and what it writes', async () => {
    const { id: own, title, description } = await load();
    expect(own).toBe(id);
    expect(title).not.toBe('');
    expect(description).toMatch(/\.$/);
  });

  it('writes its example as it says', async () => {
    const { example, write } = await load();
    expect(write(example.report)).toBe(example.gives);
  });

  it('ends in one line feed or is empty, and commands no terminal', async () => {
    const { write } = await load();
    fc.assert(
      fc.property(anyReport, (report) => {
        const text = write(report);
        expect(text).toMatch(/^$|[^\n]\n$/);
        expect(text).not.toMatch(commanding);
      }),
    );
  });
});

it('JSON parses to the findings themselves', async () => {
  const { write } = await reportFormats.json();
  fc.assert(
    fc.property(anyReport, (report) => {
      expect(JSON.parse(write(report))).toEqual(report.findings);
    }),
  );
});

describe('SARIF', () => {
  // zod takes a relative address for none; that ours lead to the files is tested below.
  const text = readFileSync('fixtures/schemas/sarif-2.1.0.json', 'utf8');
  const schema = z.fromJSONSchema(JSON.parse(text.replaceAll('"uri-reference"', '"an-address"')));

  it('is valid by the schema of OASIS, whatever was found', { timeout: 60_000 }, async () => {
    const { write } = await reportFormats.sarif();
    fc.assert(
      fc.property(anyReport, (report) => {
        const { success, error } = schema.safeParse(JSON.parse(write(report)));
        expect(error?.issues ?? [], JSON.stringify(report)).toEqual([]);
        expect(success).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ['a level that is none', '"error"', '"severe"'],
    ['a line 0', '"startLine": 6', '"startLine": 0'],
    ['a message that is no message', '"message": {', '"message": [], "x": {'],
    ['another version', '"2.1.0"', '"2.2.0"'],
  ])('and the schema refuses %s', async (_, good, bad) => {
    const { example } = await reportFormats.sarif();
    expect(schema.safeParse(JSON.parse(example.gives)).success).toBe(true);
    expect(schema.safeParse(JSON.parse(example.gives.replaceAll(good, bad))).success).toBe(false);
  });

  it('names files by addresses that lead back to them', async () => {
    const { write } = await reportFormats.sarif();
    fc.assert(
      fc.property(anyReport, (report) => {
        const { results } = JSON.parse(write(report)).runs[0];
        for (const [index, { file }] of report.findings.entries()) {
          const { uri } = results[index].locations[0].physicalLocation.artifactLocation;
          const { pathname } = new URL(uri, 'file:///');
          expect(decodeURIComponent(pathname)).toBe(`/${report.folder}${file}`);
        }
      }),
    );
  });
});

describe('JUnit', () => {
  interface Element {
    readonly name: string;
    readonly attributes: Readonly<Record<string, string>>;
  }

  /** Every element, read by a parser that refuses what is no XML. */
  function elementsOf(xml: string): Element[] {
    const elements: Element[] = [];
    const parser = new SaxesParser();
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('opentag', ({ name, attributes }) => elements.push({ name, attributes }));
    parser.write(xml).close();
    return elements;
  }

  it('is XML, and its counts are those of its cases', async () => {
    const { write } = await reportFormats.junit();
    fc.assert(
      fc.property(anyReport, (report) => {
        const elements = elementsOf(write(report));
        const named = (wanted: string) => elements.filter(({ name }) => name === wanted);
        const failing = report.findings.filter((one) => report.strict || one.severity === 'error');
        const quiet = rules.filter(({ id }) => report.findings.every((one) => one.rule !== id));
        expect(named('testcase')).toHaveLength(report.findings.length + quiet.length);
        expect(named('failure')).toHaveLength(failing.length);
        for (const { attributes } of [...named('testsuites'), ...named('testsuite')]) {
          expect(attributes).toMatchObject({
            tests: `${named('testcase').length}`,
            failures: `${named('failure').length}`,
          });
        }
      }),
    );
  });
});

describe('GitHub annotations', () => {
  /** How the runner reads a command (actions/runner, ActionCommand.cs). */
  function read(line: string) {
    const [, severity, properties = '', message = ''] = /^::(\w+) (.*?)::(.*)$/.exec(line) ?? [];
    const plain = (text: string) =>
      text.replace(/%(3A|2C|0A|0D|25)/g, (sign) => decodeURIComponent(sign));
    const pairs = properties.split(',').map((pair) => {
      const at = pair.indexOf('=');
      return [pair.slice(0, at), plain(pair.slice(at + 1))];
    });
    return { severity, properties: Object.fromEntries(pairs), message: plain(message) };
  }

  it('are one line each, which the runner reads back as they were', async () => {
    const { write } = await reportFormats.github();
    fc.assert(
      fc.property(anyReport, (report) => {
        const lines = write(report).split('\n').slice(0, -1);
        expect(lines).toHaveLength(report.findings.length);
        for (const [index, finding] of report.findings.entries()) {
          const { severity, properties } = read(lines[index] ?? '');
          expect(severity).toBe(finding.severity);
          expect(properties).toMatchObject({ title: finding.rule });
          expect(properties['line']).toBe(
            finding.line === undefined ? undefined : `${finding.line}`,
          );
        }
      }),
    );
  });

  it('name the file, and say message and hint, as they are', async () => {
    const { write } = await reportFormats.github();
    const finding: RuledFinding = {
      ...{ rule: 'one', severity: 'error' as const, file: 'a, b: 5%.yaml' },
      ...{ message: '100%: "a,b" ::error::x', hint: 'Do\nthis.' },
    };
    const line = write({ findings: [finding], rules, folder: 's/', strict: false, version: '1' });
    expect(read(line.trimEnd())).toEqual({
      severity: 'error',
      properties: { file: 's/a, b: 5%.yaml', title: 'one' },
      message: '100%: "a,b" ::error::x\nDo\nthis.',
    });
  });
});
