/** Written by scripts/write-indexes.mjs: every measure of agreement, loaded when used. */
import type { Measure } from './contract.js';

export const measures = {
  'cohen-kappa': async () => (await import('./cohen-kappa.js')).cohenKappa,
} as const satisfies Readonly<Record<string, () => Promise<Measure>>>;
