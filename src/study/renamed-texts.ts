/** What people wrote beside transcripts and codings, with pseudonyms in the place of names. */
import { join } from 'node:path';
import { renamedYaml } from '../codebook/renamed-yaml.js';
import type { YamlPath } from '../codebook/yaml-value.js';
import type { Renaming } from '../coding/renamed-transcript.js';
import { Problem } from '../model/problem.js';
import { renamedInJson } from '../text/names.js';
import { readExact } from './file-access.js';
import { settingsFile } from './folder.js';
import type { NameTally } from './name-tally.js';
import { type RenamedFile, renamedMemo } from './renamed-memo.js';
import { isSource, isText, textsBeside } from './texts-beside.js';

export interface RenamedTexts {
  /** Each text as it is afterwards, by file. */
  readonly texts: ReadonlyMap<string, string>;
  /** Those of them that differ from what is there. */
  readonly changed: ReadonlyMap<string, string>;
  /** Memos that were named after a name, and what they are called now. */
  readonly gone: ReadonlyMap<string, string>;
  /** Files in sources/ with names, or with words that are nearly names; they are not rewritten. */
  readonly sources: readonly string[];
  /** Files of a kind that is not looked into, in sources/ too. */
  readonly unread: readonly string[];
}

/** @throws Problem when a YAML file cannot be changed without harm to the rest */
export function renamedTexts(
  folder: string,
  codebookFile: string,
  renaming: Renaming,
  tally: NameTally,
): RenamedTexts {
  const texts = new Map<string, string>();
  const changed = new Map<string, string>();
  const [sources, unread]: [string[], string[]] = [[], []];
  const gone = new Map<string, string>();
  for (const file of textsBeside(folder)) {
    const text = isText.test(file) ? exactOrNothing(join(folder, file)) : undefined;
    if (text === undefined) unread.push(file);
    if (isSource(file)) {
      if (text !== undefined && renaming.rename(text).hits.length > 0) sources.push(file);
      continue;
    }
    if (text === undefined) {
      tally.fileName(file, renaming.rename);
      continue;
    }
    const { file: name, text: now } = renamedFile(folder, file, text, codebookFile, renaming);
    tally.fileName(name, renaming.rename);
    if (!file.startsWith('history/')) {
      tally.elsewhere((line) => `${name}:${line}`, renaming.rename(text).hits, now);
    }
    texts.set(name, now);
    if (name !== file) gone.set(file, name);
    if (name !== file || now !== text) changed.set(name, now);
  }
  return { texts, changed, gone, sources, unread };
}

/** Nothing where the file is not UTF-8: written anew, it would lose what cannot be read. */
function exactOrNothing(path: string): string | undefined {
  try {
    return readExact(path);
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}

function renamedFile(
  folder: string,
  file: string,
  text: string,
  codebookFile: string,
  renaming: Renaming,
): RenamedFile {
  const { rename } = renaming;
  const written = (part: string) => rename(part).text;
  if (/^memos\/[^/]*\.md$/.test(file)) return renamedMemo(folder, file, text, rename);
  if (file === settingsFile) {
    return { file, text: renamedYaml(text, file, inSettings(renaming), written) };
  }
  if (file === codebookFile || file.startsWith('history/')) {
    const said = (value: string, path: YamlPath) => inCodebook(value, path, written);
    return { file, text: renamedYaml(text, file, said, written) };
  }
  return { file, text: /\.jsonl?$/i.test(file) ? renamedInJson(text, rename) : written(text) };
}

/** What no name stands for: coders are no participants, and transcripts and sessions keep their ids. */
const keptSettings =
  /^(coders|consensus|codebook|language|unit|approach|checks|sessions\.\d+\.(id|transcripts))(\.|$)/;
const speakerPlaces = /^participants\.\d+\.id$|^sessions\.\d+\.(moderators|attendees)\./;

function inSettings({ rename, speakers }: Renaming) {
  return (value: string, path: YamlPath): string => {
    const at = path.join('.');
    if (keptSettings.test(at)) return value;
    return speakerPlaces.test(at) ? (speakers.get(value) ?? value) : rename(value).text;
  };
}

function inCodebook(value: string, path: YamlPath, written: (text: string) => string): string {
  const keys = path.filter((step) => typeof step === 'string');
  const isKept = keys.some((key) => ['id', 'formerIds', 'replacedBy', 'source'].includes(key));
  return isKept || path[0] === 'codebook' ? value : written(value);
}
