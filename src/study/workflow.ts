/** The workflow that lets GitHub check a study on every push and pull request. */
import { existsSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { printYaml } from '../codebook/print-yaml.js';
import { Problem } from '../model/problem.js';
import { idFrom } from '../text/id.js';
import { replaceFile } from './file-access.js';
import { settingsFile } from './folder.js';
import { repositoryOf } from './git.js';

export interface Workflow {
  /** The path of the file. */
  readonly path: string;
  /** As a person sees it from where they are. */
  readonly shown: string;
  readonly text: string;
  /** True where the folder is a study already. */
  readonly forStudyThere: boolean;
}

/**
 * GitHub looks for workflows at the top of a repository only; a folder in none is taken for the top of one to be.
 * @param folder of the study; it need not be there yet
 * @param version of Alongside, which the workflow goes on using
 * @throws Problem where the file is there already
 */
export function plannedWorkflow(folder: string, version: string): Workflow {
  const { top, prefix } = repositoryAround(folder);
  const study = prefix.replace(/\/$/, '');
  const name = study === '' ? 'alongside.yml' : `alongside-${idFrom(study)}.yml`;
  const path = join(top, '.github', 'workflows', name);
  const shown = relative(process.cwd(), path);
  if (existsSync(path)) {
    throw new Problem({
      what: `${shown} is there already.`,
      next: 'Change it in an editor, or move it away first; nothing was written.',
    });
  }
  const forStudyThere = existsSync(join(folder, settingsFile));
  return { path, shown, text: workflowText(study, version), forStudyThere };
}

export function writeWorkflow({ path, text }: Workflow): void {
  replaceFile(path, text);
}

function repositoryAround(folder: string): { readonly top: string; readonly prefix: string } {
  const full = resolve(folder);
  let [there, below] = [full, ''];
  while (!existsSync(there)) [there, below] = [dirname(there), `${basename(there)}/${below}`];
  const repository = repositoryOf(there);
  if (!repository) return { top: full, prefix: '' };
  return { top: repository.top, prefix: repository.prefix + below };
}

/** Actions are named by their commits: a tag can be moved to other code. */
function workflowText(study: string, version: string): string {
  const inStudy =
    study === '' ? '' : `\n        ${printYaml({ 'working-directory': study }, false)}`;
  return `# Written by: alongside init --ci github. It is yours: nothing overwrites it.
name: ${study === '' ? 'study' : printYaml(`study ${study}`, false)}
on: [push, pull_request]
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2
        with:
          persist-credentials: false
      - uses: actions/setup-node@49933ea5288caeca8642d1e84afbd3f7d6820020 # v4.4.0
        with:
          node-version: 22
      # Marks what it finds on the lines of a pull request, and fails on errors.
      - run: npx --yes alongside@${version} check --format github${inStudy}
`;
}
