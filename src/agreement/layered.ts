/**
 * Codings as the unitizing alphas need them: one layer for each coder, on one continuum. Where a coder's codings
 * overlap, the set of codes there is the label (`availing + coordinating`).
 */
import type { Continuum, LabelledStretch } from './contract.js';
import type { Mark, Material, Talk } from './material.js';

/** The talk that all these coders have read, one turn behind the other. */
export function continuumOf({ talks, coders }: Material): Continuum {
  let length = 0;
  const stretches: LabelledStretch[][] = coders.map(() => []);
  talks.forEach((talk, at) => {
    const shared = sharedStretches(talk, (turn) => coders.every(({ read }) => read[at]?.[turn]));
    coders.forEach(({ marks }, coder) => {
      let offset = length;
      for (const { start, end } of shared) {
        const moved = clipped(marks[at] ?? [], start, end, offset);
        stretches[coder]?.push(...layered(moved));
        offset += end - start;
      }
    });
    length = shared.reduce((sum, { start, end }) => sum + end - start, length);
  });
  return { continuum: length, coders: stretches };
}

/** One code against all others: `code` where it is given, alone or with others, and another label elsewhere. */
export function againstOthers({ continuum, coders }: Continuum, code: string): Continuum {
  return {
    continuum,
    coders: coders.map((stretches) =>
      stretches.map(([label, start, end]) => {
        const isCode = label.split(between).includes(code);
        return [isCode ? code : otherCode, start, end] as const;
      }),
    ),
  };
}

/** Where one code is given; its stretches that touch or overlap within a coder are one. */
export function onlyCode({ continuum, coders }: Continuum, code: string): Continuum {
  return {
    continuum,
    coders: coders.map((stretches) => {
      const own: [string, number, number][] = [];
      for (const [label, start, end] of stretches) {
        if (!label.split(between).includes(code)) continue;
        const last = own.at(-1);
        if (last && last[2] === start) last[2] = end;
        else own.push([code, start, end]);
      }
      return own;
    }),
  };
}

const between = ' + ';
const otherCode = '(another code)';

/** Runs of turns that everybody has read. */
function sharedStretches({ turns }: Talk, isShared: (turn: number) => boolean) {
  const runs: { start: number; end: number }[] = [];
  turns.forEach(({ start, end }, turn) => {
    if (!isShared(turn)) return;
    const last = runs.at(-1);
    if (last && last.end === start) last.end = end;
    else runs.push({ start, end });
  });
  return runs;
}

function clipped(marks: readonly Mark[], from: number, to: number, offset: number): Mark[] {
  return marks.flatMap(({ label, start, end }) => {
    const [first, last] = [Math.max(start, from), Math.min(end, to)];
    return first < last ? [{ label, start: first - from + offset, end: last - from + offset }] : [];
  });
}

/** Cuts where codings overlap. What stands alone stays one stretch, so that units keep their borders. */
function layered(all: readonly Mark[]): LabelledStretch[] {
  const marks = withoutTwins(all);
  const stretches: LabelledStretch[] = [];
  let open: Mark[] = [];
  const borders = [...new Set(marks.flatMap(({ start, end }) => [start, end]))].sort(
    (a, b) => a - b,
  );
  let next = 0;
  borders.forEach((start, at) => {
    open = open.filter(({ end }) => end > start);
    for (let mark = marks[next]; mark && mark.start === start; mark = marks[next]) {
      open.push(mark);
      next += 1;
    }
    const end = borders[at + 1];
    if (end === undefined || open.length === 0) return;
    const label = [...new Set(open.map((mark) => mark.label))].sort().join(between);
    stretches.push([label, start, end]);
  });
  return stretches;
}

/** What a coder coded twice with one code, overlapping, is coded once. */
function withoutTwins(marks: readonly Mark[]): Mark[] {
  const last = new Map<string, { label: string; start: number; end: number }>();
  const joined: Mark[] = [];
  for (const { label, start, end } of marks) {
    const before = last.get(label);
    if (before && start < before.end) {
      before.end = Math.max(before.end, end);
      continue;
    }
    const mark = { label, start, end };
    last.set(label, mark);
    joined.push(mark);
  }
  return joined;
}
