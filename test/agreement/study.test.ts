/** Agreement on a study that can be counted by hand. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { agreementRecord, ratingRecord } from '../../src/agreement/agreement-record.js';
import { comparedCoders, roundsOf } from '../../src/agreement/compared-coders.js';
import { ratingReport } from '../../src/agreement/rating-report.js';
import { sampleTurns } from '../../src/agreement/sample.js';
import { differs, sideBySide } from '../../src/agreement/side-by-side.js';
import { type AgreementAsked, agreementOf } from '../../src/agreement/study-agreement.js';
import { unitsNeeded } from '../../src/agreement/units-needed.js';
import type { ExampleStudy } from '../../src/model/example.js';
import { studyFrom } from '../support/example-study.js';

const interval = { method: 'jackknife', seed: '1', resamples: 100 } as const;

async function compared(study: ExampleStudy, asked: Partial<AgreementAsked> = {}) {
  const opened = await studyFrom(study);
  const agreement = agreementOf(opened, {
    ...{ coders: ['anna', 'ben'], unit: 'turn', interval, bar: 0.667 },
    ...asked,
  });
  return { opened, agreement };
}

/** Four turns of people, and one of the moderator. */
const talk = {
  s1: 'M1: How was it?\n\nP1: We trust her. She waits for us.\n\nP2: I hope so.\n\nP1: Slow is fine.\n\nP2: It was cold.\n',
};

/** Turn 2: both trust. 3: anna hope, ben pace. 4: anna pace. 5: nobody. */
const codings = [
  ...['anna trust s1:2', 'anna hope s1:3', 'anna pace s1:4'],
  ...['ben trust s1:2', 'ben pace s1:3'],
];

describe('turns of two coders', () => {
  it('counts both, one of them and neither, and leaves the moderator out', async () => {
    const { agreement } = await compared({ transcripts: talk, codings });
    expect(agreement).toMatchObject({ units: 4, pairable: 4, read: { anna: 4, ben: 4 } });
    const [trust, hope, pace] = agreement.codes;
    expect(trust).toMatchObject({ code: 'trust', all: 1, only: { anna: 0, ben: 0 }, none: 3 });
    expect(hope).toMatchObject({ code: 'hope', all: 0, only: { anna: 1, ben: 0 }, none: 3 });
    expect(pace).toMatchObject({ code: 'pace', all: 0, only: { anna: 1, ben: 1 }, none: 2 });
    expect(pace?.prevalence).toEqual({ anna: 0.25, ben: 0.25 });
    expect(pace?.measures['percent']?.value).toBe(0.5);
    // Observed .5, expected 1/16 + 9/16.
    expect(pace?.measures['cohen_kappa']?.value).toBeCloseTo((0.5 - 0.625) / 0.375, 12);
  });

  it('says of what kind a difference is, where, and what the other gave instead', async () => {
    const { agreement } = await compared({ transcripts: talk, codings });
    expect(agreement.list.map(({ kind, citation, codes }) => ({ kind, citation, codes }))).toEqual([
      { kind: 'another-code', citation: 's1:3', codes: { anna: ['hope'], ben: ['pace'] } },
      { kind: 'one-coded', citation: 's1:4', codes: { anna: ['pace'], ben: [] } },
    ]);
    expect(agreement.confusions).toEqual([
      {
        code: 'pace',
        disagreements: 2,
        only: { anna: 1, ben: 1 },
        instead: [
          { code: 'hope', times: 1 },
          { code: null, times: 1 },
        ],
      },
      {
        code: 'hope',
        disagreements: 1,
        only: { anna: 1, ben: 0 },
        instead: [{ code: 'pace', times: 1 }],
      },
    ]);
  });

  it('computes alpha on sets from the four pairs of sets', async () => {
    const { agreement } = await compared({ transcripts: talk, codings });
    // Ratings: trust 2, hope 1, pace 2, none 3; unlike pairs 1/2 of the units; 64 - 4 - 1 - 4 - 9 = 46 ordered pairs differ.
    expect(agreement.measures['alpha_jaccard']?.value).toBeCloseTo(1 - (7 * 4) / 46, 12);
  });

  it('counts moderators where the study does', async () => {
    const settings =
      'study: E\ncoders: [{id: anna}, {id: ben}]\ncountModerators: true\nparticipants: [{id: M1, role: moderator}]\n';
    const { agreement } = await compared({ settings, transcripts: talk, codings });
    expect(agreement.units).toBe(5);
  });

  it('takes codes as their themes at a level', async () => {
    const { agreement } = await compared({ transcripts: talk, codings }, { level: 1 });
    expect(agreement.codes.map(({ code }) => code)).toEqual(['being-met', 'being-helped']);
    // Turns 2 and 3 of anna, turn 2 of ben.
    expect(agreement.codes[0]).toMatchObject({ all: 1, only: { anna: 1, ben: 0 }, none: 2 });
    expect(agreement.levels.map(({ id, categories }) => [id, categories])).toEqual([
      ['1', 2],
      ['2', 3],
    ]);
  });

  it('has no level below the codes', async () => {
    await expect(compared({ transcripts: talk, codings }, { level: 3 })).rejects.toThrow(
      /2 levels, and no level 3/,
    );
  });

  it('leaves out a code that is retired, and says so', async () => {
    const overwrite = {
      'codebook.yaml': `codebook: care
title: Care
themes:
  - id: being-met
    name: Being met
    codes:
      - {id: trust, name: Trust, definition: Somebody relies on somebody., status: retired}
      - {id: hope, name: Hope, definition: Somebody looks forward to something.}
      - {id: pace, name: Pace, definition: Somebody goes as fast as the other can.}
`,
    };
    const { agreement } = await compared({ transcripts: talk, codings, overwrite });
    expect(agreement.codes.map(({ code }) => code)).toEqual(['hope', 'pace']);
    const left = agreement.warnings.filter(({ kind }) => kind === 'left-out');
    expect(left.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^1 coding of anna left out: .*code is retired/),
      expect.stringMatching(/^1 coding of ben left out: .*code is retired/),
    ]);
    const asked = { codes: new Set(['trust']) };
    const whole = await compared({ transcripts: talk, codings, overwrite }, asked);
    expect(whole.agreement.codes[0]).toMatchObject({ code: 'trust', all: 1 });
    expect(whole.agreement.warnings.map(({ kind }) => kind)).not.toContain('left-out');
  });

  it('looks at the codes asked for only', async () => {
    const { agreement } = await compared(
      { transcripts: talk, codings },
      { codes: new Set(['trust']) },
    );
    expect(agreement.codes.map(({ code }) => code)).toEqual(['trust']);
    expect(agreement.list).toEqual([]);
  });

  it('has figures for every speaker', async () => {
    const { agreement } = await compared({ transcripts: talk, codings });
    const shown = agreement.speakers.map(({ id, units, measures }) => [
      id,
      units,
      measures['percent']?.value,
    ]);
    expect(shown).toEqual([
      ['P1', 2, 0.5],
      ['P2', 2, 0.5],
    ]);
  });
});

