/** What `find` finds, in the forms it can be printed in. */
import type { ConcordanceOrder } from '../coding/concordance.js';
import type { Query } from '../coding/query.js';
import type { CodingFilter } from '../coding/select-codings.js';
import type { Passage } from '../matrices/quotation.js';
import type { Matrix } from '../model/matrix.js';
import type { Study } from '../model/study.js';
import { wholeTurn } from '../text/turns.js';

export interface Found {
  readonly isEmpty: boolean;
  readonly passages: Iterable<Passage>;
  records(): Promise<readonly object[]>;
  table(): Promise<Matrix>;
  text(): Promise<string>;
}

export async function turnsFound(study: Study, filter: CodingFilter): Promise<Found> {
  const { selectTurns } = await import('../coding/select-turns.js');
  const turns = selectTurns(study, filter);
  return {
    isEmpty: turns.length === 0,
    passages: turns.map(({ transcript, turn }) => ({ transcript, span: wholeTurn(turn) })),
    async records() {
      const { turnRecord } = await import('../terminal/found-record.js');
      return turns.map((turn) => turnRecord(turn, study.settings.participants));
    },
    table: async () => (await import('../matrices/found-turns.js')).foundTurns(study, turns),
    text: async () => (await import('../terminal/found-text.js')).foundTurnsText(study, turns),
  };
}

export async function codingsFound(study: Study, filter: CodingFilter): Promise<Found> {
  const { selectCodings, whoseAre } = await import('../coding/select-codings.js');
  const { passagesOf } = await import('../matrices/quotation.js');
  const codings = selectCodings(study, filter);
  return {
    isEmpty: codings.length === 0,
    passages: passagesOf(study, codings),
    async records() {
      const { codingRecord } = await import('../terminal/found-record.js');
      const { participants } = study.settings;
      const transcripts = new Map(study.transcripts.map((one) => [one.id, one]));
      return codings.map((coding) => codingRecord(transcripts, coding, participants));
    },
    async table() {
      const table = await (await import('../matrices/index.js')).tables.codings();
      return table.build({ study, codings, whose: whoseAre(codings), options: {} });
    },
    text: async () => (await import('../terminal/found-text.js')).foundCodingsText(study, codings),
  };
}

export interface ConcordanceAsked {
  /** How many words stand on each side. */
  readonly context?: number;
  readonly sort?: ConcordanceOrder;
}

/** On each side; no terminal has room for more words. */
const usualContext = 20;

/** @param filter which turns are looked at */
export async function concordanceFound(
  study: Study,
  filter: CodingFilter,
  sought: Query,
  { context = usualContext, sort: order = 'place' }: ConcordanceAsked,
): Promise<Found> {
  const [{ selectTurns }, { answersTo }, { allOf }, { concordanceOf }, { refusersIn }] =
    await Promise.all([
      import('../coding/select-turns.js'),
      import('../coding/answer-query.js'),
      import('../coding/query.js'),
      import('../coding/concordance.js'),
      import('../text/consent.js'),
    ]);
  const { participants, language } = study.settings;
  const { wordsInTurn } = answersTo(study, sought, filter.coders);
  const query = filter.query ? allOf([filter.query, sought]) : sought;
  const turns = selectTurns(study, { ...filter, query }).map((one) => {
    return { ...one, found: wordsInTurn(one.transcript, one.turn) };
  });
  const isHidden = ({ transcript, turn }: (typeof turns)[number]) =>
    refusersIn(transcript, wholeTurn(turn), participants).length > 0;
  const lines = concordanceOf(turns, { context, order, language, isHidden });
  const text = () => import('../terminal/concordance-text.js');
  return {
    isEmpty: lines.length === 0,
    passages: lines.map(({ transcript, turn }) => ({ transcript, span: wholeTurn(turn) })),
    records: async () => lines.map((await text()).concordanceRecord),
    table: async () => (await import('../matrices/concordance.js')).concordance(study, lines),
    text: async () => (await text()).concordanceText(lines, order !== 'place'),
  };
}
