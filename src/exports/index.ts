/** Written by scripts/write-indexes.mjs: every output format for tables, loaded when used. */
import type { TableExport } from './contract.js';

export const tableExports = {
  csv: async () => (await import('./csv.js')).csv,
  html: async () => (await import('./html.js')).html,
  json: async () => (await import('./json.js')).json,
  md: async () => (await import('./md.js')).md,
  text: async () => (await import('./text.js')).text,
  tsv: async () => (await import('./tsv.js')).tsv,
} as const satisfies Readonly<Record<string, () => Promise<TableExport>>>;