describe('what was read', () => {
  const seen = (turns: string) =>
    `{"act":"seen","id":"01KAAAAAAAAAAAAAAAAAAAAAAA","at":"2026-01-01T00:00:00Z","transcript":"s1","turns":${turns}}\n`;

  it('is missing where a coder has not read it, not empty', async () => {
    const { agreement } = await compared({
      transcripts: talk,
      codings: codings.filter((one) => one.startsWith('anna')),
      overwrite: { 'codings/ben.jsonl': seen('[1,3]') },
    });
    expect(agreement).toMatchObject({ units: 4, pairable: 2, read: { anna: 4, ben: 2 } });
    expect(agreement.list.map(({ citation }) => citation)).toEqual(['s1:2', 's1:3']);
    expect(agreement.codes[2]).toMatchObject({ code: 'pace', n: 2, none: 2 });
    expect(agreement.warnings.map(({ kind }) => kind)).toContain('partly-read');
  });

  it('leaves out codings beyond it, and says so', async () => {
    const { opened } = await compared({ transcripts: talk, codings });
    const act = { act: 'seen' as const, id: 'A', at: '', transcript: 's1', turns: [1, 2] as const };
    const study = {
      ...opened,
      work: opened.work.map((one) => ({ ...one, seen: one.coder === 'ben' ? [act] : [] })),
    };
    const agreement = agreementOf(study, {
      coders: ['anna', 'ben'],
      unit: 'turn',
      interval,
      bar: 0.667,
    });
    expect(agreement).toMatchObject({ pairable: 1, list: [] });
    expect(agreement.warnings.find(({ kind }) => kind === 'unmarked')?.message).toMatch(
      /^ben coded 1 turn beyond/,
    );
  });

  it('says who has read nothing, and gives no figure', async () => {
    const { agreement } = await compared({ transcripts: talk, codings: ['anna trust s1:2'] });
    expect(agreement.measures['alpha_jaccard']).toMatchObject({
      value: null,
      reason: 'no unit was rated by two coders',
    });
    expect(agreement.warnings.map(({ kind }) => kind)).toContain('read-nothing');
  });
});

