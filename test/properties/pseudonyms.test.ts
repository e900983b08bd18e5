/** Whatever the names, the talk and the codings: each coding covers its own words, and no name is left. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anchored } from '../../src/coding/anchored.js';
import { findAgain } from '../../src/coding/find-again.js';
import { readAct } from '../../src/coding/read-act.js';
import { renamedLog } from '../../src/coding/renamed-log.js';
import { renamedTranscript } from '../../src/coding/renamed-transcript.js';
import { replay } from '../../src/coding/replay.js';
import type { Span } from '../../src/model/span.js';
import type { Transcript } from '../../src/model/transcript.js';
import { turnsOf } from '../../src/model/transcript.js';
import { renamer } from '../../src/text/names.js';
import { quoteOf } from '../../src/text/turns.js';
import { codeAct } from '../support/acts.js';
import { transcriptOf } from '../support/transcripts.js';

/** The same talks in every run, so that nobody's change fails by another's bad luck; PSEUDONYM_RUNS=… draws new ones. */
const { PSEUDONYM_RUNS } = process.env;
const runs =
  PSEUDONYM_RUNS === undefined ? { numRuns: 200, seed: 2020 } : { numRuns: Number(PSEUDONYM_RUNS) };

/** Some names begin others, some are one word of others. */
const names = ['Anna', 'Anna Berg', 'Berg', 'Åse', 'Ann', 'O’Brien', 'Kari Anna', '𝔸da', 'Bo Li'];
const pseudonyms = ['X', 'Clara', 'Nurse 2', '[daughter]', 'Ole-Martin', '𝕏enia', 'Åsmund Vik'];

const map = fc
  .subarray(names, { minLength: 1 })
  .chain((chosen) =>
    fc.tuple(...chosen.map((name) => fc.tuple(fc.constant(name), fc.constantFrom(...pseudonyms)))),
  )
  .map((rows) => rows.map(([name, pseudonym]) => ({ name, pseudonym })));

const word = fc.oneof(
  fc.constantFrom(...names, ...names.map((name) => name.toUpperCase())),
  fc.constantFrom(...names.map((name) => `${name}’s`), ...names.map((name) => `${name},`)),
  fc.constantFrom(
    'and',
    'then',
    'rang',
    '👩‍👩‍👧',
    'Annas',
    'joanna',
    'yes',
    'yes',
    'so',
    '[laughs]',
  ),
);
const turn = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => words.join(' '));
const talk = fc.array(turn, { minLength: 1, maxLength: 4 });

/** A coding by the words that it begins and ends with, so that it cuts no name unless two words make one. */
const coding = fc.record({
  turns: fc.tuple(fc.nat(99), fc.nat(1)),
  words: fc.tuple(fc.nat(99), fc.nat(99)),
});
type Coding = typeof coding extends fc.Arbitrary<infer T> ? T : never;

function spanOf(texts: readonly string[], { turns, words }: Coding): Span {
  const first = turns[0] % texts.length;
  const last = Math.min(texts.length - 1, first + turns[1]);
  const starts = places(texts[first] ?? '');
  const from = starts[words[0] % starts.length] ?? [0, 0];
  const later = places(texts[last] ?? '').filter(([, end]) => last > first || end >= from[1]);
  const to = later[words[1] % later.length] ?? from;
  return { from: [first + 1, from[0]], to: [last + 1, to[1]] };
}

/** Where words stand, in code points. */
function places(text: string): [number, number][] {
  return Array.from(text.matchAll(/\S+/gu), ({ 0: found, index }) => {
    const start = Array.from(text.slice(0, index)).length;
    return [start, start + Array.from(found).length];
  });
}

const talkFrom = (texts: readonly string[]): Transcript =>
  transcriptOf(
    's1',
    texts.map((text, at) => [at + 1, text, 'P1'] as const),
    [{ id: 'P1', label: 'P1' }],
  );

/** Written apart from the program: names with no letter on either side. */
function namesIn(text: string, map: readonly { name: string }[]): string[] {
  const isLetter = (one = '') => /[\p{L}\p{M}\p{Nd}]/u.test(one);
  const stands = (name: string) => {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      const before = Array.from(text.slice(Math.max(0, at - 2), at)).at(-1);
      const after = Array.from(text.slice(at + name.length, at + name.length + 2))[0];
      if (!isLetter(before) && !isLetter(after)) return true;
    }
    return false;
  };
  return map.flatMap(({ name }) => [name, name.toUpperCase()]).filter(stands);
}

