/** The files of a study beside transcripts and codings: what people wrote in their own words. */
import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Kinds of files that are looked into. */
export const isText = /\.(md|txt|vtt|srt|ya?ml|csv|tsv|html?|jsonl?)$/i;

/** Not looked for: what git keeps, the cache, and the files that are rewritten by what they mean. */
const passedOver = new Set(['.git', '.alongside', 'transcripts', 'codings', 'node_modules']);

/** Paths relative to the study, of whatever kind. */
export function textsBeside(folder: string, under = ''): string[] {
  const entries = readdirSync(join(folder, under), { withFileTypes: true });
  return entries.flatMap((entry) => {
    const file = relative(folder, join(folder, under, entry.name))
      .split(sep)
      .join('/');
    if (entry.isDirectory()) return passedOver.has(file) ? [] : textsBeside(folder, file);
    return entry.isFile() && !file.startsWith('.git') ? [file] : [];
  });
}

/** A file as it came, which is moved or deleted and never rewritten. */
export function isSource(file: string): boolean {
  return file.startsWith('sources/');
}
