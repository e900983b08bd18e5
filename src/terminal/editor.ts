/** Hands the terminal to a person's editor. */
import { spawn } from 'node:child_process';
import { Problem } from '../model/problem.js';

/**
 * Opens the file in the editor of $VISUAL or $EDITOR and waits until it is closed. The command is split
 * at spaces (`code --wait`) and started as it stands: no shell reads it.
 * @throws Problem when there is no such editor, or it ends with an error
 */
export async function openEditor(file: string): Promise<void> {
  const editor = process.env['VISUAL'] || process.env['EDITOR'] || 'vi';
  const [command = '', ...words] = editor.split(' ').filter((word) => word !== '');
  const child = spawn(command, [...words, file], { stdio: 'inherit' });
  const code = await new Promise((resolve) => {
    child.on('error', resolve);
    child.on('close', resolve);
  });
  if (code === 0) return;
  throw new Problem({
    what: `The editor did not open, or ended with an error: ${editor}`,
    next: 'Set EDITOR to one that does (EDITOR=nano), or give the text on the command line. Nothing was changed.',
  });
}
