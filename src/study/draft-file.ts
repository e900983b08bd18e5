/** A file outside the study in which somebody writes a text before it is kept. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readText } from './file-access.js';

/** Lets `write` fill a file that begins with `text`, and returns what it holds then. The file does not stay. */
export async function drafted(
  name: string,
  text: string,
  write: (file: string) => Promise<void>,
): Promise<string> {
  const file = join(mkdtempSync(join(tmpdir(), 'alongside-')), name);
  try {
    writeFileSync(file, text);
    await write(file);
    return readText(file);
  } finally {
    rmSync(dirname(file), { recursive: true, force: true });
  }
}
