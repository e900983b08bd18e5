/** What the scripts share that write files from the sources: writing a file or checking it. */
import { readFileSync, writeFileSync } from 'node:fs';

const [flag, ...others] = process.argv.slice(2);
if (others.length > 0 || (flag !== undefined && flag !== '--check')) {
  throw new Error('--check is all that is understood here.');
}

/** Writes the file where it says something else. With --check it is left, named, and the script ends with 1. */
export function writeOrCheck(path, text) {
  if (text === read(path)) return;
  if (flag === undefined) writeFileSync(path, text);
  else {
    console.error(`${path} is stale. Run: npm run fix`);
    process.exitCode = 1;
  }
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
