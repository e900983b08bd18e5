/** The coded passages a codebook names for suggestions to learn from: beside it, or shipped with the program. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Codebook } from '../model/codebook.js';
import type { ExampleTalk } from '../model/example-talk.js';
import { sha256 } from '../text/hash.js';
import { keep, readKept } from './cache.js';
import { readText } from './file-access.js';
import { within } from './folder.js';
import { packageFolder } from './package-folder.js';

/** @returns undefined where the codebook names none; whether the file is there shows when it is read */
export function openExamples(
  folder: string,
  codebookFile: string,
  { learnFrom, language }: Codebook,
): ExampleTalk | undefined {
  if (learnFrom === undefined) return undefined;
  const own = within(folder, join(dirname(codebookFile), learnFrom));
  let read: string | undefined;
  const content = () => {
    read ??= textOf(existsSync(own) ? own : shippedFile(learnFrom));
    return read;
  };
  const key = () => learnedKey(content() ?? '', language);
  return {
    file: learnFrom,
    isOwn: existsSync(own),
    content,
    kept: () => learnedBefore(folder, key()),
    keep: (learned) => keep(folder, kind, key(), Buffer.from(learned).toString('base64')),
  };
}

const kind = 'examples';

function textOf(path: string): string | undefined {
  return existsSync(path) ? readText(path) : undefined;
}

function shippedFile(name: string): string {
  return join(packageFolder(), 'codebooks', name);
}

/**
 * What is learned depends on the passages and on how their words are compared.
 * @public the build asks for it
 */
export function learnedKey(content: string, language: string): string {
  return sha256(`${language}\n${content}`);
}

function learnedBefore(folder: string, key: string): Uint8Array | undefined {
  // The build has learned from the shipped files already.
  const shipped = join(packageFolder(), 'dist', 'learned', key);
  if (existsSync(shipped)) return readFileSync(shipped);
  return readKept(folder, kind, key, (learned: string) => Buffer.from(learned, 'base64'));
}
