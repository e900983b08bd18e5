/** The library's public face: open a study, count what counts, build a table, write it; figures of agreement. */
export type { Category, Continuum, Figure, Rating, Ratings } from './agreement/contract.js';
export * from './agreement/library.js';
export { alpha_masi as 'alpha_masi_1/3_2/3' } from './agreement/library.js';
export type { Check } from './checks/contract.js';
export { codingsThatCount } from './coding/counting.js';
export type { TableExport } from './exports/contract.js';
export { tableExports } from './exports/index.js';
export type { Format } from './formats/contract.js';
export type { Table } from './matrices/contract.js';
export { tables } from './matrices/index.js';
export type { Codebook } from './model/codebook.js';
export type { Coding } from './model/coding.js';
export type { Matrix } from './model/matrix.js';
export { Problem } from './model/problem.js';
export type { Study } from './model/study.js';
export type { Transcript } from './model/transcript.js';
export { openStudy } from './study/open.js';
