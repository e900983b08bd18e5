/** Reads rich text (RTF): what stands on its pages. Our own reader, since the packages for it corrupt `\uN`. */
import { Problem } from '../model/problem.js';
import type { Warning } from '../model/warning.js';
import { plural } from '../text/plural.js';
import { type WrittenDocument, writeDocument } from './document.js';
import { footnoteWarning } from './footnotes.js';
import { rtfLetters } from './rtf-letters.js';
import { rtfPage } from './rtf-page.js';
import { rtfTokens } from './rtf-tokens.js';
import { type RtfWalk, take } from './rtf-walk.js';
import { openGroup } from './rtf-words.js';

/**
 * @param rtf the file's bytes as Latin-1
 * @param encoding the code page, where the user says it
 * @throws Problem when the file is cut off
 */
export async function readRtf(
  rtf: string,
  { name: file, encoding }: { readonly name: string; readonly encoding?: string },
): Promise<WrittenDocument> {
  const writer = writeDocument();
  const page = rtfPage(writer);
  const walk: RtfWalk = {
    ...{ page, letters: rtfLetters(page.write, encoding), groups: [openGroup] },
    ...{ fonts: new Map(), styles: new Map(), style: 0, styleName: '' },
    ...{ passing: 0, footnotes: 0, comments: 0, boxes: 0 },
  };
  for (const token of rtfTokens(rtf)) take(walk, token);
  if (walk.groups.length > 1) throw cutOff(file);
  walk.letters.flush();
  page.end();
  const { footnotes, comments, boxes } = walk;
  const warnings = [
    ...footnoteWarning(footnotes),
    ...commentWarning(comments),
    ...boxWarning(boxes),
  ];
  return { parts: writer.parts(), warnings };
}

function cutOff(file: string): Problem {
  return new Problem({
    what: `${file} is cut off: its last groups are not closed.`,
    next: 'Copy or export it again; if a program still opens it, save it there under a new name.',
    where: { file },
  });
}

function commentWarning(count: number): Warning[] {
  if (count === 0) return [];
  const message = `${plural(count, 'comment')} left out. Save the file as DOCX to take comments in as memos.`;
  return [{ message }];
}

function boxWarning(count: number): Warning[] {
  if (count === 0) return [];
  const message = `${plural(count, 'text box', 'text boxes')} left out. Save the file as DOCX to take them in.`;
  return [{ message }];
}
