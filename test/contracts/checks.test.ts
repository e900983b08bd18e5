/** What every check promises. */
import { describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/index.js';
import { runChecks } from '../../src/checks/run-checks.js';
import { studyFrom } from '../support/example-study.js';

describe.each(Object.entries(checks))('the check %s', (id, check) => {
  it('goes by the name of its file', () => {
    expect(check.id).toBe(id);
  });

  it('says why it matters and how to mend it, in sentences', () => {
    expect(check.title).toMatch(/^[A-Z].*[^.]$/);
    expect(check.why).toMatch(/^[A-Z].*\.$/s);
    expect(check.mend).toMatch(/^[A-Z].*\.$/s);
  });

  it('finds the fault of its bad example where it stands, and nothing else there', async () => {
    const study = await studyFrom(check.bad.study);
    const found = check.find(study);
    expect(found.map(({ file, line }) => `${file}:${line}`)).toEqual(check.bad.found);
    for (const { message, hint } of found) {
      expect(message).toMatch(/[.?”]$/);
      expect(hint.length).toBeGreaterThan(10);
    }
  });

  it('is silent on its good example', async () => {
    expect(check.find(await studyFrom(check.good))).toEqual([]);
  });

  it('rests when the settings turn it off', async () => {
    const study = await studyFrom(check.bad.study);
    const settings = { ...study.settings, checks: { [id]: 'off' as const } };
    expect(runChecks({ ...study, settings }, [check]).findings).toEqual([]);
  });
});
