/** Makes memos of the comments beside the text of a source. */
import type { SourceComment } from '../formats/contract.js';
import type { Memo } from '../model/memo.js';
import type { Warning } from '../model/warning.js';
import { plural } from '../text/plural.js';
import { memoFrom } from './memos.js';

/** One memo on the turn of each comment. The ids are the same at every import, so none is taken in twice. */
export function commentMemos(transcript: string, comments: readonly SourceComment[]): Memo[] {
  return comments.map(({ turn, text, by, at }, index) => ({
    id: `${transcript}-comment-${index + 1}`,
    on: `turn:${transcript}:${turn}`,
    kind: 'analytic',
    ...(at !== undefined && { at }),
    ...memoFrom(text),
    ...(by !== undefined && { text: `${text}\n\n(A comment by ${by} in the source.)` }),
  }));
}

/** What became of comments. A corrected source numbers its turns anew, so its comments stay out. */
export function commentWarning(count: number, fate: 'memos' | 'left' | 'corrected'): Warning[] {
  if (count === 0) return [];
  const comments = plural(count, 'comment');
  const messages = {
    memos: `${comments} taken in as ${count === 1 ? 'a memo' : 'memos'}: alongside memo list`,
    left: `${comments} beside the text left out. --comments makes memos of them.`,
    corrected: `${comments} of the corrected source left out.`,
  };
  return [{ message: messages[fate] }];
}
