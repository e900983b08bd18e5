import { describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/index.js';
import { type CheckRun, runChecks } from '../../src/checks/run-checks.js';
import type { ExampleStudy } from '../../src/model/example.js';
import { studyFrom } from '../support/example-study.js';

const codebook = (...lines: readonly string[]) =>
  ['codebook: care', 'themes:', '  - id: met', '    name: Met', '    codes:', ...lines].join('\n');

const full = 'Somebody counts on another person who has kept a promise before.';
const undefinedCode = codebook('      - {id: trust, name: Trust}');
const twice = codebook(
  '      - {id: trust, name: Trust}',
  `      - {id: trust, name: Relying, definition: ${full}}`,
);

async function run(example: ExampleStudy, chosen = {}): Promise<CheckRun> {
  const rules = Object.values(checks);
  return runChecks(await studyFrom(example), rules, chosen);
}

const said = ({ findings }: CheckRun) =>
  findings.map(({ rule, severity, file, line }) => `${severity} ${rule} ${file}:${line}`);

describe('the settings of a study', () => {
  it.each([
    ['error', ['error missing-definition codebook.yaml:6']],
    ['warning', ['warning missing-definition codebook.yaml:6']],
    ['off', []],
  ])('make a rule %s', async (set, expected) => {
    const settings = `study: Care\nchecks: {missing-definition: ${set}}\n`;
    expect(said(await run({ settings, codebook: undefinedCode }))).toEqual(expected);
  });
});

describe('rules that are asked for', () => {
  it('run alone', async () => {
    const done = await run({ codebook: twice }, { only: ['duplicate-code-id'] });
    expect(said(done)).toEqual(['error duplicate-code-id codebook.yaml:7']);
    expect(done.ran.map(({ id }) => id)).toEqual(['duplicate-code-id']);
  });

  it('run even where the settings turn them off', async () => {
    const settings = 'study: Care\nchecks: {missing-definition: off}\n';
    const done = await run({ settings, codebook: undefinedCode }, { only: ['missing-definition'] });
    expect(said(done)).toEqual(['error missing-definition codebook.yaml:6']);
  });

  it('and those to leave out do not', async () => {
    const done = await run({ codebook: twice }, { without: ['duplicate-code-id'] });
    expect(said(done)).toEqual(['error missing-definition codebook.yaml:6']);
  });

  it.each([{ only: ['missing-definitions'] }, { without: ['missing-definitions'] }])(
    'must exist: %j',
    async (chosen) => {
      await expect(run({}, chosen)).rejects.toThrow(
        'There is no rule "missing-definitions". Did you mean "missing-definition"?',
      );
    },
  );
});

it('no rule at all is not what anybody asks for', async () => {
  await expect(run({}, { only: [] })).rejects.toThrow('No rule is named to run.');
});

describe('a comment that silences a check', () => {
  const excused = codebook(
    '      # alongside-ignore missing-definition: we define it on Monday',
    '      - {id: trust, name: Trust}',
  );

  it('leaves that line alone, and is counted', async () => {
    const done = await run({ codebook: excused });
    expect(done.findings).toEqual([]);
    expect(done.ignored.map(({ rule, line }) => `${rule} ${line}`)).toEqual([
      'missing-definition 7',
    ]);
  });

  it('silences no other rule, and no other line', async () => {
    const other = codebook(
      '      # alongside-ignore missing-definition: we define it on Monday',
      '      - {id: trust, name: Trust}',
      '      - {id: trust, name: Relying}',
    );
    expect(said(await run({ codebook: other }))).toEqual([
      'error duplicate-code-id codebook.yaml:8',
      'error missing-definition codebook.yaml:8',
    ]);
  });

  it('is reported where it says no reason, though it silences', async () => {
    const done = await run({ codebook: excused.replace(': we define it on Monday', '') });
    expect(said(done)).toEqual(['error ignore-without-reason codebook.yaml:6']);
  });

  it('is reported where there is nothing to silence', async () => {
    const mended = excused.replace('name: Trust}', `name: Trust, definition: ${full}}`);
    expect(said(await run({ codebook: mended }))).toEqual([
      'warning unused-ignore codebook.yaml:6',
    ]);
  });

  it('is reported where it names no rule', async () => {
    const done = await run({ codebook: excused.replace(' missing-definition', '') });
    expect(said(done)).toEqual([
      'warning unused-ignore codebook.yaml:6',
      'error missing-definition codebook.yaml:7',
    ]);
  });

  it('is not reported as unused while its rule does not run', async () => {
    const mended = excused.replace('name: Trust}', `name: Trust, definition: ${full}}`);
    const done = await run({ codebook: mended }, { without: ['missing-definition'] });
    expect(said(done)).toEqual([]);
  });

  it('is judged though the codebook cannot be read, and only by rules that ran', async () => {
    const broken = excused.replace('name: Trust}', 'nam: Trust}');
    const done = await run({ codebook: broken.replace(': we define it on Monday', '') });
    expect(said(done)).toEqual([
      'error ignore-without-reason codebook.yaml:6',
      'error codebook-not-valid codebook.yaml:7',
      'error codebook-not-valid codebook.yaml:7',
    ]);
    expect(done.resting).toBeGreaterThan(0);
  });

  it('may stand in the settings too', async () => {
    const settings =
      'study: Care\nchecks:\n  no-such: off # alongside-ignore unknown-rule: from a newer version\n';
    const defined = codebook(`      - {id: trust, name: Trust, definition: ${full}}`);
    const done = await run({ settings, codebook: defined });
    expect(done.findings).toEqual([]);
    expect(done.ignored.map(({ file, line }) => `${file}:${line}`)).toEqual(['alongside.yaml:3']);
  });
});
