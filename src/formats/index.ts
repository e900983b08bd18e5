/** Written by scripts/write-indexes.mjs: every transcript format, loaded when used. */
import type { Format } from './contract.js';

export const formats = {
  csv: async () => (await import('./csv.js')).csv,
  docx: async () => (await import('./docx.js')).docx,
  html: async () => (await import('./html.js')).html,
  markdown: async () => (await import('./markdown.js')).markdown,
  odt: async () => (await import('./odt.js')).odt,
  pdf: async () => (await import('./pdf.js')).pdf,
  'plain-text': async () => (await import('./plain-text.js')).plainText,
  rtf: async () => (await import('./rtf.js')).rtf,
  subrip: async () => (await import('./subrip.js')).subrip,
  tsv: async () => (await import('./tsv.js')).tsv,
  webvtt: async () => (await import('./webvtt.js')).webvtt,
  xlsx: async () => (await import('./xlsx.js')).xlsx,
} as const satisfies Readonly<Record<string, () => Promise<Format>>>;
