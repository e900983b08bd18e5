/** A codebook as a person reads it on a terminal. */
import { type Code, type Codebook, printKeyword, themesOf } from '../model/codebook.js';
import { plural } from '../text/plural.js';
import { visible } from '../text/visible.js';
import { padEnd, widthOf, wrap } from '../text/width.js';
import { screenWidth } from './output.js';
import { type Style, styleFor } from './style.js';

/** Themes with their codes below, and the meaning of each in its own column. */
export async function codebookOutline(codebook: Codebook): Promise<string> {
  const style = await styleFor(process.stdout);
  const placed = themesOf(codebook);
  const ids = placed.flatMap(({ theme, above }) =>
    theme.codes.map(({ id }) => widthOf(id) + indent(above.length + 1).length),
  );
  const column = Math.max(0, ...ids) + 2;
  const lines = placed.flatMap(({ theme, above }) => [
    `${indent(above.length)}${style.strong(visible(theme.name))}`,
    ...theme.codes.flatMap((code) => codeLine(code, above.length + 1, column, style)),
  ]);
  const count = placed.reduce((sum, { theme }) => sum + theme.codes.length, 0);
  const title = `${visible(codebook.title)} ${codebook.version}: ${plural(placed.length, 'theme')}, ${plural(count, 'code')}`;
  return [title, '', ...lines].join('\n');
}

function codeLine(code: Code, depth: number, column: number, style: Style): string[] {
  const status = code.status === 'active' ? '' : ` (${code.status})`;
  const label = padEnd(`${indent(depth)}${code.id}`, column);
  const meaning = visible((code.meaning ?? code.name) + status);
  const [first = '', ...rest] = wrap(meaning, Math.max(20, screenWidth() - column));
  return [
    label + style.faint(first),
    ...rest.map((line) => ' '.repeat(column) + style.faint(line)),
  ];
}

function indent(depth: number): string {
  return '  '.repeat(depth);
}

/** All a coder needs to decide by. */
export async function codeText(code: Code): Promise<string> {
  const style = await styleFor(process.stdout);
  const paragraphs: readonly (readonly [string, readonly string[]])[] = [
    ['Meaning', code.meaning === undefined ? [] : [code.meaning]],
    ['As printed', code.meaningAsPrinted === undefined ? [] : [code.meaningAsPrinted]],
    ['Note', code.note === undefined ? [] : [code.note]],
    ['Definition', code.definition === undefined ? [] : [code.definition]],
    ['Include', code.include],
    ['Exclude', code.exclude],
    ['Examples', code.examples.map(exampleText)],
    ['Keywords', code.keywords.length === 0 ? [] : [code.keywords.map(printKeyword).join(' · ')]],
    ['Aliases', code.aliases],
    ['Studies', code.studies.length === 0 ? [] : [code.studies.join(', ')]],
    ['Becomes', code.becomes],
    ['Replaced by', code.replacedBy],
  ];
  const head = `${style.strong(visible(code.name))}  ${style.faint(`${code.id}, ${code.status}`)}`;
  const body = paragraphs
    .filter(([, lines]) => lines.length > 0)
    .flatMap(([title, lines]) => ['', style.strong(title), ...lines.flatMap(paragraph)]);
  return [head, ...body].join('\n');
}

function paragraph(text: string): string[] {
  return wrap(visible(text.trim()), screenWidth() - 4).map((line) => `  ${line}`);
}

function exampleText({ text, source }: Code['examples'][number]): string {
  return source === undefined ? `“${text}”` : `“${text}” (${source})`;
}
