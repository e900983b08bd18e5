/** What the control words of rich text (RTF) stand for. */

/** Letters that have a word of their own. */
export const rtfSigns: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['line', '\n'],
  ['~', '\u00a0'],
  ['_', '\u2011'],
  ['-', '\u00ad'],
  ['\\', '\\'],
  ['{', '{'],
  ['}', '}'],
  ['emdash', '\u2014'],
  ['endash', '\u2013'],
  ['lquote', '\u2018'],
  ['rquote', '\u2019'],
  ['ldblquote', '\u201c'],
  ['rdblquote', '\u201d'],
  ['bullet', '\u2022'],
  ['emspace', '\u2003'],
  ['enspace', '\u2002'],
  ['zwj', '\u200d'],
  ['zwnj', '\u200c'],
]);

/** Groups that hold no text of the page, besides those that a star marks. */
export const rtfUnseen: ReadonlySet<string> = new Set([
  ...[
    'colortbl',
    'info',
    'pict',
    'object',
    'fldinst',
    'listtext',
    'pntext',
    'xe',
    'tc',
    'nonshppict',
  ],
  ...['header', 'headerl', 'headerr', 'headerf', 'footer', 'footerl', 'footerr', 'footerf'],
  ...[
    'shptxt',
    'shprslt',
    'footnote',
    'annotation',
    'atnid',
    'atnauthor',
    'filetbl',
    'revtbl',
    'template',
  ],
]);

/** Code pages of the character sets of fonts. */
const charsets: ReadonlyMap<number, string> = new Map([
  [77, 'macintosh'],
  [128, 'shift_jis'],
  [129, 'cp949'],
  [134, 'gbk'],
  [136, 'big5'],
  [161, 'windows-1253'],
  [162, 'windows-1254'],
  [163, 'windows-1258'],
  [177, 'windows-1255'],
  [178, 'windows-1256'],
  [186, 'windows-1257'],
  [204, 'windows-1251'],
  [222, 'windows-874'],
  [238, 'windows-1250'],
]);

/** The code page of a font; undefined where it is the document's. */
export function codePageOfFont(charset: number): string | undefined {
  return charsets.get(charset);
}

/** `\ansicpg1250`: the code page of the document. */
export function codePageNumbered(number: number): string {
  const named: Readonly<Record<string, string>> = {
    932: 'shift_jis',
    936: 'gbk',
    949: 'cp949',
    950: 'big5',
    10000: 'macintosh',
    65001: 'utf-8',
  };
  return named[number] ?? (number >= 1250 && number <= 1258 ? `windows-${number}` : `cp${number}`);
}

/** What a group inherits, changes for itself, and gives back when it ends. */
export interface RtfGroup {
  /** What is read: the page, nothing, or a table at the top of the file. */
  readonly place: 'page' | 'unseen' | 'fonts' | 'styles';
  readonly bold: boolean;
  readonly deleted: boolean;
  /** How many letters stand in for one `\uN` in programs that know no Unicode. */
  readonly fallback: number;
  readonly font: number;
}

/** What stands around the document itself. */
export const openGroup: RtfGroup = {
  ...{ place: 'unseen', bold: false, deleted: false, fallback: 1, font: -1 },
};