describe('borders', () => {
  it('are a kind of their own: one thing seen, its end drawn elsewhere', async () => {
    const { agreement } = await compared({
      transcripts: talk,
      codings: ['anna trust s1:2-3', 'ben trust s1:2.1'],
    });
    expect(agreement.borderUnits).toBe(1);
    expect(agreement.list).toEqual([
      expect.objectContaining({
        kind: 'border',
        citation: 's1:2-3',
        codes: { anna: ['trust'], ben: ['trust'] },
        borders: { anna: 's1:2-3', ben: 's1:2@0-13' },
      }),
    ]);
  });

  it('make sentences differ where turns agree', async () => {
    const example = { transcripts: talk, codings: ['anna trust s1:2', 'ben trust s1:2.1'] };
    const turns = await compared(example);
    const sentences = await compared(example, { unit: 'sentence' });
    expect(turns.agreement.codes[0]).toMatchObject({ all: 1, only: { anna: 0, ben: 0 }, n: 4 });
    expect(sentences.agreement.codes[0]).toMatchObject({ all: 1, only: { anna: 1, ben: 0 }, n: 5 });
  });
});

describe('other units', () => {
  it('segments are passages that somebody coded; other talk is left out', async () => {
    const { agreement } = await compared({ transcripts: talk, codings }, { unit: 'segment' });
    expect(agreement).toMatchObject({ units: 3, pairable: 3 });
  });

  it('characters weigh what they are long', async () => {
    const { agreement } = await compared(
      { transcripts: talk, codings: ['anna trust s1:2', 'ben trust s1:2.1'] },
      { unit: 'character' },
    );
    // 13 of "We trust her." and 31 of the turn.
    expect(agreement.units).toBe(31 + 10 + 13 + 12);
    expect(agreement.codes[0]).toMatchObject({ all: 13, only: { anna: 18, ben: 0 } });
    expect(agreement.codes[0]?.measures['cohen_kappa']?.value).toBeCloseTo(
      agreement.codes[0]?.measures['nvivo_char_kappa']?.value ?? Number.NaN,
      12,
    );
    expect(agreement.measures['alpha_jaccard']).toMatchObject({ ci: null });
  });

  it('cu-alpha is 1 where both see the same in what both marked', async () => {
    const { agreement } = await compared({
      transcripts: talk,
      codings: ['anna trust s1:2', 'anna pace s1:4', 'ben trust s1:2.1', 'ben pace s1:4'],
    });
    expect(agreement.measures['cu_alpha_2016']?.value).toBeCloseTo(1, 12);
    expect(agreement.measures['u_alpha_2016']?.value).toBeLessThan(1);
  });

  it('codes that overlap become one label for the span figures', async () => {
    const both = ['trust s1:2', 'pace s1:2.1'];
    const { agreement } = await compared({
      transcripts: talk,
      codings: both.flatMap((one) => [`anna ${one}`, `ben ${one}`]),
    });
    expect(agreement.measures['u_alpha_2016']?.value).toBeCloseTo(1, 12);
  });
});

describe('three coders', () => {
  const settings =
    'study: E\ncoders: [{id: anna}, {id: ben}, {id: cara}]\nparticipants: [{id: M1, role: moderator}]\n';
  const three = [...codings, 'cara trust s1:2', 'cara pace s1:4'];

  it('counts all, some and none, and takes Conger’s kappa', async () => {
    const coders = ['anna', 'ben', 'cara'];
    const { agreement } = await compared(
      { settings, transcripts: talk, codings: three },
      { coders },
    );
    expect(agreement.codes[2]).toMatchObject({
      code: 'pace',
      all: 0,
      some: 1,
      only: { ben: 1 },
      none: 2,
    });
    expect(agreement.codes[2]?.measures['cohen_kappa']?.value).toBeNull();
    expect(agreement.codes[2]?.measures['conger_kappa']?.value).not.toBeNull();
  });

  it('are everybody who has coded, and not a second round of one', async () => {
    const rounds = `${settings.replace('{id: cara}', '{id: anna-2}')}`;
    const study = await studyFrom({
      settings: rounds,
      transcripts: talk,
      codings: [...codings, 'anna-2 trust s1:2'],
    });
    expect(comparedCoders(study, [])).toEqual(['anna', 'ben']);
    expect(roundsOf(study, 'anna')).toEqual(['anna', 'anna-2']);
    expect(() => roundsOf(study, 'ben')).toThrow(/no second round/);
    expect(() => comparedCoders(study, ['anna', 'dora'])).toThrow(/no coder "dora"/);
  });
});

