/** Where something stands: in a file that a person can open. */

/** A line and column, both counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A file, and where in it. `file` is relative to the study folder, with forward slashes. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** The positions of a parsed YAML file's values, by path: `themes.0.codes.2.keywords.1`. */
export type Places = Pick<ReadonlyMap<string, Position>, 'get' | 'entries'>;

/** The position of `path`, or of the nearest value that holds it. */
export function positionOf(places: Places, path: string): Position | undefined {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    const position = places.get(at);
    if (position) return position;
  }
  return places.get('');
}

/** `codebook.yaml:14:9`, as every message prints a place. */
export function printPlace({ file, line, column }: Place): string {
  return [file, line, line === undefined ? undefined : column]
    .filter((part) => part !== undefined)
    .join(':');
}
