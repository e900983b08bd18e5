/** Codes by an attribute of those who speak, or of the talk: occupation, age group, site. */
import { Problem } from '../model/problem.js';
import type { Study } from '../model/study.js';
import { didYouMean } from '../text/nearest.js';
import type { Table, TableInput } from './contract.js';
import { type Columns, countCells, countSegments, segmentsBehind } from './count-segments.js';
import { severalSpeakers } from './footer.js';
import { participantOf, speakersIn } from './speakers.js';
import { workedExample } from './worked-example.js';

export const themeByAttribute: Table = {
  id: 'theme-by-attribute',
  title: 'Codes by attribute',
  meaning:
    'A row is a code, under its themes; a column is a value of one attribute, in the order in which ' +
    'the settings, then the transcripts, bring them. A cell counts the segments with the code in which ' +
    'somebody with that value speaks, or whose transcript has it. A segment with several values counts ' +
    'for each of them, but once in the total of its row and in the total of all.',
  unit: 'segment',
  cells: countCells,
  by: { KEY: 'the attribute; needed where people or transcripts have several' },
  sums: false,
  build(input) {
    return severalSpeakers(countSegments(themeByAttribute.id, input, columnsOf(input)));
  },
  behind: (input, row, column) => segmentsBehind(input, columnsOf(input), row, column),
  example: {
    study: {
      ...workedExample,
      settings: `${workedExample.settings}participants:
  - {id: P1, attributes: {work: nurse}}
  - {id: P2, attributes: {work: teacher}}
`,
    },
    options: { by: 'work' },
    rows: ['Being there', 'Openness', 'Routing', 'Advocacy'],
    columns: ['nurse', 'teacher', 'no work'],
    cells: [
      [2, 1, 0],
      [1, 0, 1],
      [1, 0, 0],
      [0, 0, 0],
    ],
  },
};

function columnsOf({ study, options }: TableInput): Columns {
  const { settings } = study;
  const key = options.by ?? onlyKey(study);
  const values = bearersOf(study).flatMap(({ attributes }) => attributes[key] ?? []);
  if (values.length === 0) throw unknownKey(study, key);
  return {
    by: key,
    ids: [...new Set(values)],
    of: (segment) => {
      const ofTalk = segment.transcript.attributes[key];
      if (ofTalk !== undefined) return [ofTalk];
      const valueFor = (id: string | undefined) => participantOf(settings, id)?.attributes[key];
      return [...new Set(speakersIn(segment, settings).map(valueFor))];
    },
  };
}

function bearersOf({ settings, transcripts }: Study) {
  return [...settings.participants, ...transcripts];
}

function onlyKey(study: Study): string {
  const [first = '', ...others] = keysOf(study);
  if (first !== '' && others.length === 0) return first;
  throw new Problem({
    what:
      first === ''
        ? 'Nobody in this study has an attribute, and no transcript has one.'
        : `There are several attributes: ${[first, ...others].join(', ')}.`,
    next:
      first === ''
        ? 'Give one: alongside participant set P1 --attribute work=nurse'
        : `Name one: --by ${first}`,
  });
}

function unknownKey(study: Study, key: string): Problem {
  const keys = keysOf(study);
  return new Problem({
    what: `Nobody has an attribute "${key}".${didYouMean(key, keys)}`,
    next: keys.length === 0 ? 'There are none yet.' : `Choose one of: ${keys.join(', ')}.`,
  });
}

function keysOf(study: Study): string[] {
  return [...new Set(bearersOf(study).flatMap(({ attributes }) => Object.keys(attributes)))];
}