it('side by side lists coded turns, moderators’ too, and which differ', async () => {
  const study = await studyFrom({ transcripts: talk, codings: [...codings, 'ben hope s1:1'] });
  const { turns, warnings } = sideBySide(study, ['anna', 'ben'], undefined);
  expect(warnings).toEqual([]);
  expect(turns.map((turn) => [turn.citation, differs(turn)])).toEqual([
    ['s1:1', true],
    ['s1:2', false],
    ['s1:3', true],
    ['s1:4', true],
  ]);
});

it('side by side says whose codings stand in no list, since the code is retired', async () => {
  const example = { transcripts: talk, codings: [...codings, 'ben hope s1:1'] };
  const study = await studyFrom(example);
  const themes = study.codebook.themes.map((theme) => ({
    ...theme,
    codes: theme.codes.map((code) => ({
      ...code,
      ...(code.id === 'hope' && { status: 'retired' as const }),
    })),
  }));
  const retired = { ...study, codebook: { ...study.codebook, themes } };
  const { warnings } = sideBySide(retired, ['anna', 'ben'], undefined);
  expect(warnings.map(({ message }) => message)).toContainEqual(
    expect.stringMatching(/of ben left out: .*the code is retired/),
  );
});

describe('a sample', () => {
  const lines = Array.from({ length: 60 }, (_, at) => `P${at % 3 === 0 ? 1 : 2}: Line ${at}.\n\n`);

  it('takes every speaker as often as they speak, and the same again with its seed', async () => {
    const study = await studyFrom({ transcripts: { s1: lines.join('') } });
    const drawn = sampleTurns(study, 12, 'x');
    expect(drawn.filter(({ speaker }) => speaker === 'P1')).toHaveLength(4);
    expect(new Set(drawn.map(({ citation }) => citation)).size).toBe(12);
    expect(sampleTurns(study, 12, 'x')).toEqual(drawn);
    expect(sampleTurns(study, 12, 'y')).not.toEqual(drawn);
  });

  it('is all there is, where that is less', async () => {
    const study = await studyFrom({ transcripts: talk });
    expect(sampleTurns(study, 40, '1')).toHaveLength(4);
  });
});

// The table of Bloch & Kraemer's sizes for two coders, and the two that ATLAS.ti's manual prints.
it.each([
  [0.5, 0.667, 60],
  [0.5, 0.8, 103],
  [0.25, 0.667, 81],
  [0.25, 0.8, 139],
  [0.1, 0.9, 595],
])('a share of %d and a bar of %d take %d units', (share, bar, units) => {
  expect(unitsNeeded(share, bar, 2)).toBe(units);
});

describe('the JSON that docs/agree-json.md promises', async () => {
  const page = readFileSync('docs/agree-json.md', 'utf8');

  /** The keys in the first column of the table under a heading. */
  function promised(heading: string): string[] {
    const section = page.split(/^## /m).find((one) => one.startsWith(heading)) ?? '';
    return [...section.matchAll(/^\| `(\w+)` \|/gm)].map(([, key = '']) => key);
  }

  it('has every key, and no other', async () => {
    const { agreement } = await compared({
      transcripts: talk,
      codings: [...codings, 'anna hope s1:5', 'ben hope s1:5@0-6'],
    });
    const record = agreementRecord(agreement, []);
    expect(['study', ...Object.keys(record)]).toEqual(promised('Of a study'));
    for (const code of record.codes)
      expect(Object.keys(code).sort()).toEqual(promised('A code').sort());
    const optional = ['noInterval', 'droppedResamples', 'undefinedCodes'];
    for (const figure of Object.values(record.measures)) {
      const keys = Object.keys(figure).filter((key) => !optional.includes(key));
      expect([...keys, ...optional].sort()).toEqual(promised('A figure').sort());
    }
    const [first] = record.disagreements;
    expect([...Object.keys(first ?? {}), 'borders'].sort()).toEqual(
      promised('A disagreement').sort(),
    );
    const last = record.disagreements.at(-1);
    expect(Object.keys(last ?? {}).sort()).toEqual(promised('A disagreement').sort());
  });

  it('has every key of a table of ratings, and no other', () => {
    const table = {
      coders: ['A', 'B'],
      units: ['1', '2'],
      ratings: [
        [1, 2],
        [1, 1],
      ],
    };
    const report = ratingReport(table, { scale: 'nominal', categories: [], interval });
    expect(Object.keys(ratingRecord(report, interval, [])).sort()).toEqual(
      promised('Of a table of ratings').sort(),
    );
  });
});
