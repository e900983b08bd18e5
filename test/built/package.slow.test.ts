/** The packed tarball installs alone, without the network, and runs every verb. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../support/example-study.js';

const npm = process.env['npm_execpath'];

function runNpm(words: readonly string[], cwd: string): string {
  const [command, ...before] = npm ? [process.execPath, npm] : ['npm'];
  return execFileSync(command ?? 'npm', [...before, ...words], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

it('installs offline under 15 MB, brings no other package, and works from start to finish', () => {
  const place = temporaryFolder();
  const packed = JSON.parse(runNpm(['pack', '--json', '--pack-destination', place], resolve('.')));
  const [{ filename }] = Array.isArray(packed)
    ? packed
    : Object.values<{ filename: string }>(packed);
  const home = join(place, 'home');
  mkdirSync(home);
  writeFileSync(join(home, 'package.json'), '{"name":"home","private":true}');
  runNpm(['install', '--offline', '--no-audit', '--no-fund', join(place, filename)], home);
  const modules = join(home, 'node_modules');
  expect(readdirSync(modules).filter((name) => !name.startsWith('.'))).toEqual(['alongside']);
  expect(sizeOf(modules)).toBeLessThan(15 * 1024 * 1024);

  const program = join(modules, 'alongside', 'bin', 'alongside.js');
  const { stdout, status } = spawnSync(process.execPath, [program, 'demo', join(home, 'demo')], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  expect(status).toBe(0);
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(execFileSync(process.execPath, [program, '--version']).toString()).toBe(`${version}\n`);

  const study = join(home, 'demo', 'study');
  writeFileSync(join(home, 'demo', 'names.csv'), 'name,pseudonym\nPortugal,Spain\n');
  writeFileSync(join(home, 'demo', 'keys.txt'), ':3<enter>1u');
  execFileSync('git', ['init', '--quiet'], { cwd: study });
  for (const words of everyOtherVerb) {
    const ran = spawnSync(process.execPath, [program, ...words], { cwd: study, encoding: 'utf8' });
    expect(ran.status, `${words.join(' ')}: ${ran.stderr}`).toBe(0);
  }
  const run = new Set([...stdout.matchAll(/^\$ alongside ([a-z]+)/gm)].map(([, verb]) => verb));
  const tried = new Set([...run, ...everyOtherVerb.map(([verb]) => verb), 'demo']);
  expect(verbsOf(program).filter((verb) => !tried.has(verb))).toEqual([]);

  const use = "import { tables } from 'alongside'; console.log(Object.keys(tables).length)";
  const imported = execFileSync(process.execPath, ['--input-type=module', '-e', use], {
    cwd: home,
  });
  expect(Number(imported.toString())).toBeGreaterThan(5);
});

/** Verbs that the demo does not run, and their smallest use. */
const everyOtherVerb = [
  // Before anything changes what the demo's table was made from.
  ['verify', 'meta-themes.html'],
  ['remove', 'helping-in-context', 'session-2:16', '--coder', 'anna'],
  ['undo', '--coder', 'anna'],
  ['redo', '--coder', 'anna'],
  ['seen', 'session-1', '--coder', 'anna'],
  ['code', 'session-1', '--coder', 'anna', '--script', '../keys.txt', '--frame'],
  ['find', 'door'],
  ['keywords', 'evaluate', '--against', 'anna'],
  ['export', 'codings', '--format', 'csv'],
  ['agree'],
  ['agree', 'sample', '--units', '5'],
  ['compare'],
  ['coder', 'list'],
  ['participant', 'list'],
  ['session', 'list'],
  ['transcript', 'list'],
  ['summary', 'list'],
  ['memo', 'add', 'Thursdays come up again and again.', '--coder', 'anna'],
  ['anchors', '--coder', 'anna'],
  ['codebook', 'rename', 'availing', 'Being there', '--alias'],
  ['codebook', 'diff', 'collaborative-practice'],
  ['codebook', 'new', 'another.yaml', '--title', 'Another'],
  ['recode', 'list'],
  ['hook', 'install'],
  ['hook', 'remove'],
  ['pseudonymise', '--map', '../names.csv', '--dry-run'],
  ['completion', 'bash'],
];

function verbsOf(program: string): string[] {
  const help = execFileSync(process.execPath, [program, '--help']).toString();
  const commands = help.slice(help.indexOf('Commands:')).split('\n\n')[0] ?? '';
  const verbs = [...commands.matchAll(/^ {2}([a-z]+)/gm)].map(([, verb]) => verb ?? '');
  return verbs.filter((verb) => verb !== 'help');
}
