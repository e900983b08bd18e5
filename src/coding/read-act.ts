/** Reads one line of a coding log. A line that is no act is the caller's to report; it never stops the rest. */
import type { Act, CodeAct, How } from '../model/act.js';
import type { TurnPosition } from '../model/span.js';
import { recordIn } from '../text/json-line.js';

/** The act on this line, or undefined where the line is torn or is none of ours. */
export function readAct(line: string): Act | undefined {
  const record = recordIn(line);
  if (!record) return undefined;
  const { id, at } = record;
  if (!isText(id) || !isText(at)) return undefined;
  switch (record['act']) {
    case 'code':
      return readCode(record);
    case 'uncode':
      return isText(record['coding'])
        ? { act: 'uncode', id, at, coding: record['coding'], ...optional(record, 'why') }
        : undefined;
    case 'decline':
      return readDecline(record, { id, at });
    case 'move':
      return readMove(record, { id, at });
    case 'note':
      return isText(record['coding']) && isText(record['text'])
        ? { act: 'note', id, at, coding: record['coding'], text: record['text'] }
        : undefined;
    case 'keep':
      return readKeep(record, { id, at });
    case 'seen':
      return isText(record['transcript']) && isPosition(record['turns'])
        ? { act: 'seen', id, at, transcript: record['transcript'], turns: record['turns'] }
        : undefined;
    case 'undo':
      return isText(record['of']) ? { act: 'undo', id, at, of: record['of'] } : undefined;
    default:
      return undefined;
  }
}

type Fields = Record<string, unknown>;
type Done = { readonly id: string; readonly at: string };

/**
 * Most lines of a log are codings. The record was made for this act only, so that what is missing or wrong
 * is set right where it is: to copy 100,000 of them takes as long as to read them.
 */
function readCode(record: Fields): CodeAct | undefined {
  record['before'] ??= '';
  record['after'] ??= '';
  if (record['nth'] !== undefined && !isNth(record['nth'])) delete record['nth'];
  if (record['keywords'] !== undefined && !isTexts(record['keywords'])) delete record['keywords'];
  return isCode(record) ? record : undefined;
}

function isCode(record: Fields): record is Fields & CodeAct {
  const { from, to, quote, before, after, text } = record;
  const { transcript, code, definition, how, codebook } = record;
  const isPlaced = isPosition(from) && isPosition(to) && isTexts(text);
  const isQuoted =
    typeof quote === 'string' && typeof before === 'string' && typeof after === 'string';
  const isCoded = isText(transcript) && isText(code) && isHow(how);
  return isPlaced && isQuoted && isCoded && isText(definition) && isText(codebook);
}

function readKeep({ coding, definition, codebook }: Fields, done: Done): Act | undefined {
  if (!isText(coding) || !isText(definition) || !isText(codebook)) return undefined;
  return { act: 'keep', ...done, coding, definition, codebook };
}

function readDecline(record: Fields, done: Done): Act | undefined {
  const { transcript, from, to, code, keywords } = record;
  if (!isText(transcript) || !isText(code) || !isTexts(keywords)) return undefined;
  if (!isPosition(from) || !isPosition(to)) return undefined;
  return {
    act: 'decline',
    ...done,
    transcript,
    from,
    to,
    code,
    keywords,
    ...optional(record, 'why'),
  };
}

function readMove(record: Fields, done: Done): Act | undefined {
  const place = readAnchored(record);
  const { coding } = record;
  return place && isText(coding) ? { act: 'move', ...done, coding, ...place } : undefined;
}

function readAnchored({ from, to, quote, before, after, text, nth }: Fields) {
  if (!isPosition(from) || !isPosition(to) || typeof quote !== 'string' || !isTexts(text)) {
    return undefined;
  }
  return {
    from,
    to,
    quote,
    before: typeof before === 'string' ? before : '',
    after: typeof after === 'string' ? after : '',
    text,
    ...(isNth(nth) && { nth }),
  };
}

function optional(record: Fields, key: 'why'): { readonly why?: string } {
  return isText(record[key]) ? { [key]: record[key] } : {};
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((part) => typeof part === 'string');
}

function isHow(value: unknown): value is How {
  return value === 'by-hand' || value === 'by-keyword';
}

/** Two whole numbers from 0: a turn and a place in it, or the first and last of some turns. */
function isPosition(value: unknown): value is TurnPosition {
  return (
    Array.isArray(value) &&
    value.length === 2 &&
    value.every((part) => Number.isSafeInteger(part) && part >= 0)
  );
}

function isNth(value: unknown): value is [number, string] {
  return (
    Array.isArray(value) && value.length === 2 && Number.isSafeInteger(value[0]) && isText(value[1])
  );
}
