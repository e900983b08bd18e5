/** PDF: what becomes of a page's layout. Pages are given as what stands on them, and where. */
import { describe, expect, it } from 'vitest';
import { layoutText } from '../../src/reading/layout-text.js';
import type { PrintedPage, PrintedText } from '../../src/reading/printed.js';

/** Letters are 5 wide and 10 high. */
const at = (x: number, y: number, text: string, size = 10): PrintedText => {
  return { text, x, y, width: text.length * 5, size };
};
const page = (number: number, ...texts: readonly PrintedText[]): PrintedPage => {
  return { number, width: 600, texts };
};
const shown = (...pages: readonly PrintedPage[]) => {
  const { lines, warnings } = layoutText(pages, 'talk.pdf');
  return {
    text: lines.map(({ text }) => text),
    headings: lines.filter(({ markup }) => markup === 'heading').map(({ text }) => text),
    told: warnings.map(({ message }) => message).join('\n'),
  };
};
/** A line that has no room for another word. */
const full = (text: string) => text.padEnd(80, 'x');

describe('the lines of a page', () => {
  it('become paragraphs: a full line goes on, a short one ends', () => {
    const { text } = shown(
      page(1, at(60, 700, full('Anna: We ')), at(60, 688, 'kept on.'), at(60, 676, 'Bo: I left.')),
    );
    expect(text).toEqual([`${full('Anna: We ')} kept on.`, 'Bo: I left.']);
  });

  it('end where there is more room than between lines', () => {
    const { text } = shown(
      page(1, at(60, 700, full('One ')), at(60, 688, full('two ')), at(60, 664, full('three '))),
    );
    expect(text).toEqual([`${full('One ')} ${full('two ')}`, '', full('three ')]);
  });

  it('go on from page to page', () => {
    const { text } = shown(
      page(1, at(60, 100, full('Anna: We '))),
      page(2, at(60, 700, 'kept on.'), at(60, 688, 'Bo: No.')),
    );
    expect(text).toEqual([`${full('Anna: We ')} kept on.`, 'Bo: No.']);
  });

  it('begin a turn at a label that returns, even behind a full line', () => {
    const { text } = shown(
      page(1, at(60, 700, 'Bo: No.'), at(60, 688, full('Anna: We ')), at(60, 676, 'Bo: I left.')),
    );
    expect(text).toEqual(['Bo: No.', full('Anna: We '), 'Bo: I left.']);
  });

  it.each([
    ['a word', 'under-', 'stand it', 'understand it'],
    ['a soft hyphen', 'under\u00ad', 'stand it', 'understand it'],
    ['a word written with its hyphen elsewhere', 'well-', 'known it', 'well-known it'],
    ['a name', 'Anna-', 'Lena it', 'Anna- Lena it'],
  ])('join %s that is parted', (_, end, start, whole) => {
    const line = `${'x '.repeat(36)}${end}`;
    const { text } = shown(
      page(1, at(60, 700, line), at(60, 688, start), at(60, 664, 'A well-known thing.')),
    );
    expect(text[0]).toBe(`${'x '.repeat(36)}${whole}`);
  });

  it('have the gaps between words, and letters printed as one sign', () => {
    const { text } = shown(
      page(1, at(60, 700, 'A'), at(70, 700, 'ﬁne'), at(85, 700, 'ly'), at(300, 700, 'cell')),
    );
    expect(text).toEqual(['A finely\tcell']);
  });

  it('in larger letters are headings', () => {
    const { headings } = shown(
      page(1, at(60, 720, 'Opening', 16), at(60, 690, 'Anna: Yes.'), at(60, 678, 'Bo: No.')),
    );
    expect(headings).toEqual(['Opening']);
  });

  it('of two columns are read down the left one first', () => {
    const left = ['Anna: We kept ringing him and he did not', 'come to the door at all.'];
    const right = ['Bo: I left a note on the table in the old', 'kitchen.'];
    const rows = [0, 1].flatMap((row) => [
      at(50, 700 - 12 * row, left[row] ?? ''),
      at(330, 700 - 12 * row, right[row] ?? ''),
    ]);
    const { text } = shown(page(1, ...rows));
    expect(text.filter(Boolean)).toEqual([left.join(' '), right.join(' ')]);
  });

  /** A word of its own for each turn: numbers at the top of a page may be its head. */
  const named = (turn: number) => 'abcdefgh'.charAt(turn / 8) + 'abcdefgh'.charAt(turn % 8);
  /** A column of 42 letters: every third turn is long, the others are a word or two. */
  const column = (x: number, top: number, from: number, to: number) =>
    Array.from({ length: to - from }, (_, index) => {
      const turn = from + index;
      const who = turn % 2 === 0 ? 'Anna' : 'Bo';
      const words = turn % 3 === 0 ? 'we kept ringing him'.padEnd(36, ' on') : 'Yes.';
      return { y: top - 14 * index, said: `${who}: ${named(turn)} ${words}`, x };
    });
  const printed = (lines: readonly { x: number; y: number; said: string }[]) =>
    lines.map(({ x, y, said }) => at(x, y, said));
  const turnsIn = (text: readonly string[]) =>
    text.filter(Boolean).map((line) => /^(?:Anna|Bo): ([a-h]{2}) /.exec(line)?.[1]);

  it('of two columns of short turns, set on lines of their own, are read one by one too', () => {
    const { text } = shown(
      page(1, ...printed([...column(50, 700, 0, 12), ...column(330, 695, 12, 24)])),
      // The last page has little in its right column.
      page(2, ...printed([...column(50, 700, 24, 36), ...column(330, 700, 36, 38)])),
      page(3, ...printed([...column(50, 700, 38, 50), ...column(330, 700, 50, 62)])),
    );
    expect(turnsIn(text)).toEqual(Array.from({ length: 62 }, (_, turn) => named(turn)));
  });

  it('that are spaced out to fill their column have words in them, and no cells', () => {
    // Each line ends at 260; 'Bo' and 'Mary Ann' are spaced out by far more than the height of a letter.
    const words = (y: number, ...texts: readonly string[]) => {
      const room = (210 - texts.join('').length * 5) / (texts.length - 1);
      const before = (index: number) => texts.slice(0, index).join('').length * 5 + room * index;
      return texts.map((text, index) => at(50 + before(index), y, text));
    };
    const { text } = shown(
      page(
        1,
        ...words(700, 'Mary Ann:', 'Organisational', 'responsibility'),
        ...words(688, 'understanding', 'acknowledgement'),
        ...words(676, 'it', 'is', 'a', 'thing', 'that', 'is', 'not', 'here'),
        at(50, 664, 'now.'),
      ),
    );
    expect(text).toEqual([
      'Mary Ann: Organisational responsibility understanding acknowledgement it is a thing that is not here now.',
    ]);
  });

  it('of a table have cells, wherever the last of them ends', () => {
    const { text } = shown(
      page(
        1,
        ...[at(50, 700, 'Anna'), at(150, 700, 'We rang.')],
        ...[at(50, 688, 'Bo'), at(150, 688, 'He knew.')],
        ...[at(50, 676, 'Anna'), at(150, 676, 'He said.')],
      ),
    );
    expect(text).toEqual(['Anna\tWe rang.', 'Bo\tHe knew.', 'Anna\tHe said.']);
  });
});

