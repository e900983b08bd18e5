/** What a question finds, and what is said where one cannot be read. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuery } from '../../src/coding/read-query.js';
import { selectCodings } from '../../src/coding/select-codings.js';
import { selectTurns } from '../../src/coding/select-turns.js';
import { meaningIn } from '../../src/commands/wanted-terms.js';
import { Problem } from '../../src/model/problem.js';
import type { Study } from '../../src/model/study.js';
import { code, codebook, transcript } from '../matrices/study-in-memory.js';
import { codingBy, codings, span, studyOf } from './small-study.js';

const read = async (typed: readonly string[], study: Study = studyOf()) =>
  readQuery(typed, await meaningIn(study));

/** `t1:2`: the turns that are found. */
const turns = async (typed: readonly string[], study: Study = studyOf()) =>
  selectTurns(study, { query: await read(typed, study) }).map(
    (found) => `${found.transcript.id}:${found.turn.turn}`,
  );

const codingIds = async (typed: readonly string[], study: Study = studyOf()) =>
  selectCodings(study, { query: await read(typed, study) }).map(({ id }) => id);

describe('turns of the talk', () => {
  // t1: How was it? | She left a note. | A note? I rang. | Yes.   t2: We rang her. | They noted it.
  it.each<[string, string[]]>([
    ['note AND rang', ['t1:3']],
    ['note OR rang', ['t1:2', 't1:3', 't2:1', 't2:2']],
    ['note NOT rang', ['t1:2', 't2:2']],
    ['note AND NOT rang', ['t1:2', 't2:2']],
    ['NOT note NOT rang', ['t1:1', 't1:4']],
    ['NOT (note OR rang)', ['t1:1', 't1:4']],
    ['NOT NOT rang', ['t1:3', 't2:1']],
    ['left a note OR her', ['t1:2', 't2:1']],
    ['"left a note" OR yes', ['t1:2', 't1:4']],
    ['“left a note” OR yes', ['t1:2', 't1:4']],
    ['yes OR left AND note', ['t1:2', 't1:4']],
    ['(yes OR left) AND note', ['t1:2']],
    ['=note OR /r[a-z]ng her/', ['t1:2', 't1:3', 't2:1']],
    ['exact:ot AND exact:ed', ['t2:2']],
    ['not* OR nobody', ['t1:2', 't1:3', 't2:2']],
    ['speaker:P1 NOT transcript:t2', ['t1:2']],
    ['attribute:job=nurse AND attribute:age=young', ['t1:3']],
    ['session:autumn', ['t2:1', 't2:2']],
    ['code:trust OR code:care', ['t1:1', 't1:2', 't1:3', 't2:1']],
    ['note NOT code:care', ['t1:3', 't2:2']],
    ['how:by-keyword', ['t1:2', 't1:3']],
    ['yes rang', []],
  ])('hold %s', async (typed, found) => {
    expect(await turns([typed])).toEqual(found);
  });

  it('hold several things that were typed apart', async () => {
    expect(await turns(['a note', 'OR', 'rang her'])).toEqual(['t1:2', 't1:3', 't2:1']);
    expect(await turns(['note', 'rang'])).toEqual(['t1:3']);
    expect(await turns(['note', 'NOT rang'])).toEqual(['t1:2', 't2:2']);
  });

  it('hold words that are operators only in capitals', async () => {
    expect(await turns(['left and note'])).toEqual([]);
    expect(await turns(['was it or'])).toEqual([]);
    expect(await turns(['a (note)'])).toEqual(['t1:2', 't1:3']);
  });

  it('hold two codes where one coder gave both', async () => {
    expect(await turns(['code:care AND code:trust'])).toEqual(['t1:2']);
    const apart = studyOf(codings.filter(({ id }) => id !== 'anna t1:2 care'));
    expect(await turns(['code:care AND code:trust'], apart)).toEqual([]);
  });

  it('lack a code where nobody gave it', async () => {
    const apart = studyOf(codings.filter(({ id }) => id !== 'anna t1:2 care'));
    expect(await turns(['code:trust NOT code:care'], apart)).toEqual(['t1:1', 't1:3']);
  });
});

