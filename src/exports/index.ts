/** Written by scripts/write-indexes.mjs: every output format for tables, loaded when used. */
import type { TableExport } from './contract.js';

export const tableExports = {
  bars: async () => (await import('./bars.js')).bars,
  csv: async () => (await import('./csv.js')).csv,
  docx: async () => (await import('./docx.js')).docx,
  html: async () => (await import('./html.js')).html,
  json: async () => (await import('./json.js')).json,
  latex: async () => (await import('./latex.js')).latex,
  long: async () => (await import('./long.js')).long,
  md: async () => (await import('./md.js')).md,
  svg: async () => (await import('./svg.js')).svg,
  text: async () => (await import('./text.js')).text,
  tsv: async () => (await import('./tsv.js')).tsv,
  xlsx: async () => (await import('./xlsx.js')).xlsx,
} as const satisfies Readonly<Record<string, () => Promise<TableExport>>>;
