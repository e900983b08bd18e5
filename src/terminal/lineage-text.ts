/** Where a code comes from and what it became, as a person reads it. */
import type { Code, Theme } from '../model/codebook.js';
import { plural } from '../text/plural.js';
import { visible } from '../text/visible.js';
import { columns } from './columns.js';
import { styleFor } from './style.js';

interface Step {
  readonly id: string;
  readonly name: string;
  readonly how: 'merged' | 'split';
  readonly depth: number;
}

interface CodeLineage {
  readonly code: Code;
  readonly themes: readonly Theme[];
  readonly tookUp: readonly Step[];
  readonly became: readonly Step[];
  readonly codings: readonly {
    readonly definition: 'present' | 'older';
    readonly codebook: string;
    readonly coders: readonly { readonly coder: string; readonly count: number }[];
  }[];
}

/** @param toReview how many of its codings wait for their coder */
export async function lineageText(
  { code, themes, tookUp, became, codings }: CodeLineage,
  toReview: number,
): Promise<string> {
  const style = await styleFor(process.stdout);
  const rows = [
    ['stands in', themes.map(({ name }) => name).join(' › ')],
    ...labelled('had the ids', code.formerIds.join(', ')),
    ...tookUp.map((step, at) => [at === 0 ? 'took up' : '', stepText(step, 'merged into it')]),
    ...became.map((step, at) => [at === 0 ? 'became' : '', stepText(step, 'it was merged')]),
    ...codings.map((one, at) => [at === 0 ? 'codings' : '', codingsText(one)]),
  ];
  const head = `${style.strong(visible(code.name))}  ${style.faint(`${code.id}, ${code.status}`)}`;
  const next =
    toReview > 0
      ? `${plural(toReview, 'coding')} to review. Next: alongside recode list --code ${code.id}`
      : `Next: alongside codebook show ${code.id}`;
  return [head, ...columns(rows.map((row) => row.map(visible))), next].join('\n');
}

function labelled(label: string, text: string): string[][] {
  return text === '' ? [] : [[label, text]];
}

/** `trust, “Trust” (merged into it)`; what stands further away is indented. */
function stepText({ id, name, how, depth }: Step, merged: string): string {
  const way = how === 'split' ? 'split' : merged;
  return `${'· '.repeat(depth - 1)}${id}, “${name}” (${way})`;
}

function codingsText({ definition, codebook, coders }: CodeLineage['codings'][number]): string {
  const who = coders.map(({ coder, count }) => `${coder} ${count}`).join(', ');
  const under =
    definition === 'present' ? 'the present definition' : `that of codebook ${codebook}`;
  return `under ${under}: ${who}`;
}
