/** The code line: where in the course of a talk each code stands. */
import type { Transcript } from '../model/transcript.js';
import { orderOf } from '../text/turns.js';
import { choiceOf } from './choice.js';
import type { Table, TableInput } from './contract.js';
import { type Columns, countCells, countSegments, segmentsBehind } from './count-segments.js';
import { turnPlaces } from './pairs.js';
import { workedExample } from './worked-example.js';

export const codeLine: Table = {
  id: 'code-line',
  title: 'Code line',
  meaning:
    'A row is a code, under its themes; a column is a stretch of a transcript, so many turns long, in the ' +
    'order in which they are said. A cell counts the segments with the code that have words there. A ' +
    'segment that goes on over several stretches counts in each, but once in the totals of its row. ' +
    'Columns are asked for by their transcripts too. As SVG it is a picture, as bars a line of marks.',
  source: 'the codeline of MAXQDA, Kuckartz & Rädiker 2019',
  unit: 'segment',
  cells: countCells,
  by: { 10: 'stretches of ten turns', N: 'stretches of so many turns' },
  sums: false,
  build: (input) => countSegments(codeLine.id, input, columnsOf(input)),
  behind: (input, row, column) => segmentsBehind(input, columnsOf(input), row, column),
  example: {
    study: workedExample,
    options: { by: '1' },
    rows: ['Being there', 'Openness', 'Routing', 'Advocacy'],
    columns: ['talk-1:1', 'talk-1:2', 'talk-1:3', 'talk-2:1', 'talk-2:2'],
    cells: [
      [2, 1, 0, 0, 0],
      [0, 0, 1, 0, 1],
      [0, 0, 0, 1, 0],
      [0, 0, 0, 0, 0],
    ],
  },
};

function columnsOf({ study: { transcripts }, options }: TableInput): Columns {
  const length = Math.max(1, Number(choiceOf(codeLine, 'by', options)));
  const stretches = new Map(transcripts.map((one) => [one.id, stretchesOf(one, length)]));
  const transcriptOf = new Map(
    [...stretches].flatMap(([id, own]) => own.map((stretch) => [stretch, id] as const)),
  );
  return {
    by: 'stretch',
    ids: [...stretches.values()].flat(),
    of: (segment) => {
      const own = stretches.get(segment.transcript.id) ?? [];
      const met = turnPlaces(segment).map((place) => own[Math.floor(place / length)]);
      return [...new Set(met)];
    },
    otherNames: (stretch) => [transcriptOf.get(stretch) ?? ''],
  };
}

/** Each as a citation: `talk-1:1-10`. */
function stretchesOf(transcript: Transcript, length: number): string[] {
  const { turns } = orderOf(transcript);
  const starts = Array.from({ length: Math.ceil(turns.length / length) }, (_, at) => at * length);
  return starts.map((start) => {
    const own = turns.slice(start, start + length).map(({ turn }) => turn);
    const [first, last] = [own[0], own.at(-1)];
    return `${transcript.id}:${first === last ? first : `${first}-${last}`}`;
  });
}
