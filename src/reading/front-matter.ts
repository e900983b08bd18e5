/** Reads the YAML block at the start of a markdown file. Imported when such a file is read: yaml takes long to load. */
import { parse } from 'yaml';
import type { Warning } from '../model/warning.js';

export interface FrontMatter {
  readonly title?: string;
  readonly language?: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The names listed under `speakers`. */
  readonly speakers: readonly string[];
  /** How many lines it takes, with the lines around it; 0 where there is none. */
  readonly lines: number;
  readonly warnings: readonly Warning[];
}

const none: FrontMatter = { attributes: {}, speakers: [], lines: 0, warnings: [] };

/** Longer blocks are no front matter. */
const mostLines = 500;
const mostCharacters = 65_536;

/** Values are kept as written: `012` stays `012`. What YAML cannot read is left in the text, with a warning. */
export function readFrontMatter(lines: readonly string[]): FrontMatter {
  // A line with room below it parts what stands above from what follows.
  if (lines[0]?.trimEnd() !== '---' || lines[1]?.trim() === '') return none;
  const end = lines.slice(1, mostLines).findIndex((line) => /^(?:---|\.\.\.)\s{0,9}$/.test(line));
  const block = lines.slice(1, end + 1).join('\n');
  if (end === -1 || block.length > mostCharacters) return none;
  try {
    const values: unknown = parse(block, {
      schema: 'failsafe',
      logLevel: 'error',
      maxAliasCount: 0,
    });
    return { ...aboutOf(values), lines: end + 2, warnings: [] };
  } catch (error) {
    if (!isOfYaml(error)) throw error;
    const reason = error.message.split('\n')[0];
    const message = `The block between the --- lines cannot be read as YAML, so it stands in the preamble: ${reason}`;
    return { ...none, warnings: [{ message, line: 1 }] };
  }
}

/** Bad syntax, an alias, or brackets nested without end: faults of the file. Any other error is a bug. */
function isOfYaml(error: unknown): error is Error {
  const own = error instanceof Error && error.name.startsWith('YAML');
  return own || error instanceof ReferenceError || error instanceof RangeError;
}

function aboutOf(values: unknown): Omit<FrontMatter, 'lines' | 'warnings'> {
  if (typeof values !== 'object' || values === null) return none;
  const { title, language, lang, ...others }: Record<string, unknown> = { ...values };
  const spoken = written(language ?? lang);
  const attributes = Object.entries(others).map(([key, value]) => [key, written(value)]);
  const listed = others['speakers'];
  return {
    ...(written(title) !== '' && { title: written(title) }),
    ...(spoken !== '' && { language: spoken }),
    attributes: Object.fromEntries(attributes.filter(([, value]) => value !== '')),
    speakers: Array.isArray(listed) ? listed.map(written) : [],
  };
}

/** A list becomes one text; what lies deeper stays JSON. */
function written(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (!Array.isArray(value)) return JSON.stringify(value);
  return value.map(written).join(', ');
}
