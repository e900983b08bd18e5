/** Written by scripts/write-indexes.mjs: every measure of agreement, loaded when used. */
import type { Measure } from './contract.js';

export const measures = {
} as const satisfies Readonly<Record<string, () => Promise<Measure>>>;