describe('codings', () => {
  it.each<[string, string[]]>([
    ['code:trust', ['ben t1:1 trust', 'anna t1:2 trust']],
    ['code:care AND code:trust', ['anna t1:2 care', 'anna t1:2 trust']],
    ['code:care NOT code:trust', ['anna t2:1 care']],
    ['code:care AND left', ['anna t1:2 care', 'ben t1:2 care']],
    ['code:care AND (left OR rang)', ['anna t1:2 care', 'ben t1:2 care', 'anna t2:1 care']],
    ['code:trust AND how:by-keyword', ['anna t1:2 trust']],
    ['code:care AND how:by-keyword', []],
    ['how:by-keyword', ['anna t1:2 trust']],
    ['code:care AND speaker:P1 NOT transcript:t1', ['anna t2:1 care']],
    [
      'rang OR code:trust',
      ['ben t1:1 trust', 'anna t1:2 care', 'anna t1:2 trust', 'anna t2:1 care'],
    ],
    ['(code:care AND rang) OR code:trust', ['ben t1:1 trust', 'anna t1:2 trust', 'anna t2:1 care']],
  ])('hold %s', async (typed, found) => {
    expect(await codingIds([typed])).toEqual(found);
  });

  it('whose words are gone hold the words and the code they had, and are near nothing', async () => {
    const lost = {
      ...codingBy('anna', 't1', span(2, 0, 8), 'care'),
      quote: 'She left nothing.',
      anchor: { state: 'orphan' as const },
    };
    const study = studyOf([lost]);
    expect(await codingIds(['code:care AND nothing'], study)).toHaveLength(1);
    expect(await codingIds(['code:care AND note'], study)).toHaveLength(0);
    expect(await codingIds(['code:care NEAR rang'], study)).toHaveLength(0);
    expect(await codingIds(['code:care AND transcript:t1'], study)).toHaveLength(1);
    expect(await codingIds(['code:care AND speaker:P1'], study)).toHaveLength(0);
  });
});

describe('what stands near', () => {
  const talk = transcript('t1', [
    'P1: one two three four five six seven eight nine ten eleven twelve',
    'P2: thirteen',
    'P1: 👩‍👩‍👧 one follow-up two',
    'P2: four four',
  ]);
  const study = { ...studyOf([]), transcripts: [talk] };

  it.each<[string, string[]]>([
    // Neighbours are one apart: from "one" to "four" are three steps.
    ['one NEAR/3words four', ['t1:1']],
    ['one NEAR/2words four', []],
    ['four NEAR/3words one', ['t1:1']],
    ['one BEFORE/3 four', ['t1:1']],
    ['four BEFORE/3 one', []],
    ['four AFTER/3 one', ['t1:1']],
    ['one NEAR eleven', ['t1:1']],
    ['one NEAR twelve', []],
    // A hyphenated word reads like two.
    ['one NEAR/3 two', ['t1:1', 't1:3']],
    ['one NEAR/2 two', ['t1:1']],
    ['two three NEAR/2 five', ['t1:1']],
    ['(seven OR twelve) NEAR/1 (eleven OR ten)', ['t1:1']],
    ['twelve NEAR/5words thirteen', []],
    ['twelve BEFORE/1turn thirteen', ['t1:1']],
    ['twelve NEAR/0turns eleven', ['t1:1']],
    ['four AFTER/1t two', ['t1:1', 't1:4']],
    ['four AFTER/0t two', ['t1:1']],
    ['four NEAR/1 four', ['t1:4']],
    ['thirteen NEAR/9 thirteen', []],
    ['two three NEAR/9 three', []],
    ['NOT one NEAR/3 two', ['t1:2', 't1:4']],
  ])('%s', async (typed, found) => {
    expect(await turns([typed], study)).toEqual(found);
  });

  it.each<[string, string[]]>([
    ['code:trust NEAR/0turns code:care', ['anna t1:2 trust']],
    ['code:care NEAR/1 code:care', []],
    ['code:trust BEFORE/1turn code:care', ['ben t1:1 trust']],
    ['code:care AFTER/1turn code:trust', ['ben t1:2 care']],
    ['code:care BEFORE code:trust', []],
    ['code:trust NEAR/1words yes', []],
    ['code:trust BEFORE/1turns yes', ['anna t1:2 trust']],
    ['code:trust NEAR/1words rang', []],
    // "A note? I rang." is coded up to "I".
    ['code:trust NEAR/2words rang', ['anna t1:2 trust']],
    ['code:care NEAR/0words left', ['anna t1:2 care', 'ben t1:2 care']],
  ])('codings that are asked for first: %s', async (typed, found) => {
    const upToI = codings.map((one) =>
      one.id === 'anna t1:2 trust'
        ? { ...codingBy('anna', 't1', { from: [2, 9], to: [3, 7] }, 'trust') }
        : one,
    );
    expect(await codingIds([typed], studyOf(upToI))).toEqual(found);
  });
});

