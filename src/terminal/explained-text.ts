/** The quotes behind a cell, for a reader. */
import { plural } from '../text/plural.js';
import { visible } from '../text/visible.js';
import { wrap } from '../text/width.js';
import { screenWidth } from './output.js';
import { styleFor } from './style.js';

interface Explained {
  readonly cell: string;
  /** Segments as they may be printed. */
  readonly quotes: readonly {
    readonly citation: string;
    readonly speakers: string;
    readonly words: string;
  }[];
}

export async function explainedText({ cell, quotes }: Explained): Promise<string> {
  const style = await styleFor(process.stdout);
  const heading = `${visible(cell)}: ${plural(quotes.length, 'segment')}`;
  const passages = quotes.map(({ citation, speakers, words }) => {
    const lines = wrap(visible(words), screenWidth() - 2).map((line) => `  ${line}`);
    return [`${visible(citation)}  ${style.strong(visible(speakers))}`.trimEnd(), ...lines].join(
      '\n',
    );
  });
  return [heading, ...passages].join('\n\n');
}
