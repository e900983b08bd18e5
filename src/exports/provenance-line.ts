/** The line under a table that says how it was made: a reader can type it again. */
import type { Matrix, Provenance } from '../model/matrix.js';

/** The lines under a table: what was counted, and how it was made, where somebody says. */
export function footLines({ footer, provenance }: Matrix): string[] {
  return [footer, ...(provenance ? [provenanceLine(provenance)] : [])];
}

/** `Made with alongside 0.1.0: alongside matrix quotes --coder anna (unit: segment).` */
function provenanceLine({ tool, command, unit }: Provenance): string {
  return `Made with ${tool}: ${command} (unit: ${unit}).`;
}

/** Everything that is known of how a table was made, each with its name. */
export function provenanceEntries({ provenance }: Pick<Matrix, 'provenance'>): [string, string][] {
  if (!provenance) return [];
  const { filter, ...texts } = provenance;
  return [...Object.entries(texts), ['filter', filter.join('; ')]];
}

/**
 * The command that a text says a table was made with, as provenanceLine() wrote it; undefined where it says
 * none. A format may have put signs of its own into the line and wrapped it.
 */
export function commandIn(text: string): string | undefined {
  const line = text.replace(/\s+/g, ' ');
  return /Made with alongside \S+: (alongside matrix .*?) \(unit: [^()]*\)\./.exec(line)?.[1];
}

/** The format that such a command names. LaTeX parts the two hyphens. */
export function formatIn(command: string): string {
  return / -(?:\{\})?-format ([a-z]+)$/.exec(command)?.[1] ?? 'text';
}
