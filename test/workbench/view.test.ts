/** The screen: every line as wide as the screen, whatever was said and however small the window. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameText } from '../../src/terminal/frame-text.js';
import { widthOf } from '../../src/text/width.js';
import { resized } from '../../src/workbench/resize.js';
import { view } from '../../src/workbench/view.js';
import { example, openedOn } from './opened.js';

const strange = [
  'Ame\u0301lie said so, n\u0303andu\u0301, e\u0301\u0302\u0303.',
  'The family 👨‍👩‍👧‍👦 came 👋🏽, and 🇳🇴 won.',
  'שלום וברכה, אמר האיש. مرحبا بكم.',
  '我们慢慢走，她定节奏。我相信她。',
  'A bell \u0007, an escape \u001b[31mred, a mark \u202eback, a tab\there.',
  'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverleihungsordnung'.repeat(3),
  'क्षत्रिय नमस्ते ไทยคำ',
];

const talk = `${strange.map((text, index) => `P${index % 3}: ${text}`).join('\n')}\n`;

const keys = [
  'j',
  'k',
  'l',
  'w',
  'G',
  '1',
  '2',
  ')',
  '}',
  '<shift-down>',
  '<tab>',
  'c',
  'm',
  '?',
  's',
  '<esc>',
  '+',
  '<page-down>',
];

describe('whatever is pressed, on a screen of any size', () => {
  it('every line is as wide as the screen, there are as many as it has rows, and nothing commands the terminal', async () => {
    const { press } = await openedOn({ ...example, transcripts: { s1: talk } });
    let bench = await press('1j2');
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...keys),
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 1, max: 60 }),
        async (key, columns, rows) => {
          bench = await press(key);
          const lines = view(resized(bench, { columns, rows }));
          expect(lines).toHaveLength(rows);
          for (const line of lines) {
            const text = line.map((run) => run.text).join('');
            expect(widthOf(text)).toBe(columns);
            expect(text).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('the words in hand', () => {
  it.each([
    ['20x5', 'jjj'],
    ['80x24', 'G'],
    ['40x12', 'Gkk<shift-down>'],
  ])('are in sight on a screen of %s', async (size, pressed) => {
    const { press } = await openedOn({ ...example, transcripts: { s1: talk } }, { size });
    const shown = frameText(view(await press(pressed)));
    expect(shown).toContain('┃');
  });

  it('are marked by signs, and a coding by a bar and its name, without any colour', async () => {
    const { press } = await openedOn(example, { citation: 's1:2' });
    const shown = frameText(view(await press('ll1')));
    expect(shown).toContain('We went slowly. ▸She set the pace.◂');
    expect(shown).toMatch(/▌\S* ▸trust/);
  });

  it('and codings of others have their own bar, and say whose they are', async () => {
    const study = { ...example, codings: ['ben pace s1:4'] };
    const { press } = await openedOn(study, { citation: 's1:4' });
    expect(frameText(view(await press('o')))).toContain('┊ ▸ben: pace');
  });

  it('and the signs of two codings on one place are two', async () => {
    const { press } = await openedOn(example, { citation: 's1:2' });
    expect(frameText(view(await press('12')))).toContain('▌▐');
  });
});

it('a narrow frame is what it is', async () => {
  const { press } = await openedOn(
    { ...example, codings: ['anna hope s1:3'] },
    { citation: 's1:2', size: '64x18' },
  );
  expect(frameText(view(await press('jj'))).split('\n')).toEqual([
    ' s1 · turn 4 of 5 · P1 · new                    anna · 1 coding',
    '─'.repeat(64),
    '1  M1   How was it? Tell us.',
    '2  P1   We went slowly. She set the pace. I     ? ?trust',
    '        trusted her.                            ?',
    '3  P2   I hoped.                                ▌ hope',
    '4  P1 ┃ Don’t you worry, Åse said. Twice.',
    '5  P2   Trust takes time.                       ? ?trust',
    '',
    '',
    '─'.repeat(64),
    ' 1 Trust           0   Somebody relies on somebody.',
    ' 2 Hope            1   Somebody looks forward.',
    ' 3 Pace of help    0   As fast as the other can.',
    '',
    '',
    '─'.repeat(64),
    ' ↑↓ turn  ←→ sentence  ⇧ more  ⏎ code  n next open  space read …',
  ]);
});

it('a wide screen has the codebook beside the talk', async () => {
  const { press } = await openedOn(example, { citation: 's1:2', size: '120x20' });
  const shown = frameText(view(await press('1')));
  expect(shown).toMatch(/│ .*Somebody relies on somebody\./);
  expect(shown).toMatch(/│ Being helped/);
});

it('what is too long for the last line is said where there is room', async () => {
  const { press } = await openedOn(example, { citation: 's1:2', size: '60x20' });
  const shown = frameText(view(await press(':s9:1<enter>')));
  expect(shown.replace(/\s+/g, ' ')).toContain(
    'This is s1. For the other: q, then alongside code s9',
  );
});
