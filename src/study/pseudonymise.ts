/** Puts pseudonyms into a study: everything at once, or nothing. */
import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { Problem } from '../model/problem.js';
import type { Study } from '../model/study.js';
import { sha256 } from '../text/hash.js';
import type { NamePair } from '../text/names.js';
import { brokenYaml } from './broken-yaml.js';
import { emptyCache } from './cache.js';
import { makeFolder, readBytes, replaceFile } from './file-access.js';
import { isInside, within } from './folder.js';
import { locked } from './lock.js';
import { findNames, type Pseudonyms } from './renaming.js';
import { replaceAll } from './replace-all.js';

/** What becomes of the files as they came: a folder outside the study, or they stay in it. */
export type SourcesGo = { readonly to: string } | 'stay';

/** What would change. @throws Problem when it cannot be done */
export function planPseudonyms(
  folder: string,
  study: Study,
  pairs: readonly NamePair[],
): Pseudonyms {
  const plan = findNames(folder, study, pairs);
  const broken = brokenYaml(folder, study.codebookFile, plan.files);
  if (broken === undefined) return plan;
  throw new Problem({
    what: `${broken} could not be read any more with these pseudonyms.`,
    next: 'Put quotation marks around the texts with names in it, and repeat. Nothing was changed.',
  });
}

/**
 * A command that is stopped half way can be repeated: what was done is seen, and no pseudonym is replaced.
 * @returns what was changed
 * @throws Problem when nothing was said of sources that have names
 */
export function pseudonymise(
  folder: string,
  study: Study,
  pairs: readonly NamePair[],
  sources: SourcesGo | undefined,
): Promise<Pseudonyms> {
  return locked(folder, () => {
    const plan = planPseudonyms(folder, study, pairs);
    const copies = copiesOf(folder, plan.sources, sources);
    for (const { file, to } of copies) keepAside(within(folder, file), to);
    const gone = [...plan.gone, ...copies.map(({ file }) => file)];
    replaceAll(folder, new Map([...plan.files, ...gone.map((file) => [file, undefined] as const)]));
    emptyCache(folder);
    return plan;
  });
}

/** A file of the study, and where it goes. */
interface Copy {
  readonly file: string;
  readonly to: string;
}

function copiesOf(
  folder: string,
  files: readonly string[],
  sources: SourcesGo | undefined,
): Copy[] {
  if (files.length === 0 || sources === 'stay') return [];
  if (!sources) {
    throw new Problem({
      what: `Names stand, or may stand, in ${files.join(', ')}.`,
      next: 'Say where they shall go: --sources-to DIR (outside the study), or leave them: --keep-sources. Nothing was changed.',
    });
  }
  if (isInside(folder, resolve(sources.to))) {
    throw new Problem({
      what: `${sources.to} lies in the study.`,
      next: 'Name a folder outside it. Nothing was changed.',
    });
  }
  const { to } = sources;
  return files.map((file) => ({ file, to: join(resolve(to), relative('sources', file)) }));
}

/** Nobody's file is written over; one that is there already with the same bytes is enough. */
function keepAside(from: string, to: string): void {
  const bytes = readBytes(from);
  if (existsSync(to)) {
    if (sha256(readBytes(to)) === sha256(bytes)) return;
    throw new Problem({
      what: `There is another file ${to} already.`,
      next: 'Name another folder: --sources-to DIR. The study was not changed.',
    });
  }
  makeFolder(dirname(to));
  replaceFile(to, bytes);
}
