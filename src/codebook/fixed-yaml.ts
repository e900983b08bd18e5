/** Takes out of a YAML file what findings say is too much; the rest stays byte for byte. */
import type { Finding } from '../model/finding.js';
import { Problem } from '../model/problem.js';
import { editYaml } from './edit-yaml.js';
import { yamlPath } from './entries.js';
import { ignoreWord } from './ignores.js';
import { readYaml } from './yaml-file.js';
import { isList, valueAt, withEdit, type YamlEdit } from './yaml-value.js';

export interface FixedYaml<F extends Finding> {
  readonly text: string;
  /** Those that are mended; the others stand where nothing can be taken out without harm to the rest. */
  readonly mended: readonly F[];
}

/**
 * @param text a file without faults, as it stands on the disk
 * @param findings what to mend in it, in the order of their places
 */
export function fixedYaml<F extends Finding>(
  text: string,
  file: string,
  findings: readonly F[],
): FixedYaml<F> {
  const all = fixed(text, file, findings);
  if (all !== undefined) return { text: all, mended: findings };
  // From the last to the first, so that places above still hold.
  const mended: F[] = [];
  const result = findings.toReversed().reduce((before, one) => {
    const after = fixed(before, file, [one]);
    if (after !== undefined) mended.unshift(one);
    return after ?? before;
  }, text);
  return { text: result, mended };
}

/** Undefined where one of them cannot be mended. */
function fixed(text: string, file: string, findings: readonly Finding[]): string | undefined {
  const comments = findings.filter(({ fix }) => fix?.path === undefined);
  const paths = findings.flatMap(({ fix }) => (fix?.path === undefined ? [] : [fix.path]));
  const left = withoutComments(text, comments);
  try {
    return left && editYaml(left, file, editsFor(left, file, paths));
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}

/** A comment goes with its line where nothing else stands there. Undefined where one of them is not there. */
function withoutComments(text: string, places: readonly Finding[]): string | undefined {
  const byteOrderMark = text.startsWith('\ufeff') ? '\ufeff' : '';
  const lines = text.slice(byteOrderMark.length).split('\n');
  for (const { line = 0, column = 0 } of places.toReversed()) {
    const there = lines[line - 1] ?? '';
    if (!there.startsWith(ignoreWord, column - 1)) return undefined;
    const before = there.slice(0, column - 1).trimEnd();
    const end = there.endsWith('\r') ? '\r' : '';
    lines.splice(line - 1, 1, ...(before === '' ? [] : [before + end]));
  }
  return byteOrderMark + lines.join('\n');
}

/** Values go from the last to the first, so that places above still hold; a list goes with its last entry. */
function editsFor(text: string, file: string, paths: readonly string[]): YamlEdit[] {
  const gone = [...new Set(paths)].toReversed().map((path) => ({ at: yamlPath(path) }));
  const edits = gone.map(({ at }): YamlEdit => ({ at, value: undefined }));
  const after = edits.reduce(withEdit, readYaml(text, file).value);
  const lists = [...new Set(gone.map(({ at }) => at.slice(0, -1).join('.')))].map(yamlPath);
  const empty = lists.filter((at) => {
    const list = valueAt(after, at);
    return isList(list) && list.length === 0;
  });
  return [...edits, ...empty.map((at): YamlEdit => ({ at, value: undefined }))];
}
