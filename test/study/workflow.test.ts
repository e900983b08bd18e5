import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { plannedWorkflow, writeWorkflow } from '../../src/study/workflow.js';
import { temporaryFolder } from '../support/example-study.js';

interface Steps {
  readonly uses?: string;
  readonly run?: string;
  readonly 'working-directory'?: string;
}
const stepsOf = (text: string): readonly Steps[] => parse(text).jobs.check.steps;

function repository(): string {
  const top = temporaryFolder();
  execFileSync('git', ['-C', top, 'init', '--quiet']);
  return top;
}

describe('the workflow for GitHub', () => {
  it('stands at the top of the repository and checks in the folder of the study', () => {
    const top = repository();
    const { path, text } = plannedWorkflow(join(top, 'my studies', 'Økt: "1"'), '1.2.3');
    expect(path).toBe(join(top, '.github', 'workflows', 'alongside-my-studies-okt-1.yml'));
    expect(stepsOf(text).at(-1)).toEqual({
      run: 'npx --yes alongside@1.2.3 check --format github',
      'working-directory': 'my studies/Økt: "1"',
    });
  });

  it('stands in a folder that is no repository yet', () => {
    const folder = join(temporaryFolder(), 'new');
    const { path, text } = plannedWorkflow(folder, '1.2.3');
    expect(path).toBe(join(folder, '.github', 'workflows', 'alongside.yml'));
    expect(stepsOf(text).at(-1)).not.toHaveProperty('working-directory');
  });

  it('names the actions of others by a commit, which nobody can move', () => {
    const { text } = plannedWorkflow(repository(), '1.2.3');
    const used = stepsOf(text).flatMap(({ uses }) => uses ?? []);
    expect(used).toHaveLength(2);
    for (const action of used) expect(action).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40}$/);
    expect(parse(text).permissions).toEqual({ contents: 'read' });
  });

  it('never takes the place of a file', () => {
    const top = repository();
    writeWorkflow(plannedWorkflow(top, '1.2.3'));
    expect(() => plannedWorkflow(top, '1.2.3')).toThrow('is there already');
    mkdirSync(join(top, 'study'));
    writeFileSync(join(top, '.github', 'workflows', 'alongside-study.yml'), 'mine');
    expect(() => plannedWorkflow(join(top, 'study'), '1.2.3')).toThrow('is there already');
    const written = readFileSync(join(top, '.github', 'workflows', 'alongside.yml'), 'utf8');
    expect(written).toBe(plannedWorkflow(temporaryFolder(), '1.2.3').text);
  });
});