describe('what nobody says on a page', () => {
  const speech = (y: number) => [at(60, y, 'Anna: Yes.'), at(60, y - 12, 'Bo: No.')];
  it('is left out and listed: heads, page numbers, numbers in the margin', () => {
    const pages = [1, 2, 3].map((number) =>
      page(
        number,
        at(60, 800, `Interview 7, page ${number}`),
        at(30, 700, `${number * 2 - 1}`),
        at(30, 688, `${number * 2}`),
        ...speech(700),
        at(300, 20, `${number}/3`),
      ),
    );
    const { text, told } = shown(...pages);
    expect(text.filter(Boolean)).toEqual(Array(3).fill(['Anna: Yes.', 'Bo: No.']).flat());
    expect(told).toContain('6 numbers in the margin');
    expect(told).toContain('"Interview 7, page 1"');
    expect(told).toContain('"1/3"');
    expect(told).toContain('import talk.pdf --text');
  });

  it('is not what is said on each page at the same place', () => {
    const { text } = shown(
      page(1, ...speech(700)),
      page(2, ...speech(700)),
      page(3, ...speech(700)),
    );
    expect(text.filter(Boolean)).toHaveLength(6);
  });

  it('is no number in the text: it stands beside none of it', () => {
    const { text } = shown(
      page(1, at(60, 700, 'Anna: Many.'), at(60, 688, '17'), at(60, 676, 'Bo: No.')),
    );
    expect(text).toEqual(['Anna: Many.', '17', 'Bo: No.']);
  });

  it('may be a picture: a page without text is named', () => {
    expect(shown(page(1, ...speech(700)), page(2)).told).toContain('Page 2 holds no text');
  });
});
