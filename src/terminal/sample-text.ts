/** A sample that was drawn: how it spreads, and what to do with it. */
import { grouped } from '../model/grouped.js';
import { plural } from '../text/plural.js';
import { visible } from '../text/visible.js';
import { wrap } from '../text/width.js';
import { columns } from './columns.js';
import { screenWidth } from './output.js';

interface Drawn {
  readonly transcript: string;
  readonly speaker: string | null;
}

export function sampleText(
  units: readonly Drawn[],
  files: readonly string[],
  seed: string,
): string {
  const rows = [...grouped(units, ({ transcript }) => transcript)].map(([id, own]) => {
    const speakers = new Set(own.map(({ speaker }) => speaker)).size;
    return [visible(id), plural(own.length, 'turn'), plural(speakers, 'speaker')];
  });
  return [
    `${plural(units.length, 'turn')} drawn with seed ${visible(seed)}`,
    ...columns(rows),
    ...files.map((file) => `Written: ${visible(file)}`),
    ...wrap(
      'Each coder fills in the column code, with a further row for a second code, and leaves it empty where nothing fits.',
      screenWidth(),
    ),
    `Then: alongside apply --from ${visible(files[0] ?? '')} --seen --coder ID`,
  ].join('\n');
}
