/** Holds what people wrote into a sheet of suggestions against the study as it is now. */

import type { DecisionRow } from '../model/decision-row.js';
import { Problem } from '../model/problem.js';
import type { CoderWork, Study } from '../model/study.js';
import type { Suggestion } from '../model/suggestion.js';
import { citationOf } from '../text/cited-turns.js';
import { didYouMean } from '../text/nearest.js';
import {
  type Conflict,
  judgeSettled,
  otherWords,
  type Stands,
  sameWords,
} from './judge-settled.js';

/** What a row decides. */
interface Answer {
  readonly suggestion: Suggestion;
  /** The code the words get, the proposed one or another; undefined where they get none. */
  readonly wanted: string | undefined;
  readonly memo: string;
}

export interface Judged {
  /** Each suggestion once, in the order of the rows. */
  readonly accepted: readonly Suggestion[];
  readonly declined: readonly Suggestion[];
  /** Turned down in favour of another code. */
  readonly instead: readonly { readonly suggestion: Suggestion; readonly code: string }[];
  /** By the id of a suggestion. */
  readonly memos: ReadonlyMap<string, string>;
  /** How many rows decide nothing, and of how many the decision stands already. */
  readonly undecided: number;
  readonly standing: number;
  /** Rows whose memo goes nowhere, since nothing is decided there now. */
  readonly memosLeft: readonly DecisionRow[];
  /** Where there is any, nothing should be recorded. */
  readonly conflicts: readonly (Conflict & { readonly row: DecisionRow })[];
}

interface Asked {
  readonly study: Study;
  readonly work: CoderWork | undefined;
  /** Everything that waits for the coder, by id. */
  readonly waiting: ReadonlyMap<string, Suggestion>;
  /** The id of the code that a person means. @throws Problem where there is none, or it is out of use */
  readonly codeFor: (typed: string) => string;
}

type Verdict =
  | { readonly kind: 'undecided' }
  | ({ readonly kind: 'stands' } & Stands)
  | ({ readonly kind: 'conflict' } & Conflict)
  | ({ readonly kind: 'answer' } & Answer);

export function judgeDecisions(rows: readonly DecisionRow[], asked: Asked): Judged {
  const suggestionIn = suggestionFinder(asked);
  const answers = new Map<string, Answer & { readonly row: DecisionRow }>();
  const conflicts: (Conflict & { readonly row: DecisionRow })[] = [];
  const memosLeft: DecisionRow[] = [];
  const count = { undecided: 0, stands: 0, conflict: 0, answer: 0 };
  for (const row of rows) {
    const verdict = judgeRow(row, asked, suggestionIn(row));
    count[verdict.kind] += 1;
    if (verdict.kind === 'conflict') conflicts.push({ row, ...verdict });
    else if (verdict.kind === 'answer') {
      const first = answers.get(verdict.suggestion.id);
      if (!first) answers.set(verdict.suggestion.id, { row, ...verdict });
      else if (first.wanted !== verdict.wanted) conflicts.push({ row, ...decidedTwice(first.row) });
    } else if (row.memo !== '' && !keepsMemo(verdict, row)) memosLeft.push(row);
  }
  return {
    ...sorted([...answers.values()]),
    undecided: count.undecided,
    standing: count.stands,
    memosLeft,
    conflicts,
  };
}

function sorted(
  answers: readonly Answer[],
): Pick<Judged, 'accepted' | 'declined' | 'instead' | 'memos'> {
  const withMemo = answers.filter(({ memo }) => memo !== '');
  const by = (isAsked: (answer: Answer) => boolean) =>
    answers.filter(isAsked).map(({ suggestion }) => suggestion);
  return {
    accepted: by(({ suggestion, wanted }) => wanted === suggestion.code),
    declined: by(({ wanted }) => wanted === undefined),
    instead: answers.flatMap(({ suggestion, wanted }) =>
      wanted === undefined || wanted === suggestion.code ? [] : [{ suggestion, code: wanted }],
    ),
    memos: new Map(withMemo.map(({ suggestion, memo }) => [suggestion.id, memo])),
  };
}

function keepsMemo(verdict: Verdict, { memo }: DecisionRow): boolean {
  return verdict.kind === 'stands' && verdict.memos.includes(memo);
}

function decidedTwice({ row, decision }: DecisionRow): Conflict {
  return {
    what: `Row ${row} decides about the same suggestion, and says “${decision}”.`,
    next: 'Clear the decision in one of both rows.',
  };
}

function judgeRow(row: DecisionRow, asked: Asked, suggestion: Suggestion | undefined): Verdict {
  const typed = row.decision.toLowerCase();
  if (typed === '' || typed === 'skip') return { kind: 'undecided' };
  const edited = suggestion && editedCell(row, asked.study, suggestion);
  if (edited) return { kind: 'conflict', ...edited };
  try {
    const code = suggestion?.code ?? asked.codeFor(row.code);
    const wanted = wantedCode(row.decision, code, asked.codeFor);
    if (suggestion) return { kind: 'answer', suggestion, wanted, memo: row.memo };
    const { citation, quote } = row;
    const settled = judgeSettled(asked.study, asked.work, { citation, quote, code, wanted });
    return 'what' in settled ? { kind: 'conflict', ...settled } : { kind: 'stands', ...settled };
  } catch (error) {
    if (error instanceof Problem) return { kind: 'conflict', ...error.details };
    throw error;
  }
}

const decisions = ['accept', 'decline', 'skip'];

/** @throws Problem where the decision is none */
function wantedCode(
  decision: string,
  proposed: string,
  codeFor: Asked['codeFor'],
): string | undefined {
  const typed = decision.toLowerCase();
  if (typed === 'accept') return proposed;
  if (typed === 'decline') return undefined;
  const meant = didYouMean(typed, decisions);
  if (meant === '') return codeFor(decision);
  throw new Problem({
    what: `“${decision}” is no decision.${meant}`,
    next: 'Write accept, decline, skip or the id of another code.',
  });
}

/** Finds what a row is about: by its id, or by place and code where a spreadsheet took the id for a number. */
function suggestionFinder({
  study: { transcripts },
  waiting,
}: Asked): (row: DecisionRow) => Suggestion | undefined {
  const key = (citation: string, code: string) => `${citation} ${code}`;
  const byPlace = new Map(
    [...waiting.values()].map((one) => [key(citationOf(transcripts, one), one.code), one]),
  );
  return ({ id, citation, code }) => waiting.get(id) ?? byPlace.get(key(citation, code));
}

/** A cell that says what the suggestion does not: edited, or sorted away from its row. */
function editedCell(
  row: DecisionRow,
  { transcripts }: Pick<Study, 'transcripts'>,
  suggestion: Suggestion,
): Conflict | undefined {
  const citation = citationOf(transcripts, suggestion);
  const changed = [
    ['citation', row.citation, citation],
    ['code', row.code, suggestion.code],
  ].find(([, is = '', was = '']) => !sameWords(is, was));
  if (!changed) return sameWords(row.quote, suggestion.quote) ? undefined : otherWords(citation);
  return {
    what: `The column ${changed[0]} does not say what was proposed: ${suggestion.code} at ${citation}.`,
    next: 'Put the cell back, or write the sheet anew: alongside review --export FILE. Another code goes into the column decision.',
  };
}
