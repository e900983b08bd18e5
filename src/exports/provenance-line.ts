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
