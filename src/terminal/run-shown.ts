/** Runs this program's own commands, shown as a person would type them. */
import { spawn } from 'node:child_process';
import { printResult } from './output.js';
import { styleFor } from './style.js';

/** Shows the command, runs it with its output on the screen, and returns its exit code. */
export async function runShown(argv: readonly string[], where: string): Promise<number> {
  const style = await styleFor(process.stdout);
  printResult(`\n${style.strong(`$ alongside ${argv.map(asTyped).join(' ')}`)}`);
  return new Promise((resolve, reject) => {
    const child = start(argv, where, 'inherit');
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 2));
  });
}

/** Runs a command unseen and returns what it prints. */
export async function output(argv: readonly string[], where: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = start(argv, where, 'pipe');
    const parts: string[] = [];
    child.stdout?.setEncoding('utf8').on('data', (part: string) => parts.push(part));
    child.on('error', reject);
    child.on('close', () => resolve(parts.join('')));
  });
}

/** The same Node, the same program, no shell. */
function start(argv: readonly string[], where: string, stdout: 'inherit' | 'pipe') {
  const program = process.argv[1] ?? '';
  return spawn(process.execPath, [program, ...argv], {
    cwd: where,
    stdio: ['ignore', stdout, 'inherit'],
  });
}

function asTyped(word: string): string {
  return /^[\w./:=-]+$/.test(word) ? word : `"${word}"`;
}
