/** Written by scripts/write-indexes.mjs: every table, loaded when used. */
import type { Table } from './contract.js';

export const tables = {
  'co-occurrence': async () => (await import('./co-occurrence.js')).coOccurrence,
  'code-line': async () => (await import('./code-line.js')).codeLine,
  codebook: async () => (await import('./codebook.js')).codebook,
  codings: async () => (await import('./codings.js')).codings,
  framework: async () => (await import('./framework.js')).framework,
  'meta-themes': async () => (await import('./meta-themes.js')).metaThemes,
  prevalence: async () => (await import('./prevalence.js')).prevalence,
  quotes: async () => (await import('./quotes.js')).quotes,
  sequence: async () => (await import('./sequence.js')).sequence,
  strategies: async () => (await import('./strategies.js')).strategies,
  studies: async () => (await import('./studies.js')).studies,
  'theme-by-attribute': async () => (await import('./theme-by-attribute.js')).themeByAttribute,
  'theme-by-role': async () => (await import('./theme-by-role.js')).themeByRole,
  'theme-by-session': async () => (await import('./theme-by-session.js')).themeBySession,
  'theme-by-speaker': async () => (await import('./theme-by-speaker.js')).themeBySpeaker,
  'theme-by-study': async () => (await import('./theme-by-study.js')).themeByStudy,
  'theme-by-transcript': async () => (await import('./theme-by-transcript.js')).themeByTranscript,
  translation: async () => (await import('./translation.js')).translation,
} as const satisfies Readonly<Record<string, () => Promise<Table>>>;
