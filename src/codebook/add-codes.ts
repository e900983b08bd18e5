/** Adds the codes of a table to a codebook, with the themes they need, and says what was left out. */
import type { Codebook, Theme } from '../model/codebook.js';
import { idFrom } from '../text/id.js';
import type { TabledCode } from './codes-from-table.js';
import { entriesOf } from './entries.js';
import { sameName } from './lookup.js';
import type { YamlEdit, YamlPath } from './yaml-value.js';

export interface LeftOut {
  readonly line: number;
  readonly name: string;
  readonly why: string;
}

export interface AddedCodes {
  readonly edits: readonly YamlEdit[];
  readonly codes: readonly string[];
  readonly themes: readonly string[];
  readonly leftOut: readonly LeftOut[];
}

/** @param fallback the name of the theme for codes that name none */
export function addCodes(
  codebook: Codebook,
  codes: readonly TabledCode[],
  fallback: string,
): AddedCodes {
  const growing = growingFrom(codebook);
  const leftOut: LeftOut[] = [];
  for (const code of codes) {
    const { line, name, themes, fields } = code;
    const holdsCodes = codes.some((other) => isBelow(other, code));
    const path = themes.length > 0 || holdsCodes ? themes : [fallback];
    const why = holdsCodes
      ? 'it holds other codes, so it is a theme here'
      : growing.names.some((other) => sameName(other, name)) && 'the name is there already';
    if (why) leftOut.push({ line, name, why });
    if (why && !holdsCodes) continue;
    const home = path.reduce((above, step) => theme(growing, above, step, {}), growing.top);
    if (holdsCodes) theme(growing, home, name, fields);
    else place(growing, home, code);
  }
  const { edits, codeIds, themeIds } = growing;
  return { edits, codes: codeIds, themes: themeIds, leftOut };
}

function isBelow({ themes }: TabledCode, { name, themes: above }: TabledCode): boolean {
  return [...above, name].every((step, at) => themes[at] === step);
}

/** A theme and how much it holds. */
interface Home {
  readonly name: string;
  readonly at: YamlPath;
  readonly themes: Home[];
  codes: number;
}

/** The codebook as it grows row by row. */
interface Growing {
  readonly top: Home;
  /** Names, aliases and ids that are taken. */
  readonly names: string[];
  readonly ids: Set<string>;
  readonly edits: YamlEdit[];
  readonly codeIds: string[];
  readonly themeIds: string[];
}

function growingFrom(codebook: Codebook): Growing {
  const entries = entriesOf(codebook);
  const former = entries.flatMap((entry) => (entry.of === 'code' ? entry.one.formerIds : []));
  return {
    top: { name: '', at: [], themes: homesIn(codebook.themes, []), codes: 0 },
    names: entries.flatMap(({ one }) => [one.id, one.name, ...one.aliases]),
    ids: new Set([...entries.map(({ one }) => one.id), ...former]),
    ...{ edits: [], codeIds: [], themeIds: [] },
  };
}

function homesIn(themes: readonly Theme[], above: YamlPath): Home[] {
  return themes.map(({ name, themes: below, codes }, index) => {
    const at = [...above, 'themes', index];
    return { name, at, themes: homesIn(below, at), codes: codes.length };
  });
}

/** The theme with this name right below another one, made where it is missing. */
function theme(growing: Growing, above: Home, name: string, fields: TabledCode['fields']): Home {
  const there = above.themes.find((one) => sameName(one.name, name));
  if (there) return there;
  const home = { name, at: [...above.at, 'themes', above.themes.length], themes: [], codes: 0 };
  const id = freeId(growing, idFrom(name));
  const { meaning, definition } = fields;
  above.themes.push(home);
  growing.themeIds.push(id);
  growing.names.push(name);
  growing.edits.push({
    at: home.at,
    value: { id, name, ...(meaning && { meaning }), ...(definition && { definition }) },
  });
  return home;
}

function place(growing: Growing, home: Home, { name, id: wanted, fields }: TabledCode): void {
  const id = freeId(growing, idFrom(wanted ?? name));
  growing.edits.push({ at: [...home.at, 'codes', home.codes], value: { id, name, ...fields } });
  home.codes += 1;
  growing.codeIds.push(id);
  growing.names.push(name);
}

/** The id, or with a number behind it where it is taken: ids are never used again. */
function freeId({ ids }: Growing, wanted: string): string {
  let id = wanted;
  for (let next = 2; ids.has(id); next += 1) id = `${wanted}-${next}`;
  ids.add(id);
  return id;
}
