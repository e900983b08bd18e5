/** A study with one fault of each kind: every marked line is found, and nothing else is. */
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/index.js';
import { runChecks } from '../../src/checks/run-checks.js';
import { inspectStudy } from '../../src/study/open.js';
import { temporaryFolder } from '../support/example-study.js';

const fixture = 'fixtures/faulty-codebook';

/** `codebook.yaml:14 missing-definition`, as the comments say; a rule twice where it finds two things there. */
function marked(): string[] {
  return ['alongside.yaml', 'codebook.yaml', 'studies.yaml'].flatMap((file) =>
    readFileSync(join(fixture, file), 'utf8')
      .split('\n')
      .flatMap((text, index) => {
        const { place, rules = '' } =
          /# finds(?: in (?<place>[^ ]+:\d+))?: (?<rules>.+)$/.exec(text)?.groups ?? {};
        return rules
          .split(', ')
          .filter((rule) => rule !== '')
          .map((rule) => `${place ?? `${file}:${index + 1}`} ${rule}`);
      }),
  );
}

async function findings() {
  const folder = temporaryFolder();
  cpSync(fixture, folder, { recursive: true });
  const rules = Object.values(checks);
  return runChecks(await inspectStudy(folder), rules).findings;
}

/** What cannot stand in a study beside other faults, and why. */
const elsewhere = new Map([
  ['codebook-not-valid', 'then the other rules rest'],
  ['keyword-never-found', 'it needs an hour of talk'],
  ['unused-code', 'it needs all talk read, and coverage is too low here'],
]);

describe('the study with planted faults', () => {
  it('has each of them found where it is marked, and nothing else', async () => {
    const found = (await findings()).map(({ file, line, rule }) => `${file}:${line} ${rule}`);
    expect(found.sort()).toEqual(marked().sort());
  });

  it('holds a fault for every rule on codebook, keywords, study and codings', async () => {
    const rules = Object.values(checks);
    const planted = new Set(marked().map((one) => one.split(' ')[1]));
    const missing = rules.filter(
      ({ id, on }) =>
        ['codebook', 'keywords', 'study', 'codings'].includes(on) &&
        !planted.has(id) &&
        !elsewhere.has(id),
    );
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  it('says the same twice, to the byte', async () => {
    const once = JSON.stringify(await findings());
    expect(JSON.stringify(await findings())).toBe(once);
  });
});