function renamed(
  texts: readonly string[],
  acts: readonly object[],
  pairs: { name: string; pseudonym: string }[],
) {
  const renaming = { rename: renamer(pairs), speakers: new Map<string, string>() };
  const talk = renamedTranscript(talkFrom(texts), renaming);
  const lines = acts.map((act) => JSON.stringify(act));
  const log = renamedLog(lines, {
    ...renaming,
    pairs,
    transcripts: new Map([['s1', talk]]),
    hashes: new Map(),
  });
  return { talk, log };
}

const timeout = 3_600_000;

it('each coding stays on its own words, found as before, and no name is left', { timeout }, () => {
  fc.assert(
    fc.property(
      map,
      talk,
      fc.array(coding, { minLength: 1, maxLength: 5 }),
      (pairs, texts, plans) => {
        const before = talkFrom(texts);
        const acts = plans.map((plan, at) => ({
          ...codeAct(at + 1, at + 1, `code-${at}`),
          ...anchored(before, spanOf(texts, plan)),
        }));
        const { talk, log } = renamed(texts, acts, pairs);
        const rename = renamer(pairs);
        // A pseudonym beside other words may make a name: the program reports it, and this says nothing of it.
        fc.pre(turnsOf(talk.transcript).every(({ text }) => rename(text).hits.length === 0));
        const all = [...turnsOf(talk.transcript).map(({ text }) => text)];
        const { codings } = replay(
          'anna',
          log.lines.flatMap((line) => readAct(line) ?? []),
        );
        expect(codings.map(({ id }) => id)).toEqual(acts.map(({ id }) => id));
        for (const [at, one] of codings.entries()) {
          const anchor = findAgain(talk.transcript, one);
          expect(anchor).toEqual({ state: 'same', span: { from: one.from, to: one.to } });
          expect(quoteOf(talk.transcript, one)).toBe(one.quote);
          const was = acts[at];
          if (!was) continue;
          const cuts = [was.before + was.quote + was.after].some((text) =>
            rename(text).hits.some(({ from, to }) =>
              [was.before.length, was.before.length + was.quote.length].some(
                (edge) => from < edge && edge < to,
              ),
            ),
          );
          if (!cuts && was.text.length === 1) expect(one.quote).toBe(rename(was.quote).text);
          all.push(one.quote);
        }
        for (const text of all) expect(namesIn(text, pairs)).toEqual([]);
        // Once more with the same map: nothing is left to do.
        const again = renamed(
          turnsOf(talk.transcript).map(({ text }) => text),
          log.lines.map((line) => JSON.parse(line)),
          pairs,
        );
        expect(again.log.lines).toEqual(log.lines);
      },
    ),
    runs,
  );
});

/** Each name its own pseudonym, none of them a word of the talk. */
const ownPseudonyms = fc
  .subarray(names, { minLength: 1 })
  .map((chosen) => chosen.map((name, at) => ({ name, pseudonym: `Q${'xyzuvwabc'.charAt(at)}m` })));

it('a coding whose turn has changed since is found as well as before', { timeout }, () => {
  fc.assert(
    fc.property(
      ...([ownPseudonyms, talk, coding, fc.constantFrom('Hm, well. ', 'Anna! ')] as const),
      (pairs, texts, plan, put) => {
        const act = { ...codeAct(1), ...anchored(talkFrom(texts), spanOf(texts, plan)) };
        const changed = texts.map((text) => put + text);
        const rename = renamer(pairs);
        const { talk, log } = renamed(changed, [act], pairs);
        fc.pre(turnsOf(talk.transcript).every(({ text }) => rename(text).hits.length === 0));
        const [one] = replay(
          'anna',
          log.lines.flatMap((line) => readAct(line) ?? []),
        ).codings;
        const was = findAgain(talk.before, act);
        if (!one) throw new Error('The coding is gone.');
        const is = findAgain(talk.transcript, one);
        // Words that were only like those coded may be too little like them now; the report names them.
        if (was.span && was.state !== 'fuzzy') {
          const words = is.span && quoteOf(talk.transcript, is.span);
          const kept = was.state === 'folded' ? undefined : one.quote;
          expect([is.state, words]).toEqual([
            expect.stringMatching(/^(same|moved|folded)$/),
            kept ?? expect.any(String),
          ]);
        }
        // A context ends after 32 characters, in the middle of a word too: of Annas may be left Anna.
        const [before, after] = [one.before.replace(/^\S*/, ''), one.after.replace(/\S*$/, '')];
        for (const text of [one.quote, before, after]) {
          expect(namesIn(text, pairs)).toEqual([]);
        }
      },
    ),
    runs,
  );
});
