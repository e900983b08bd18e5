import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/index.js';
import { runChecks } from '../../src/checks/run-checks.js';
import type { InspectedStudy } from '../../src/model/study.js';
import { fixStudy } from '../../src/study/fix.js';
import { inspectStudy } from '../../src/study/open.js';
import { folderFrom } from '../support/example-study.js';

const rules = Object.values(checks);
const find = (study: InspectedStudy) => runChecks(study, rules).findings;

const codebook = `# ours
codebook: care
themes:
  - id: met
    name: Met
    codes:
      - id: trust # stable
        name: Trust
        aliases: [Reliance, TRUST] # other words
        formerIds: [trust]
        definition: "Somebody counts on another person who has kept a promise before."
      - {id: hope, name: Reliance, definition: Somebody looks forward to a day that will be better.}
`;

const mended = `# ours
codebook: care
themes:
  - id: met
    name: Met
    codes:
      - id: trust # stable
        name: Trust
        aliases: [Reliance] # other words
        definition: "Somebody counts on another person who has kept a promise before."
      - {id: hope, name: Reliance, definition: Somebody looks forward to a day that will be better.}
`;

describe('check --fix', () => {
  it('mends what says nothing new, and leaves to a person what takes one', async () => {
    const folder = await folderFrom({ codebook });
    const done = await fixStudy(folder, find, false);
    expect(done.map(({ fix }) => fix?.takes)).toEqual([
      'the alias "TRUST"',
      'the former id "trust"',
    ]);
    expect(readFileSync(join(folder, 'codebook.yaml'), 'utf8')).toBe(mended);
    const left = find(await inspectStudy(folder));
    expect(left.map(({ rule, line }) => `${rule} ${line}`)).toEqual(['duplicate-name 11']);
    expect(await fixStudy(folder, find, false)).toEqual([]);
  });

  it('keeps a copy of the codebook that codings may rest on', async () => {
    const folder = await folderFrom({ codebook });
    const { hashes } = await inspectStudy(folder);
    await fixStudy(folder, find, false);
    const copy = join(folder, `history/codebook-${hashes.codebook}.yaml`);
    expect(readFileSync(copy, 'utf8')).toBe(codebook);
  });

  it('writes nothing on a dry run', async () => {
    const folder = await folderFrom({ codebook });
    expect(await fixStudy(folder, find, true)).toHaveLength(2);
    expect(readFileSync(join(folder, 'codebook.yaml'), 'utf8')).toBe(codebook);
    expect(existsSync(join(folder, 'history'))).toBe(false);
  });

  it('touches no codebook that cannot be read, and still mends the settings', async () => {
    const broken = '# alongside-ignore missing-definition: x\ncodebook: care\nthemes: [\n';
    const settings = 'study: Care # alongside-ignore duplicate-name: x\n';
    const folder = await folderFrom({ settings });
    writeFileSync(join(folder, 'codebook.yaml'), broken);
    const unused = (study: InspectedStudy) =>
      study.ignores.map(({ file, line, column }) => ({
        ...{ rule: 'unused-ignore', severity: 'warning' as const, message: '', hint: '' },
        ...{ file, line, column, fix: { takes: 'the comment' } },
      }));
    const done = await fixStudy(folder, unused, false);
    expect(done.map(({ file }) => file)).toEqual(['alongside.yaml']);
    expect(readFileSync(join(folder, 'codebook.yaml'), 'utf8')).toBe(broken);
    expect(readFileSync(join(folder, 'alongside.yaml'), 'utf8')).toBe('study: Care\n');
  });
});
