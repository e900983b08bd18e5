/** A memo on disk: Markdown, with what it is about between two lines of dashes. */
import * as v from 'valibot';
import { parseYaml } from '../codebook/parse.js';
import { printYaml } from '../codebook/print-yaml.js';
import { entry, id, optionalText, text } from '../codebook/shapes.js';
import type { Finding } from '../model/finding.js';
import type { Memo } from '../model/memo.js';

/** The path of a memo, relative to the study folder. */
export function memoFile(id: string): string {
  return `memos/${id}.md`;
}

export function printMemo({ text, ...head }: Memo): string {
  return `---\n${printYaml(head, false)}\n---\n\n${text}${text.endsWith('\n') ? '' : '\n'}`;
}

const headSchema = entry('memo', {
  id,
  on: text,
  kind: v.optional(
    v.picklist(
      ['analytic', 'reflexive', 'method'],
      'The kind of a memo is analytic, reflexive or method.',
    ),
    'analytic',
  ),
  coder: v.exactOptional(id),
  at: optionalText,
  title: v.optional(text, 'untitled'),
});

export interface ReadMemo {
  /** Absent when there are faults. */
  readonly memo?: Memo;
  readonly faults: readonly Finding[];
}

export function readMemo(content: string, file: string): ReadMemo {
  const lines = content.split('\n');
  const end = lines.indexOf('---', 1);
  if (lines[0] !== '---' || end < 0) {
    const message = 'The memo does not begin with lines that say what it is about.';
    const hint = 'Begin it with "---", a line "id: ID", a line "on: study", and "---".';
    return { faults: [{ file, line: 1, column: 1, message, hint }] };
  }
  // An empty first line, so that places are those of the file.
  const head = parseYaml(['', ...lines.slice(1, end)].join('\n'), file, headSchema);
  if (!head.value) return { faults: head.faults };
  const body = lines.slice(end + 1).join('\n');
  return { memo: { ...head.value, text: body.replace(/^\n/, '').replace(/\n$/, '') }, faults: [] };
}
