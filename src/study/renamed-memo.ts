/** A memo with pseudonyms in the place of names. */
import { existsSync } from 'node:fs';
import { renamedYaml } from '../codebook/renamed-yaml.js';
import type { YamlPath } from '../codebook/yaml-value.js';
import { idFrom } from '../text/id.js';
import { type Renamer, renamer } from '../text/names.js';
import { readExact } from './file-access.js';
import { within } from './folder.js';
import { memoFile, readMemo } from './memo-file.js';

export interface RenamedFile {
  readonly file: string;
  readonly text: string;
}

const kept = ['id', 'on', 'kind', 'coder', 'at'];

/** A memo is named after its title: where the title has a name, the file takes on the pseudonym too. */
export function renamedMemo(
  folder: string,
  file: string,
  text: string,
  rename: Renamer,
): RenamedFile {
  const id = newId(text, file, rename);
  if (id === undefined) return { file, text: withText(text, file, rename) };
  const memo = { file: memoFile(id), text: withText(text, file, rename, id) };
  const path = within(folder, memo.file);
  const isFree = !existsSync(path) || readExact(path) === memo.text;
  return isFree ? memo : { file, text: withText(text, file, rename) };
}

function withText(text: string, file: string, rename: Renamer, id?: string): string {
  const written = (part: string) => rename(part).text;
  const head = /^\ufeff?---\r?\n([\s\S]*?\r?\n)---\r?\n/.exec(text);
  if (!head?.[1]) return written(text);
  const start = head[0].indexOf(head[1]);
  const end = start + head[1].length;
  const said = (value: string, [key]: YamlPath) => {
    if (key === 'id') return id ?? value;
    return kept.includes(`${key}`) ? value : written(value);
  };
  const above = renamedYaml(head[1], file, said, written);
  return text.slice(0, start) + above + written(text.slice(end));
}

/** Nothing where the id has none of the names in the title, or is not the file's. */
function newId(text: string, file: string, rename: Renamer): string | undefined {
  const { memo } = readMemo(text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n'), file);
  if (!memo || memoFile(memo.id) !== file) return undefined;
  const pairs = rename(memo.title).hits.map(({ from, to, instead }) => ({
    ...{ name: idFrom(memo.title.slice(from, to)), pseudonym: idFrom(instead) },
  }));
  const id = renamer(pairs)(memo.id).text;
  return id === memo.id ? undefined : id;
}
