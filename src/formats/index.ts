/** Written by scripts/write-indexes.mjs: every transcript format, loaded when used. */
import type { Format } from './contract.js';

export const formats = {
  csv: async () => (await import('./csv.js')).csv,
  markdown: async () => (await import('./markdown.js')).markdown,
  'plain-text': async () => (await import('./plain-text.js')).plainText,
  subrip: async () => (await import('./subrip.js')).subrip,
  tsv: async () => (await import('./tsv.js')).tsv,
  webvtt: async () => (await import('./webvtt.js')).webvtt,
} as const satisfies Readonly<Record<string, () => Promise<Format>>>;
