/** Longer texts from a person: through a pipe, or written in their editor. */
import { spawn } from 'node:child_process';
import { Problem } from '../model/problem.js';

/** All that is piped in. */
export async function pipedText(): Promise<string> {
  const parts: string[] = [];
  process.stdin.setEncoding('utf8');
  for await (const part of process.stdin) parts.push(`${part}`);
  return parts.join('');
}

/** Opens the file in the person's editor and waits until they close it. @throws Problem when it cannot be opened */
export async function openEditor(file: string): Promise<void> {
  const editor = process.env['VISUAL'] || process.env['EDITOR'] || 'vi';
  // The shell, because people write `code --wait`; the file as an argument, because its name may hold spaces.
  const child = spawn('sh', ['-c', `${editor} "$1"`, 'sh', file], { stdio: 'inherit' });
  const code = await new Promise((resolve) => {
    child.on('error', resolve);
    child.on('close', resolve);
  });
  if (code === 0) return;
  throw new Problem({
    what: `The editor did not open: ${editor}`,
    next: 'Set EDITOR to one that does, or type the text on the command line.',
  });
}
