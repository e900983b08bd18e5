/** Finds the comments of a YAML file that ask the checks to leave a line alone: `# alongside-ignore RULE: why`. */
import { Lexer } from 'yaml';
import type { Ignore } from '../model/ignore.js';

/** How such a comment begins. */
export const ignoreWord = '# alongside-ignore';

/**
 * A comment behind something is about its own line; one on a line of its own about the next line that says
 * something.
 * @param text with line ends as LF, and without a byte order mark
 */
export function ignoresIn(text: string, file: string): Ignore[] {
  // Most files have none, and reading one into its parts takes time.
  if (!text.includes(ignoreWord)) return [];
  const lines = text.split('\n');
  return commentsIn(text)
    .filter(({ comment }) => /^# alongside-ignore(?![\w-])/.test(comment))
    .map(({ comment, line, column }) => {
      const stands = (lines[line - 1] ?? '').slice(0, column - 1).trim() === '';
      const [ids = '', ...reason] = comment.slice(ignoreWord.length).split(':');
      return {
        ...{ file, line, column },
        rules: ids.split(/[\s,]+/).filter((id) => id !== ''),
        reason: reason.join(':').trim(),
        covers: stands ? nextLine(lines, line) : line,
      };
    });
}

interface Comment {
  readonly comment: string;
  readonly line: number;
  readonly column: number;
}

/** The lexer marks a scalar that begins with no quotation mark by a sign of its own, which is not in the text. */
const scalarFollows = '\u001f';
const signs: readonly string[] = [scalarFollows, '\u0002', '\u0018'];

function commentsIn(text: string): Comment[] {
  const comments: Comment[] = [];
  let [line, column, before] = [1, 1, ''];
  for (const part of new Lexer().lex(text)) {
    const isComment = part.startsWith('#') && before !== scalarFollows;
    if (isComment) comments.push({ comment: part, line, column });
    before = part;
    if (signs.includes(part)) continue;
    const feeds = part.split('\n');
    line += feeds.length - 1;
    column = (feeds.length > 1 ? 1 : column) + (feeds.at(-1)?.length ?? 0);
  }
  return comments;
}

/** The number of the next line that is neither empty nor a comment; the last one where there is none. */
function nextLine(lines: readonly string[], line: number): number {
  const ahead = lines.slice(line).findIndex((one) => !/^ *(#|$)/.test(one));
  return ahead < 0 ? line : line + 1 + ahead;
}
