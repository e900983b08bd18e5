/** Markdown: a transcript with labels in bold or as headings, and a block of facts at the top. */
import { decode } from '../reading/decode.js';
import { draft } from '../reading/draft.js';
import { finish } from '../reading/finish.js';
import { markdownLines } from '../reading/markdown-lines.js';
import { opening } from '../reading/opening.js';
import { readScript } from '../reading/script.js';
import type { Format } from './contract.js';

/** A label in bold at the start of a line, anywhere in the text; two prove the format. */
const boldLabel = /^\*\*[^*\n]{1,80}(?::\*\*|\*\*:)/gm;

export const markdown: Format = {
  id: 'markdown',
  title: 'Markdown',
  version: 1,
  extensions: ['.md', '.markdown'],
  description:
    'Turns begin with a label as in plain text, or in bold (**Anna:**), or with a heading that is a name and returns (### Anna). Other headings open sections. The YAML block at the top gives title, language, attributes and known speakers. Comments become notes, escaped signs such as \\[laughs\\] lose their backslash, emphasis inside speech stays.',
  looksLike: (bytes, name) => {
    const labels = opening(bytes).match(boldLabel)?.length ?? 0;
    const named = /\.(?:md|markdown)$/i.test(name);
    return (labels > 1 ? 0.6 : named ? 0.3 : 0) + (named ? 0.05 : 0);
  },
  read: async (bytes, options) => {
    const decoded = await decode(bytes, options);
    const { readFrontMatter } = await import('../reading/front-matter.js');
    const written = decoded.text.split('\n');
    const { lines: taken, warnings: told, speakers, ...about } = readFrontMatter(written);
    const { lines, title } = markdownLines(written.slice(taken), taken, about.title);
    const known = { ...options, known: [...(options.known ?? []), ...speakers] };
    const { pieces, warnings } = await readScript(lines, known);
    const all = { pieces, warnings: [...told, ...warnings] };
    const made = draft(all, known, { ...(title !== undefined && { title }), ...about });
    return finish([made], decoded, options.name);
  },
  example: {
    name: 'walk.md',
    source: `---
title: Second meeting
date: 2020-01-28
speakers: [Anna Lund, Bo]
---
# Opening

**Anna Lund:** \\[00:12\\] We kept *ringing* him. \\[laughs\\]

Even when he did not come.

**Bo:** I left a note.

# Later

**Anna Lund:** He opened the door.
`,
    turns: [
      ['Anna-Lund', 'We kept *ringing* him. [laughs]\n\nEven when he did not come.'],
      ['Bo', 'I left a note.'],
      ['Anna-Lund', 'He opened the door.'],
    ],
  },
};
