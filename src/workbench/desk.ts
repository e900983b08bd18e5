/** Lays out the desk: the talk, the codes that can be given, the keys. */
import { type Codebook, codesOf, themesOf } from '../model/codebook.js';
import type { Study } from '../model/study.js';
import type { Transcript } from '../model/transcript.js';
import { orderOf } from '../text/turns.js';
import type { Bench, Desk, ListedCode, Talk } from './bench.js';
import type { Keymap } from './keymap.js';

export interface DeskOptions {
  readonly coder: string;
  readonly keymap: Keymap;
  /** A person's own codes by digit; those that this codebook lacks are passed over. */
  readonly ownCodes: Readonly<Record<string, string>>;
  readonly blind: boolean;
}

export function deskFrom(
  { codebook, examples, settings }: Pick<Study, 'codebook' | 'examples' | 'settings'>,
  transcript: Transcript,
  { coder, keymap, ownCodes, blind }: DeskOptions,
): Desk {
  return {
    ...talkFrom(transcript, settings.language),
    ...{ coder, keymap, blind, unit: settings.unit, countModerators: settings.countModerators },
    examples,
    ...codesFrom(codebook, new Map(Object.entries(ownCodes))),
  };
}

function talkFrom(transcript: Transcript, language: string): Talk {
  const { turns, places } = orderOf(transcript);
  const lineOf = linesOfTurns(transcript);
  return { transcript, turns, places, lineOf, language: transcript.language ?? language };
}

/** The desk with another talk of the study on it. */
export function withTalk(
  desk: Desk,
  { settings }: Pick<Study, 'settings'>,
  transcript: Transcript,
): Desk {
  return { ...desk, ...talkFrom(transcript, settings.language) };
}

function linesOfTurns({ lines }: Transcript): number[] {
  return lines.flatMap(({ kind }, index) => (kind === 'speech' ? [index] : []));
}

/** @param own codes that have a digit already */
function codesFrom(codebook: Codebook, own: ReadonlyMap<string, string>) {
  const codes = codesOf(codebook)
    .filter(({ code }) => code.status !== 'retired')
    .map(({ code, themes }) => ({ code, path: themes.map(({ name }) => name).join(' › ') }));
  const themes = themesOf(codebook).map(({ theme }) => theme);
  return { codebook, codes, themes, hotKeys: hotKeysFor(codes, own) };
}

/** The digits that are left go to the other codes, in the order of the codebook. */
function hotKeysFor(codes: readonly ListedCode[], own: ReadonlyMap<string, string>) {
  const ids = new Set(codes.map(({ code }) => code.id));
  const keys = new Map([...own].filter(([, id]) => ids.has(id)));
  const taken = new Set(keys.values());
  const free = [...'1234567890'].filter((digit) => !keys.has(digit));
  for (const id of ids) {
    const digit = taken.has(id) ? undefined : free.shift();
    if (digit !== undefined) keys.set(digit, id);
  }
  return keys;
}

/** The bench with a codebook that has a new code; digits that codes have stay theirs. */
export function withCodebook(bench: Bench, codebook: Codebook): Bench {
  return { ...bench, desk: { ...bench.desk, ...codesFrom(codebook, bench.desk.hotKeys) } };
}

/** The desk with the files as they are now. */
export function laidOutAgain(desk: Desk, study: Study, transcript: Transcript): Desk {
  const { coder, keymap, hotKeys, blind } = desk;
  return deskFrom(study, transcript, {
    coder,
    keymap,
    blind,
    ownCodes: Object.fromEntries(hotKeys),
  });
}
