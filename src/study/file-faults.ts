/** What the file system says when it cannot do something, in words. */
import { Problem } from '../model/problem.js';

const advice: Readonly<Record<string, readonly [what: string, next: string]>> = {
  ENOENT: ['There is no file', 'Check the path; a name with spaces needs quotation marks.'],
  ENOTDIR: ['There is no file', 'A part of the path is a file, not a folder.'],
  EISDIR: ['This is a folder, not a file:', 'Name a file in it.'],
  EACCES: ['You may not use', 'Ask for the right to read and write it, or copy it elsewhere.'],
  EPERM: ['You may not use', 'Ask for the right to read and write it, or copy it elsewhere.'],
  EROFS: ['This place is read-only:', 'Copy the study to a folder that you can write to.'],
  ENOSPC: ['The disk is full at', 'Free some space and repeat the command; nothing was changed.'],
  EDQUOT: ['There is no room left for you at', 'Free some space and repeat; nothing was changed.'],
  EFBIG: [
    'A file may not grow larger at',
    'Ask who set the limit (ulimit -f); nothing was changed.',
  ],
  EIO: ['The disk does not answer at', 'Look after the disk, then repeat the command.'],
  EBUSY: ['Another program holds', 'Close it there, and repeat the command.'],
  ENAMETOOLONG: ['The name is too long:', 'Give the file or the folder a shorter name.'],
  ELOOP: ['This link leads nowhere:', 'Replace the link by the file.'],
};

/** Runs `action`; a fault of the file system becomes a Problem that names the file. */
export function orProblem<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    const code = codeOf(error);
    const words = code === undefined ? undefined : advice[code];
    if (!words) throw error;
    throw new Problem({ what: `${words[0]} ${path}.`, next: words[1] });
  }
}

function codeOf(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}

export function isCode(error: unknown, code: string): boolean {
  return codeOf(error) === code;
}