describe('a question that cannot be read', () => {
  it.each<[string, number, RegExp]>([
    ['AND hope', 1, /^AND stands where/],
    ['hope AND', 9, /^The question ends too early/],
    ['hope OR OR dream', 9, /^OR stands where/],
    ['hope AND NOT', 13, /^The question ends too early/],
    ['(hope OR dream', 1, /^This parenthesis is left open/],
    ['hope OR dream)', 14, /^This parenthesis closes nothing/],
    ['hope AND ()', 11, /^There is nothing in these parentheses/],
    ['hope OR "left a', 9, /^This quotation mark is left open/],
    ['hope NEAR/x dream', 6, /^NEAR\/x says no distance/],
    ['hope NEAR/99999 dream', 6, /says no distance/],
    ['hope NEAR dream NEAR wish', 17, /^NEAR cannot follow/],
    ['(hope AND dream) NEAR wish', 1, /^NEAR, BEFORE and AFTER go between/],
    ['hope BEFORE speaker:P1', 13, /^NEAR, BEFORE and AFTER go between/],
    ['hope AND code:trsut', 10, /no code and no theme "trsut". Did you mean "trust"\?$/],
    ['hope AND speaker:P9', 10, /no speaker "P9"/],
    ['hope AND how:by-hnad', 10, /^No coding came about/],
    ['hope AND attribute:age', 10, /is no attribute with its value/],
    ['hope AND coder:anna', 10, /^There is no field "coder"/],
    ['hope AND code: trust', 10, /^Nothing stands behind code:/],
    ['hope AND pa*rt', 10, /has a star inside a word/],
    ['hope AND ""', 10, /nothing to look for/],
    ['code:trust AND /(/', 16, /cannot be used/],
  ])('%s', async (typed, column, what) => {
    const problem = await read([typed]).catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(Problem);
    expect(problem).toMatchObject({
      details: { what: expect.stringMatching(what), where: { column }, excerpt: typed },
    });
  });

  it('is as long or as deep as nobody writes', async () => {
    const many = Array.from({ length: 9000 }, () => 'a').join(' OR ');
    await expect(read([many])).rejects.toThrow(/too long/);
    await expect(read([`${'('.repeat(9000)}hope AND a${')'.repeat(9000)}`])).rejects.toThrow(
      /nested more than 50 deep/,
    );
    await expect(read([`${'NOT '.repeat(4000)}hope`])).rejects.toThrow(/nested more than 50 deep/);
    await expect(
      read([Array.from({ length: 2000 }, () => 'hope').join(' OR ')]),
    ).resolves.toBeDefined();
  });

  it('is a mistake to mend, whatever is typed', async () => {
    const piece = fc.constantFrom(
      ...['AND', 'OR', 'NOT', 'NEAR/2', 'BEFORE', '(', ')', '"', '/', 'code:', 'code:care', 'note'],
      ...['speaker:P1', ' ', ' ', '=', '*', '“', ':', 'how:by-hand'],
    );
    const study = studyOf();
    const meaning = await meaningIn(study);
    fc.assert(
      fc.property(fc.array(fc.array(piece, { maxLength: 12 }), { minLength: 1 }), (typed) => {
        try {
          const query = readQuery(
            typed.map((one) => one.join('')),
            meaning,
          );
          selectTurns(study, { query });
          selectCodings(study, { query });
        } catch (error) {
          expect(error).toBeInstanceOf(Problem);
        }
      }),
    );
  });
});

describe('for any codings of one talk', () => {
  const length = 6;
  const talk = transcript(
    't1',
    Array.from({ length: 5 }, () => 'P1: abcdef'),
  );
  const place = fc.tuple(fc.nat(4), fc.nat(length - 1));
  const stretch = fc
    .tuple(place, place)
    .map(([a, b]) => [a[0] * length + a[1], b[0] * length + b[1]])
    .map((pair) => pair.toSorted((a, b) => a - b))
    .map(([from = 0, to = 0]) => ({ from, to: to + 1 }));
  const position = (at: number): readonly [number, number] => [
    1 + Math.floor(at / length),
    at % length,
  ];
  const last = (at: number): readonly [number, number] => [
    position(at - 1)[0],
    position(at - 1)[1] + 1,
  ];

  it('before, after and near are what a comparison of every pair says', async () => {
    const base = { ...studyOf([]), transcripts: [talk], codebook: codebook(code('a'), code('b')) };
    const asked = fc.tuple(fc.constantFrom('NEAR', 'BEFORE', 'AFTER'), fc.nat(4));
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.tuple(fc.constantFrom('a', 'b'), stretch), {
          selector: ([of, { from, to }]) => `${of} ${from} ${to}`,
          maxLength: 8,
        }),
        asked,
        async (all, [sign, within]) => {
          const named = all.map(([of, { from, to }]) => ({
            ...codingBy('anna', 't1', { from: position(from), to: last(to) }, of),
            id: `${of} ${from} ${to}`,
          }));
          const study = { ...base, work: studyOf(named).work };
          const turn = (at: number) => Math.floor(at / length);
          const isBefore = (a: { to: number }, b: { from: number }) =>
            a.to <= b.from && turn(b.from) - turn(a.to - 1) <= within;
          const isFound = ([of, one]: (typeof all)[number]) =>
            of === 'a' &&
            all.some(([other, two]) => {
              if (other !== 'b') return false;
              if (sign === 'BEFORE') return isBefore(one, two);
              if (sign === 'AFTER') return isBefore(two, one);
              const isOver = one.from < two.to && two.from < one.to;
              return isOver || isBefore(one, two) || isBefore(two, one);
            });
          const expected = all.filter(isFound).map(([of, { from, to }]) => `${of} ${from} ${to}`);
          const found = await codingIds([`code:a ${sign}/${within}turns code:b`], study);
          expect(found.toSorted()).toEqual(expected.toSorted());
        },
      ),
    );
  });
});
