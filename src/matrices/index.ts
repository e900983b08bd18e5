/** Written by scripts/write-indexes.mjs: every table, loaded when used. */
import type { Table } from './contract.js';

export const tables = {
  codebook: async () => (await import('./codebook.js')).codebook,
  codings: async () => (await import('./codings.js')).codings,
  'meta-themes': async () => (await import('./meta-themes.js')).metaThemes,
  quotes: async () => (await import('./quotes.js')).quotes,
  strategies: async () => (await import('./strategies.js')).strategies,
  'theme-by-session': async () => (await import('./theme-by-session.js')).themeBySession,
  'theme-by-speaker': async () => (await import('./theme-by-speaker.js')).themeBySpeaker,
  'theme-by-transcript': async () => (await import('./theme-by-transcript.js')).themeByTranscript,
} as const satisfies Readonly<Record<string, () => Promise<Table>>>;
