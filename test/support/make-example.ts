/** Before the slow tests: the studies that their files copy are made with the built program, once. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { stringify } from 'yaml';
import { parseCodebook } from '../../src/codebook/parse.js';
import ready from './ready.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The shipped example as the demo leaves it. */
    readonly example: string;
    /** The same talk and codings, with a codebook of hardly more than names. */
    readonly small: string;
  }
}

export default function makeExample(project: TestProject): () => void {
  ready();
  const place = mkdtempSync(join(tmpdir(), 'alongside-demo-'));
  alongside(place, 'demo', 'demo');
  project.provide('example', join(place, 'demo', 'study'));
  project.provide('small', makeSmall(join(place, 'demo')));
  return () => rmSync(place, { recursive: true, force: true });
}

/** With a short codebook a command is done in a third of the time, which counts where thousands run. */
function makeSmall(demo: string): string {
  writeFileSync(join(demo, 'names.yaml'), stringify(shortened(join(demo, 'study/codebook.yaml'))));
  alongside(demo, 'init', 'small', '--codebook', 'names.yaml', '--coder', 'anna');
  const small = join(demo, 'small');
  alongside(small, 'coder', 'add', 'ben');
  const talk = ['session-1.txt', 'session-2.vtt', 'session-3.csv', 'family-session.md'];
  const people = ['--role', 'M*=moderator', '--role', 'P*=participant'];
  alongside(small, 'import', ...talk.map((name) => `../material/${name}`), ...people);
  for (const coder of ['anna', 'ben']) {
    alongside(small, 'apply', '--from', `../material/coding-${coder}.csv`, '--coder', coder);
  }
  return small;
}

/** A codebook of ids and names, in which one code has keywords. */
function shortened(file: string) {
  const {
    id,
    title,
    language,
    themes = [],
  } = parseCodebook(readFileSync(file, 'utf8'), file).value ?? {};
  const keywords = ['ring', 'phone', 'call'].map((term) => ({ term, weight: 2 }));
  return {
    ...{ codebook: id, version: '1.0.0', title, language },
    themes: themes.map((theme) => ({
      ...{ id: theme.id, name: theme.name },
      codes: theme.codes.map(({ id, name }) => ({
        ...{ id, name, definition: `What is said of it: ${name}.` },
        ...(id === 'availing' && { keywords }),
      })),
    })),
  };
}

function alongside(cwd: string, ...words: readonly string[]): void {
  execFileSync(process.execPath, [resolve('bin/alongside.js'), ...words], { cwd, stdio: 'pipe' });
}
