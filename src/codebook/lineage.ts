/** Where a code comes from, what it became, and the definitions its codings were made under. */
import { type Code, type Codebook, codesOf, type Theme } from '../model/codebook.js';
import { Problem } from '../model/problem.js';
import type { CoderWork } from '../model/study.js';
import { definitionHash } from './content.js';
import { entryNamed } from './entries.js';

/** One code on the way from or to another. */
export interface LineageStep {
  readonly id: string;
  readonly name: string;
  readonly how: 'merged' | 'split';
  /** 1: right before or after the code asked for. */
  readonly depth: number;
}

/** Codings made under one definition. */
export interface DefinedCodings {
  readonly definition: 'present' | 'older';
  /** Hash of the codebook they were made under, or the last of these. */
  readonly codebook: string;
  readonly coders: readonly { readonly coder: string; readonly count: number }[];
}

export interface Lineage {
  readonly code: Code;
  readonly themes: readonly Theme[];
  /** Codes that were retired in favour of it. */
  readonly tookUp: readonly LineageStep[];
  /** Codes it was retired in favour of. */
  readonly became: readonly LineageStep[];
  /** Those that count for it now: under the present definition first, then as they were made. */
  readonly codings: readonly DefinedCodings[];
}

/** @throws Problem where there is no such code, or it is a theme */
export function lineageOf(codebook: Codebook, typed: string, work: readonly CoderWork[]): Lineage {
  const entry = entryNamed(codebook, typed);
  if (entry.of === 'theme') {
    throw new Problem({
      what: `"${typed}" is a theme, and a theme has no codings.`,
      next: 'Name one of its codes: alongside codebook list',
    });
  }
  const codes = codesOf(codebook).map(({ code }) => code);
  const after = ({ replacedBy }: Code) => codes.filter(({ id }) => replacedBy.includes(id));
  const before = ({ id }: Code) => codes.filter(({ replacedBy }) => replacedBy.includes(id));
  return {
    code: entry.one,
    themes: entry.themes,
    tookUp: steps(entry.one, before, (one) => one),
    became: steps(entry.one, after, (_, from) => from),
    codings: codingsOf(entry.one, work),
  };
}

/** Step by step, each code once. @param retired which of two neighbours was retired in favour of the other */
function steps(
  start: Code,
  next: (code: Code) => readonly Code[],
  retired: (one: Code, from: Code) => Code,
): LineageStep[] {
  const met = new Set([start]);
  const walk = (from: Code, depth: number): LineageStep[] =>
    next(from).flatMap((one) => {
      if (met.has(one)) return [];
      met.add(one);
      const how = retired(one, from).replacedBy.length > 1 ? 'split' : 'merged';
      return [{ id: one.id, name: one.name, how, depth }, ...walk(one, depth + 1)];
    });
  return walk(start, 1);
}

function codingsOf(code: Code, work: readonly CoderWork[]): DefinedCodings[] {
  const present = definitionHash(code);
  const groups = new Map<string, { codebook: string; counts: Map<string, number> }>();
  for (const { coder, codings } of work) {
    for (const { current, definition, codebook } of codings) {
      if (current !== code.id) continue;
      const group = groups.get(definition) ?? { codebook, counts: new Map<string, number>() };
      groups.set(definition, group);
      group.counts.set(coder, (group.counts.get(coder) ?? 0) + 1);
    }
  }
  return [...groups]
    .map(([definition, { codebook, counts }]): DefinedCodings => {
      const state = definition === present ? 'present' : 'older';
      const coders = [...counts].map(([coder, count]) => ({ coder, count }));
      return { definition: state, codebook, coders };
    })
    .sort((a, b) => Number(b.definition === 'present') - Number(a.definition === 'present'));
}
