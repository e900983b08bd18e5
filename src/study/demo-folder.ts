/** Lays out the folder of the demo: the example's material, and a place for the study. */
import { cpSync, existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Problem } from '../model/problem.js';
import { makeFolder } from './file-access.js';
import { orProblem } from './file-faults.js';
import { packageFolder } from './package-folder.js';

export interface DemoFolder {
  readonly folder: string;
  readonly study: string;
}

/**
 * Copies the example to `material/` in a new temporary folder, or in the folder named.
 * @throws Problem when that folder has something in it
 */
export function layOutDemo(dir: string | undefined): DemoFolder {
  const folder = dir === undefined ? mkdtempSync(join(tmpdir(), 'alongside-demo-')) : resolve(dir);
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw new Problem({
      what: `${folder} is not empty.`,
      next: 'Name another folder, or none: the demo then makes a temporary one.',
    });
  }
  const material = join(folder, 'material');
  const example = join(packageFolder(), 'fixtures', 'walking-alongside');
  orProblem(folder, () => {
    makeFolder(material);
    cpSync(join(example, 'sources'), material, { recursive: true });
    for (const coder of ['anna', 'ben']) {
      const table = `coding-${coder}.csv`;
      cpSync(join(example, table), join(material, table));
    }
  });
  return { folder, study: join(folder, 'study') };
}
