/** What stands below the talk: the code in hand with its rule, the list, the line that is written, the keys. */
import { describe, expect, it } from 'vitest';
import type { ExampleStudy } from '../../src/model/example.js';
import { summaryText } from '../../src/terminal/coding-summary.js';
import { frameText } from '../../src/terminal/frame-text.js';
import { view } from '../../src/workbench/view.js';
import { codebook, example, openedOn } from './opened.js';

const ruled: ExampleStudy = {
  ...example,
  codebook: codebook.replace(
    'definition: Somebody looks forward.,',
    'definition: Somebody looks forward., include: [a wish], exclude: [a plan],',
  ),
};

/** The rows below the talk, on a screen of 80x24. */
async function panel(keys: string, study = ruled, citation = 's1:2') {
  const { press } = await openedOn(study, { citation });
  const rows = frameText(view(await press(keys))).split('\n');
  return rows.slice(rows.findLastIndex((row, at) => row.startsWith('─') && at < 20) + 1);
}

describe('below the talk stands', () => {
  it('the code of the coding in hand, with what it includes and excludes', async () => {
    const [head, rule, include, exclude] = await panel('2');
    expect(head).toBe(' coded: Hope');
    expect(rule).toBe(' Somebody looks forward.');
    expect(include).toBe(' include  a wish');
    expect(exclude).toBe(' exclude  a plan');
  });

  it('which of several codings is meant', async () => {
    expect((await panel('12'))[0]).toBe(' coded, 1 of 2: Trust');
    expect((await panel('12<tab>'))[0]).toBe(' coded, 2 of 2: Hope');
    expect((await panel('12<tab><tab>'))[0]).toBe(' coded, 1 of 2: Trust');
  });

  it('whose coding it is, where it is somebody else’s', async () => {
    const study = { ...ruled, codings: ['ben hope s1:2'] };
    expect((await panel('o', study))[0]).toBe(' coded by ben: Hope');
  });

  it('what a suggestion is made of, and what the next key does with it', async () => {
    const rows = await panel('s', ruled, 's1:1');
    expect(rows[0]).toBe(' suggested for “trusted”: Trust');
    expect(rows.at(-1)).toBe(' a accept  d decline  s next  ⏎ another code  ? all keys');
  });

  it('memos on the words and on the coding', async () => {
    expect((await panel('1m<tab>Whose?<enter>')).join('\n')).toContain(' ✎ Whose?');
    expect((await panel('mWhere was she?<enter>')).join('\n')).toContain(' ✎ Where was she?');
  });

  it('a code that the codebook does not know', async () => {
    const study = {
      ...example,
      codings: ['anna hope s1:3'],
      overwrite: { 'codebook.yaml': codebook.replace('id: hope', 'id: other') },
    };
    expect((await panel('', study, 's1:3'))[0]).toBe(' hope: no code of the codebook');
  });

  it('the list that is picked from, what is marked in it, and the way to a new code', async () => {
    const rows = await panel('chope<tab>wait');
    expect(rows[0]).toBe(' code › wait▏   ● hope');
    expect(rows[1]).toBe('▸   + new code “wait”');
  });

  it('what is being written, and on what', async () => {
    expect((await panel('1m'))[0]).toBe(' memo on s1:2 › ▏');
    expect((await panel('1m<tab>'))[0]).toBe(' memo on the coding trust › ▏');
    expect((await panel('1m<tab><tab>'))[0]).toBe(' memo on the code trust › ▏');
    expect((await panel('+Waiting<enter>helped<enter>'))[0]).toBe(
      ' Waiting: what a second coder needs to decide, in one line › ▏',
    );
    expect((await panel('+Waiting<enter>'))[0]).toBe(' theme of “Waiting” › ▏');
  });
});

describe('a line that is written', () => {
  it.each([
    ['/one two<ctrl-w>', 'one '],
    ['/one two<ctrl-u>three', 'three'],
    ['/né<backspace>', 'n'],
    ['/a👨‍👩‍👧<backspace>', 'a'],
    ['/x<backspace><backspace>', undefined],
    ['/x<esc>', undefined],
  ])('%j holds %j', async (keys, typed) => {
    const { press } = await openedOn(example);
    const { mode } = await press(keys);
    expect(mode.kind === 'writing' ? mode.typed : undefined).toBe(typed);
  });
});

describe('help', () => {
  it('shows every key, page by page, and any other key leaves it', async () => {
    const { press } = await openedOn(example);
    const first = frameText(view(await press('?')));
    const second = frameText(view(await press('<space>')));
    expect(first).toContain('next turn');
    expect(second).toContain('leave: all is saved');
    expect((await press('j')).mode.kind).toBe('reading');
  });
});

it('the end of a session says how far it came', async () => {
  const { press } = await openedOn(example, { citation: 's1:2' });
  expect(summaryText(await press('1<space><space>'), 3)).toBe(
    '3 keys. anna on s1: of 5 turns 1 coded, 2 marked as read.\nAll is saved. Next: alongside read s1 --coder anna',
  );
});
