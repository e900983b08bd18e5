/** Edits a YAML file and leaves the rest of it byte for byte: comments, order, quotes, blank lines, line ends. */
import { parseDocument } from 'yaml';
import { Problem } from '../model/problem.js';
import { readYaml } from './yaml-file.js';
import { lineFeedOf, spliced } from './yaml-page.js';
import { splicesFor } from './yaml-splices.js';
import { saysTheSame, withEdit, type YamlEdit } from './yaml-value.js';

/**
 * @param text a YAML file without faults whose top is a map
 * @returns the text that says what the edits ask for; the same text where it says that already
 * @throws Problem when a place is written in a way that cannot be changed without harm to the rest
 */
export function editYaml(text: string, file: string, edits: readonly YamlEdit[]): string {
  const wanted = edits.reduce(withEdit, readYaml(text, file).value);
  const edited = rewritten(text, file, wanted);
  if (edited !== undefined) return edited;
  const [edit] = edits;
  throw cannotChange(`"${edit?.at.join('.')}"`, file);
}

/** The text that says `wanted`, changed as little as may be; undefined where it cannot be done without harm. */
export function rewritten(text: string, file: string, wanted: unknown): string | undefined {
  const { contents } = parseDocument(text, { schema: 'failsafe' });
  const was = readYaml(text, file).value;
  // Where an item cannot be cut out of its brackets, they are written anew, without their comments.
  for (const cuts of [true, false]) {
    const page = { text, column: 0, flow: false, lineFeed: lineFeedOf(text), cuts };
    const edited = spliced(text, splicesFor(page, contents, was, wanted) ?? []);
    if (edited === undefined) continue;
    if (saysTheSame(readYaml(edited, file).value, wanted)) return edited;
  }
  return undefined;
}

export function cannotChange(what: string, file: string): Problem {
  return new Problem({
    what: `${what} stands in ${file} in a way that Alongside cannot change without harm to the rest.`,
    next: 'Nothing was changed. Make this one change in an editor, then: alongside check',
  });
}
