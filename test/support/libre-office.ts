/** LibreOffice, where the machine has it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './example-study.js';

const hasOffice = spawnSync('soffice', ['--version']).status === 0;

/** Why tests are skipped; empty where they are not. */
export const absent = hasOffice ? '' : ' (skipped: LibreOffice is not on this machine)';

/** Converts a document in a folder of its own, with a profile of its own. */
export function converted(name: string, document: Uint8Array, to: string): Buffer {
  const folder = temporaryFolder();
  writeFileSync(join(folder, name), document);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const words = [profile, '--headless', '--convert-to', to, '--outdir', folder, join(folder, name)];
  execFileSync('soffice', words, { stdio: 'ignore', timeout: 120_000 });
  return readFileSync(join(folder, name.replace(/\.\w+$/, `.${to.split(':')[0]}`)));
}
