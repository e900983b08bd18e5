/** Moving through the talk, and taking more words or fewer. */
import { describe, expect, it } from 'vitest';
import { quoteOf } from '../../src/text/turns.js';
import { citationInHand } from '../../src/workbench/on-words.js';
import { example, openedOn } from './opened.js';

/** What is in hand after some keys, from the whole first turn on. */
async function inHand(keys: string) {
  const { press } = await openedOn(example, { citation: 's1:1' });
  const bench = await press(keys);
  return [citationInHand(bench), quoteOf(bench.desk.transcript, bench.span)];
}

describe('the words in hand move', () => {
  it.each([
    ['', 's1:1', 'How was it? Tell us.'],
    ['j', 's1:2', 'We went slowly. She set the pace. I trusted her.'],
    ['jjk', 's1:2', 'We went slowly. She set the pace. I trusted her.'],
    ['k', 's1:1', 'How was it? Tell us.'],
    ['G', 's1:5', 'Trust takes time.'],
    ['Gg', 's1:1', 'How was it? Tell us.'],
    ['l', 's1:1@0-11', 'How was it?'],
    ['ll', 's1:1@12-20', 'Tell us.'],
    ['lll', 's1:2@0-15', 'We went slowly.'],
    ['lllh', 's1:1@12-20', 'Tell us.'],
    ['jh', 's1:1@12-20', 'Tell us.'],
    ['w', 's1:1@0-3', 'How'],
    ['ww', 's1:1@4-7', 'was'],
    ['wwb', 's1:1@0-3', 'How'],
    ['jlw', 's1:2@0-2', 'We'],
    ['jlb', 's1:1@17-19', 'us'],
    [':4<enter>', 's1:4', 'Don’t you worry, Åse said. Twice.'],
    [':2.2<enter>', 's1:2@16-33', 'She set the pace.'],
    [':2-3<enter>', 's1:2-3', 'We went slowly. She set the pace. I trusted her.\nI hoped.'],
    [':s1:2@3-7<enter>', 's1:2@3-7', 'went'],
    ['l<esc>', 's1:1', 'How was it? Tell us.'],
  ])('%j: %s', async (keys, citation, words) => {
    expect(await inHand(keys)).toEqual([citation, words]);
  });
});

describe('their ends move', () => {
  it.each([
    ['jl<shift-right>', 's1:2@0-33', 'We went slowly. She set the pace.'],
    ['jl<shift-right><shift-left>', 's1:2@0-15', 'We went slowly.'],
    ['jl))', 's1:2@0-23', 'We went slowly. She set'],
    ['jw)(', 's1:2@0-2', 'We'],
    ['jw(', 's1:2@0-2', 'We'],
    ['j<shift-down>', 's1:2-3', 'We went slowly. She set the pace. I trusted her.\nI hoped.'],
    ['j<shift-down><shift-up>', 's1:2', 'We went slowly. She set the pace. I trusted her.'],
    ['jll}', 's1:2@20-33', 'set the pace.'],
    ['jll}{', 's1:2@16-33', 'She set the pace.'],
    ['jll{', 's1:2@8-33', 'slowly. She set the pace.'],
    ['jlll<shift-right>', 's1:2@34-3@8', 'I trusted her.\nI hoped.'],
    ['jll<ctrl-left>', 's1:2@0-33', 'We went slowly. She set the pace.'],
    ['jj<ctrl-up>', 's1:2-3', 'We went slowly. She set the pace. I trusted her.\nI hoped.'],
    ['jj<ctrl-up><ctrl-down>', 's1:3', 'I hoped.'],
    ['G<shift-down>', 's1:5', 'Trust takes time.'],
  ])('%j: %s', async (keys, citation, words) => {
    expect(await inHand(keys)).toEqual([citation, words]);
  });
});

describe('words are looked for', () => {
  it.each([
    ['/trust<enter>', 's1:2@36-41', 'trust'],
    ['/trust<enter>f', 's1:5@0-5', 'Trust'],
    ['/trust<enter>ff', 's1:2@36-41', 'trust'],
    ['/trust<enter>fF', 's1:2@36-41', 'trust'],
    ["/don't YOU<enter>", 's1:4@0-9', 'Don’t you'],
    ['/åSE<enter>', 's1:4@17-20', 'Åse'],
    ['/how<enter>', 's1:1@0-3', 'How'],
  ])('%j: %s', async (keys, citation, words) => {
    expect(await inHand(keys)).toEqual([citation, words]);
  });

  it('words that are nowhere leave everything where it is, and that is said', async () => {
    const { press } = await openedOn(example, { citation: 's1:3' });
    const bench = await press('/zebra<enter>');
    expect(citationInHand(bench)).toBe('s1:3');
    expect(bench.said).toBe('“zebra” is nowhere in this talk.');
  });
});

describe('what cannot be found', () => {
  it.each([
    [':9<enter>', 's1 has 5 turns and no turn 9.'],
    [':s2:1<enter>', 'This is s1.'],
    [':x<enter>', '"s1:x" is not a citation.'],
    ['>', 'No coding follows.'],
    ['<lt>', 'No coding comes before this.'],
    ['f', 'Nothing was looked for yet'],
    [']', 'No section follows.'],
    ['~', 'The key ~ does nothing here.'],
  ])('%j is said: %s', async (keys, said) => {
    const { press } = await openedOn(example, { citation: 's1:3' });
    const bench = await press(keys);
    expect(bench.said).toContain(said);
    expect(citationInHand(bench)).toBe('s1:3');
  });
});

const header = {
  ...{ alongside: 'transcript', version: 1, id: 's1', speakers: [{ id: 'P1', label: 'P1' }] },
  source: {
    ...{ file: '', sha256: '', format: 'plain-text', encoding: 'utf-8' },
    ...{ importer: 'plain-text/1', options: {} },
  },
};

it('sections are gone to by their headings', async () => {
  const lines = [
    header,
    { turn: 'h1', kind: 'heading', text: 'Coming' },
    { turn: 1, speaker: 'P1', text: 'One.' },
    { turn: 2, speaker: 'P1', text: 'Two.' },
    { turn: 'h2', kind: 'heading', text: 'Going' },
    { turn: 3, speaker: 'P1', text: 'Three.' },
    { turn: 4, speaker: 'P1', text: 'Four.' },
  ];
  const text = `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`;
  const headed = { overwrite: { 'transcripts/s1.jsonl': text } };
  const { press } = await openedOn(headed, { citation: 's1:1' });
  expect(citationInHand(await press(']'))).toBe('s1:3');
  expect(citationInHand(await press('j['))).toBe('s1:3');
  expect(citationInHand(await press('['))).toBe('s1:1');
});
