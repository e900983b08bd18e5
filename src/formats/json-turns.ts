/** JSON turns: a list of turns, as programs and data sets write them. */
import {
  type Fields,
  fieldsOf,
  listOf,
  numberOf,
  peekJson,
  recordsOf,
  textOf,
} from '../reading/json.js';
import { readJson } from '../reading/read-json.js';
import type { Recognised } from '../reading/recognised.js';
import type { Format } from './contract.js';

/** Names of the fields of a turn, most telling first. */
const names = {
  text: ['text', 'content', 'message', 'utterance', 'words', 'transcript', 'sentence', 'body'],
  speaker: [
    'speaker',
    'speaker_name',
    'speakerName',
    'name',
    'role',
    'author',
    'interlocutor',
    'user',
  ],
  from: ['start', 'from', 'start_time', 'startTime', 'begin', 'ts'],
  to: ['end', 'to', 'end_time', 'endTime'],
} as const;

/** Where a list of turns stands in an object. */
const lists = [
  ...['meeting_transcripts', 'turns', 'utterances', 'transcript', 'messages', 'dialogue'],
  ...['conversation', 'monologues', 'entries', 'sentences', 'segments'],
];

export const jsonTurns: Format = {
  id: 'json-turns',
  title: 'JSON turns',
  version: 1,
  extensions: ['.json'],
  description:
    'A list of objects, each with what was said (text, content, message, utterance) and mostly who said it (speaker, name, role); the list may stand in an object under a name such as turns, utterances, messages or meeting_transcripts (QMSum). Times (start, end) are seconds. Other fields are not imported.',
  looksLike: (bytes) => {
    const turns = turnsIn(peekJson(bytes));
    const named = turns.filter((turn) => field(turn, 'speaker') !== undefined).length;
    if (turns.length === 0) return 0;
    return named * 2 >= turns.length ? 0.7 : 0.4;
  },
  read: (bytes, options) =>
    readJson(bytes, options, (value) => ({
      stretches: turnsIn(value).map(toStretch),
      language: fieldsOf(value)['language'],
    })),
  example: {
    name: 'walk.json',
    source: `{"meeting_transcripts": [
 {"speaker": "Anna Lund", "content": "We kept ringing him."},
 {"speaker": "Bo", "content": "He knew."}
]}
`,
    turns: [
      ['Anna-Lund', 'We kept ringing him.'],
      ['Bo', 'He knew.'],
    ],
  },
};

function turnsIn(value: unknown): Fields[] {
  const fields = fieldsOf(value);
  const candidates = [listOf(value), ...lists.map((name) => listOf(fields[name]))];
  const isTurn = (turn: Fields) => typeof field(turn, 'text') === 'string';
  return (
    candidates.map((list) => recordsOf(list).filter(isTurn)).find(({ length }) => length > 0) ?? []
  );
}

function field(turn: Fields, what: keyof typeof names): unknown {
  const name = names[what].find((one) => turn[one] !== undefined && turn[one] !== null);
  return name === undefined ? undefined : turn[name];
}

/** A speaker may be a name, a number, or an object with a name. */
function toStretch(turn: Fields): Recognised {
  const speaker = field(turn, 'speaker');
  const inside = fieldsOf(speaker);
  const name = typeof speaker === 'object' ? (inside['name'] ?? inside['label']) : speaker;
  return {
    speaker: typeof name === 'number' ? name : textOf(name),
    text: textOf(field(turn, 'text')),
    from: numberOf(field(turn, 'from')),
    to: numberOf(field(turn, 'to')),
  };
}
