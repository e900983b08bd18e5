/** The bench in words, for screen readers: what changed, where one is, what lies there. Nothing is drawn. */

import { sameSpan } from '../model/span.js';
import { plural } from '../text/plural.js';
import { reasonsText } from '../text/reasons.js';
import { quoteOf, wholeTurn } from '../text/turns.js';
import type { Bench } from './bench.js';
import { memoTargets } from './finish.js';
import { oneRow } from './frame.js';
import { citationInHand, codingsInHand, notesInHand } from './on-words.js';
import { choicesOf } from './pick.js';
import { numberOf } from './review.js';
import { onScreen } from './rows.js';
import { suggestionsAt } from './suggested.js';
import { placeInHand } from './words-in-hand.js';

/** The lines to be said after a key. @param before the bench that was spoken of last, if any */
export function spoken(bench: Bench, before?: Bench): string[] {
  const said = bench.said === '' ? [] : [oneRow(bench.said)];
  const outdated = bench.outdated.map((file) => `${file} changed on disk. R reads it again.`);
  return [...said, ...outdated, ...spokenMode(bench, before)];
}

function spokenMode(bench: Bench, before: Bench | undefined): string[] {
  const { mode } = bench;
  if (mode.kind === 'picking') {
    const choices = choicesOf(bench, mode).slice(0, 9);
    const names = choices.map((one) =>
      one.kind === 'code'
        ? one.listed.code.name
        : one.kind === 'new'
          ? `new code ${one.name}`
          : one.name,
    );
    const meant = names[mode.at] ?? 'none';
    return [
      `${mode.themeFor === undefined ? 'Code' : 'Theme'}: ${meant}. Of ${names.join(', ')}. Type a part of a name, Enter gives it, <esc> leaves.`,
    ];
  }
  if (mode.kind === 'writing') {
    const targets = memoTargets(bench);
    const on = mode.what === 'memo' ? ` on ${targets[mode.on % targets.length]?.label ?? ''}` : '';
    return [
      `Write the ${mode.what}${on}${mode.typed === '' ? '' : `, now “${oneRow(mode.typed)}”`}. Enter ends it, <esc> leaves.`,
    ];
  }
  if (mode.kind === 'help') return [];
  const moved =
    before === undefined || !sameSpan(before.span, bench.span) || before.desk !== bench.desk;
  const changed =
    before?.codings !== bench.codings ||
    before?.showsOthers !== bench.showsOthers ||
    before?.memos !== bench.memos;
  const asks = before?.suggestion?.id !== bench.suggestion?.id;
  return [
    ...(moved ? spokenPlace(bench) : []),
    ...(moved || changed ? spokenCodings(bench) : []),
    ...(moved || asks ? spokenSuggestion(bench) : []),
  ];
}

/** Where suggestions are worked through: what is asked, why, and the rule of the code. */
function spokenSuggestion({ desk, review, suggestion }: Bench): string[] {
  if (!review || !suggestion) return [];
  const { code } = desk.codes.find((one) => one.code.id === suggestion.code) ?? {};
  const number = `Suggestion ${numberOf(review, suggestion)} of ${review.waiting.length}`;
  const reasons = `${plural(suggestion.score, 'point')}: ${oneRow(reasonsText(suggestion))}`;
  return [
    `${number}: is this ${oneRow(code?.name ?? suggestion.code)}? ${reasons}.`,
    oneRow(code?.definition ?? code?.meaning ?? ''),
  ].filter((line) => line !== '');
}

function spokenPlace(bench: Bench): string[] {
  const { desk, span } = bench;
  const place = placeInHand(bench);
  const turn = desk.turns[place];
  if (!turn) return ['Nobody speaks in this transcript.'];
  const whole = sameSpan(wholeTurn(turn), span);
  const talk = bench.review ? `${desk.transcript.id}, turn` : 'Turn';
  const where = `${talk} ${turn.turn}, ${place + 1} of ${desk.turns.length}, ${oneRow(turn.speaker ?? 'nobody named')}`;
  const words = onScreen(quoteOf(desk.transcript, span));
  return [whole ? `${where}: ${words}` : `${where}, in hand ${citationInHand(bench)}: ${words}`];
}

function spokenCodings(bench: Bench): string[] {
  const codings = codingsInHand(bench).map(
    ({ current, code, coder }) =>
      `${current ?? code}${coder === bench.desk.coder ? '' : ` by ${coder}`}`,
  );
  const open = bench.review ? [] : suggestionsAt(bench, placeInHand(bench)).map(({ code }) => code);
  return [
    ...(codings.length > 0 ? [`Coded ${codings.join(', ')}.`] : []),
    ...(open.length > 0 ? [`Suggested ${open.join(', ')}.`] : []),
    ...notesInHand(bench).map((text) => `Memo: ${oneRow(text)}`),
  ];
}
