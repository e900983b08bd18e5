/** Temporary files of a study: how they are told apart, and what becomes of those that a crash left behind. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { makerOf } from './file-access.js';
import { isRunning } from './lock-owner.js';

const passedOver = new Set(['.git', 'node_modules']);

/** Takes away what commands that died left half written, in the study and in the folders in it. */
export function clearLeftovers(folder: string): void {
  const entries = readdirSync(folder, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory() && !passedOver.has(entry.name));
  for (const place of ['', ...folders.map(({ name }) => name)]) {
    for (const name of readdirSync(join(folder, place))) {
      const maker = makerOf(name);
      if (maker !== undefined && !isRunning(maker))
        rmSync(join(folder, place, name), { force: true });
    }
  }
}
