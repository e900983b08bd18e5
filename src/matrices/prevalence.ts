/** How widespread a code is: in how many people, segments and words. */
import type { Cell, MatrixColumn } from '../model/matrix.js';
import type { Segment } from '../model/segment.js';
import { wholeSessions } from '../model/session.js';
import type { Study } from '../model/study.js';
import type { Transcript } from '../model/transcript.js';
import { withColumns } from './arrange.js';
import { choiceOf } from './choice.js';
import { codesToPrint, rowOf } from './code-rows.js';
import type { Table, TableInput } from './contract.js';
import { countingFooter } from './footer.js';
import { headingsOf } from './headings.js';
import { segmentsByCode } from './segments.js';
import { participantOf, speakersIn, speakersOf } from './speakers.js';
import { wordsIn } from './words-in.js';
import { workedExample } from './worked-example.js';

export const prevalence: Table = {
  id: 'prevalence',
  title: 'How widespread each code is',
  meaning:
    'A row is a code, under its themes. People says how many of those present speak in a segment with ' +
    'the code: who speaks in a transcript is present, and so is who is listed as attending its session, ' +
    'silent or not; moderators only where the study counts them. A percentage stands beside it from ten ' +
    'people present on, never alone. Segments and words count what carries the code, each word once. By ' +
    'session or transcript, a column holds people of those present there, and the segments.',
  source: 'Guest, MacQueen & Namey 2012, on counting people before words',
  unit: 'person, segment, word',
  by: {
    study: 'the whole study: people, segments, words',
    session: 'a column for each session',
    transcript: 'a column for each transcript',
  },
  sums: false,
  build(input) {
    const codes = codesToPrint(input);
    const segments = segmentsByCode(input);
    const { columns, cellsOf } = layOut(input);
    const headings = headingsOf(input.study.codebook);
    const matrix = {
      kind: prevalence.id,
      title: prevalence.title,
      groupHeading: headings.themes,
      rowHeading: headings.codes,
      rows: codes.map(rowOf),
      columns,
      cells: codes.map(({ code }) => cellsOf(segments.get(code.id) ?? [])),
      footer: countingFooter(input, codes, segments),
    };
    return withColumns(matrix, input.options.columns);
  },
  example: {
    study: workedExample,
    rows: ['Being there', 'Openness', 'Routing', 'Advocacy'],
    columns: ['People', 'Segments', 'Words'],
    cells: [
      ['2 of 3', 2, 17],
      ['2 of 3', 2, 12],
      ['1 of 3', 1, 11],
      ['0 of 3', 0, 0],
    ],
  },
};

interface Layout {
  readonly columns: readonly MatrixColumn[];
  readonly cellsOf: (segments: readonly Segment[]) => readonly Cell[];
}

function layOut({ study, options }: TableInput): Layout {
  const by = choiceOf(prevalence, 'by', options);
  if (by === 'study') {
    const present = presentIn(study, study.transcripts);
    return {
      columns: ['People', 'Segments', 'Words'].map((label) => ({ id: label.toLowerCase(), label })),
      cellsOf: (segments) => [
        shareOf(heardIn(study, segments), present),
        segments.length,
        wordsIn(segments, study.settings),
      ],
    };
  }
  const parts = by === 'session' ? sessionParts(study) : transcriptParts(study);
  return {
    columns: parts.map(({ id }) => ({ id, label: id })),
    cellsOf: (segments) =>
      parts.map(({ transcripts }) => {
        const here = segments.filter(({ transcript }) => transcripts.includes(transcript));
        const present = presentIn(study, transcripts);
        return `${shareOf(heardIn(study, here), present)} (${here.length})`;
      }),
  };
}

interface Part {
  readonly id: string;
  readonly transcripts: readonly Transcript[];
}

function transcriptParts({ transcripts }: Study): Part[] {
  return transcripts.map((one) => ({ id: one.id, transcripts: [one] }));
}

function sessionParts(study: Study): Part[] {
  const sessions = wholeSessions(study).map(({ id, transcripts }) => ({
    id,
    transcripts: study.transcripts.filter((one) => transcripts.includes(one.id)),
  }));
  const placed = new Set(sessions.flatMap(({ transcripts }) => transcripts));
  const rest = study.transcripts.filter((one) => !placed.has(one));
  return rest.length === 0 ? sessions : [...sessions, { id: 'no session', transcripts: rest }];
}

/** Everybody who speaks there or is listed as attending, one person once whatever they are called. */
function presentIn(study: Study, transcripts: readonly Transcript[]): number {
  const { settings } = study;
  const here = new Set(transcripts.map(({ id }) => id));
  const sessions = wholeSessions(study).filter(({ transcripts: ids }) =>
    ids.some((id) => here.has(id)),
  );
  const attending = sessions
    .flatMap(({ attendees }) => attendees)
    .filter((id) => settings.countModerators || participantOf(settings, id)?.role !== 'moderator');
  const people = [...speakersOf({ transcripts, settings }), ...attending];
  return new Set(people.map((id) => participantOf(settings, id)?.id ?? id)).size;
}

function heardIn({ settings }: Study, segments: readonly Segment[]): number {
  const voices = segments.flatMap((segment) => speakersIn(segment, settings));
  const people = voices.filter((id) => id !== undefined);
  return new Set(people.map((id) => participantOf(settings, id)?.id ?? id)).size;
}

/** From how many people on a percentage says more than it hides. */
const enoughPeople = 10;

/** `3 of 9`, `6 of 12 (50 %)`. */
function shareOf(people: number, present: number): string {
  const share = present < enoughPeople ? '' : ` (${Math.round((100 * people) / present)} %)`;
  return `${people} of ${present}${share}`;
}
