/** Written by scripts/write-indexes.mjs: every format for findings, loaded when used. */
import type { ReportFormat } from './contract.js';

export const reportFormats = {
  github: async () => (await import('./github.js')).github,
  json: async () => (await import('./json.js')).json,
  junit: async () => (await import('./junit.js')).junit,
  sarif: async () => (await import('./sarif.js')).sarif,
} as const satisfies Readonly<Record<string, () => Promise<ReportFormat>>>;
