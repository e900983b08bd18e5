/** Reads a codebook from YAML. */
import type { GenericSchema } from 'valibot';
import * as v from 'valibot';
import type { Codebook } from '../model/codebook.js';
import type { Finding } from '../model/finding.js';
import { type Places, positionOf } from '../model/place.js';
import { codebookSchema } from './schema.js';
import { readYaml } from './yaml-file.js';

/** A YAML file that was read into a value, or the reasons why it could not be. */
export interface Parsed<T> {
  readonly value?: T;
  readonly places: Places;
  /** Each with file, line and column; empty exactly when there is a value. */
  readonly faults: readonly Finding[];
}

export function parseCodebook(text: string, file: string): Parsed<Codebook> {
  return parseYaml(text, file, codebookSchema);
}

/**
 * Reads YAML into the shape of `schema`, with a fault for each place that does not fit.
 * @param pages where the documentation lists the keys of such a file
 */
export function parseYaml<T>(
  text: string,
  file: string,
  schema: GenericSchema<unknown, T>,
  pages = 'docs/codebook.md and docs/study-folder.md',
): Parsed<T> {
  const { value, places, faults } = readYaml(text, file);
  if (faults.length > 0) return { places, faults };
  const result = v.safeParse(schema, value);
  if (result.success) return { value: result.output, places, faults };
  return { places, faults: result.issues.map((issue) => toFinding(issue, file, places, pages)) };
}

function toFinding(
  issue: v.BaseIssue<unknown>,
  file: string,
  places: Places,
  pages: string,
): Finding {
  const path = v.getDotPath(issue) ?? '';
  return {
    file,
    ...(positionOf(places, path) ?? { line: 1, column: 1 }),
    message: issue.message,
    hint: `Mend this line. Every key is listed in the documentation: ${pages}.`,
  };
}
