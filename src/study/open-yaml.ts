/** Opens the YAML files of a study: its settings, its codebook, and its publications where it has any. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Parsed } from '../codebook/parse.js';
import type { Codebook, Theme } from '../model/codebook.js';
import type { Finding } from '../model/finding.js';
import type { Places } from '../model/place.js';
import { Problem } from '../model/problem.js';
import type { Literature } from '../model/publication.js';
import type { Settings } from '../model/settings.js';
import { plural } from '../text/plural.js';
import { cached, keep, readKept } from './cache.js';
import { readText } from './file-access.js';
import { settingsFile, studiesFile, within } from './folder.js';

export interface OpenSettings {
  readonly settings: Settings;
  readonly places: Places;
}

/** @throws Problem at the first place of alongside.yaml that does not fit */
export async function openSettings(folder: string): Promise<OpenSettings> {
  const content = readText(join(folder, settingsFile));
  const { value, places, faults } = await cached(folder, 'settings', content, async () =>
    (await import('./settings.js')).parseSettings(content, settingsFile),
  );
  if (!value) throw toProblem(faults, content);
  return { settings: value, places };
}

/** The study's codebook as far as it can be read. */
export async function openCodebook(
  folder: string,
  file: string,
): Promise<Parsed<Codebook> & { readonly content: string }> {
  const content = readText(within(folder, file));
  const parsed = await cached(folder, 'codebook', content, async () =>
    (await import('../codebook/parse.js')).parseCodebook(content, file),
  );
  return { ...parsed, content };
}

/**
 * The codebook as `codebook list` prints it: without the keywords and the lines that try them, which are most of
 * a file. @throws Problem where it does not fit
 */
export async function requireOutline(folder: string, file: string): Promise<Codebook> {
  const content = readText(within(folder, file));
  const kind = 'outline';
  const known = readKept(folder, kind, content, (outline: Codebook) => outline);
  if (known) return known;
  const codebook = await requireCodebook(folder, file);
  const outline = { ...codebook, themes: codebook.themes.map(withoutKeywords) };
  keep(folder, kind, content, outline);
  return outline;
}

function withoutKeywords(theme: Theme): Theme {
  const none = { keywords: [], shouldMatch: [], shouldNotMatch: [] };
  return {
    ...theme,
    codes: theme.codes.map((code) => ({ ...code, ...none })),
    themes: theme.themes.map(withoutKeywords),
  };
}

/** The study's publications as far as they can be read; a study without studies.yaml has none. */
export async function openLiterature(folder: string): Promise<Parsed<Literature>> {
  if (!existsSync(join(folder, studiesFile))) return { places: new Map(), faults: [] };
  const content = readText(within(folder, studiesFile));
  return cached(folder, 'studies', content, async () =>
    (await import('./literature.js')).parseLiterature(content),
  );
}

/** The codebook of a command that only needs this. @throws Problem where it does not fit */
export async function requireCodebook(folder: string, file: string): Promise<Codebook> {
  const { value, faults, content } = await openCodebook(folder, file);
  if (!value) throw toProblem(faults, content);
  return value;
}

/** The first fault as what stops the command, with the line it stands on. */
export function toProblem(faults: readonly Finding[], content: string): Problem {
  const [fault, ...others] = faults;
  if (!fault) return new Problem({ what: 'The file cannot be read.', next: 'alongside check' });
  const more =
    others.length === 0 ? '' : ` There is more to mend: ${plural(others.length, 'place')}.`;
  const excerpt = content.split('\n')[(fault.line ?? 1) - 1];
  return new Problem({
    what: fault.message,
    next: fault.hint + more,
    where: fault,
    ...(excerpt === undefined ? {} : { excerpt }),
  });
}
