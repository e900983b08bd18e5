/** The coding screen as Ink draws it: the frame of the bench, row by row, and each key as it comes. */
import { render } from 'ink-testing-library';
import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import { Screen } from '../../src/terminal/coding-screen.js';
import { frameText } from '../../src/terminal/frame-text.js';
import { inbox } from '../../src/terminal/inbox.js';
import { pressedKeys } from '../../src/terminal/pressed-keys.js';
import { view } from '../../src/workbench/view.js';
import { example, openedOn } from '../workbench/opened.js';

const rowsOf = (text: string) => text.split('\n').map((row) => row.trimEnd());

/** Ink listens once React has run its effects. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('Ink', () => {
  it('draws the frame as it is, no row broken and none cut', async () => {
    const { bench } = await openedOn(example, { citation: 's1:2' });
    const frame = frameText(view(bench()));
    const rows = view(bench()).map((line) => line.map(({ text }) => text).join(''));
    const { lastFrame, unmount } = render(
      createElement(Screen, { rows, onInput: () => undefined }),
    );
    expect(rowsOf(lastFrame() ?? '')).toEqual(rowsOf(frame));
    unmount();
  });

  it('hands on what is pressed, in order', async () => {
    const pressed: string[] = [];
    const element = createElement(Screen, {
      rows: ['one'],
      onInput: (input, key) => pressed.push(...pressedKeys(input, key, false)),
    });
    const { stdin, unmount } = render(element);
    await settled();
    for (const sent of [
      'j',
      '\u001b[B',
      '\u001b[1;2C',
      '\u001b[1;5A',
      '\r',
      '\t',
      ' ',
      '\u007f',
      '\u0004',
      '>',
      '\u001b[5~',
      'ab',
      'm.\n.\r',
      '\n',
      '\u001b\r',
    ]) {
      stdin.write(sent);
      await settled();
    }
    expect(pressed).toEqual([
      ...['j', '<down>', '<shift-right>', '<ctrl-up>', '<enter>', '<tab>', '<space>'],
      ...['<backspace>', '<ctrl-d>', '>', '<page-up>', 'a', 'b'],
      ...['m', '.', '<ctrl-j>', '.', '<enter>', '<ctrl-j>', '<alt-enter>'],
    ]);
    unmount();
  });
});

describe('what comes in', () => {
  it('is taken out in order, also by one who waits', async () => {
    const things = inbox<{ readonly n: number }>();
    things.put({ n: 1 });
    things.put({ n: 2 });
    expect(await things.next()).toEqual({ n: 1 });
    expect(things.isEmpty()).toBe(false);
    expect(await things.next()).toEqual({ n: 2 });
    const third = things.next();
    things.put({ n: 3 });
    things.put({ n: 4 });
    expect(await third).toEqual({ n: 3 });
    expect(await things.next()).toEqual({ n: 4 });
    expect(things.isEmpty()).toBe(true);
  });
});
