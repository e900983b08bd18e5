/** The coding screen: draws the bench, and hands on what is pressed. The one file that draws with Ink. */
import { Box, render, Text, useInput } from 'ink';
import { createElement, type ReactElement } from 'react';
import type { Recorder } from '../model/wanted-act.js';
import { advance } from '../workbench/advance.js';
import type { Bench } from '../workbench/bench.js';
import type { Line } from '../workbench/frame.js';
import { resized } from '../workbench/resize.js';
import { view } from '../workbench/view.js';
import { type Painter, painterFor } from './frame-text.js';
import { type Inbox, inbox } from './inbox.js';
import { pressedKeys } from './pressed-keys.js';
import { screenSize } from './screen-size.js';
import { tidyMemory } from './tidy-memory.js';
import { clear, onSignal, takeScreen, tallOutput } from './whole-screen.js';

type InputHandler = Parameters<typeof useInput>[0];

interface ScreenProps {
  readonly rows: readonly string[];
  readonly onInput: InputHandler;
}

export function Screen({ rows, onInput }: ScreenProps): ReactElement {
  useInput(onInput);
  const lines = rows.map((row, index) =>
    createElement(Text, { key: index, wrap: 'truncate' }, row),
  );
  return createElement(Box, { flexDirection: 'column' }, ...lines);
}

/** Milliseconds after which the files are looked at while nobody presses a key. */
const glance = 2000;

/** What a key, or anything else that happens, makes of the bench. */
type Happening = (bench: Bench) => Bench | Promise<Bench>;

/** @returns the bench as it was left */
export async function codeOnScreen(start: Bench, files: Files): Promise<Bench> {
  const paint = await painterFor(process.stdout);
  const happenings = inbox<Happening>();
  tidyMemory();
  const giveBack = takeScreen();
  const screen = drawn(start, happenings, files, paint);
  let bench = start;
  const stopListening = listen(happenings, () => files.outdated(talkOf(bench)));
  try {
    while (!bench.hasEnded) {
      const happening = await happenings.next();
      bench = await happening(bench);
      if (happenings.isEmpty()) screen.draw(bench);
    }
    return bench;
  } finally {
    stopListening();
    screen.unmount();
    giveBack();
  }
}

/** What the session does to the files of the study. */
interface Files {
  readonly record: Recorder;
  readonly outdated: (transcript: string) => readonly string[];
}

function talkOf({ desk }: Bench): string {
  return desk.transcript.id;
}

/** A line without the spaces that fill it: Ink looks at every column, and clears them itself. */
function withoutEnd(line: Line): Line {
  const last = line.at(-1);
  const isFill = last && last.looks.length === 0 && last.text.trim() === '';
  return isFill ? withoutEnd(line.slice(0, -1)) : line;
}

function drawn(
  start: Bench,
  happenings: Inbox<Happening>,
  { record, outdated }: Files,
  paint: Painter,
) {
  const onInput: InputHandler = (input, key) =>
    happenings.put(async (before) => {
      const isWriting = before.mode.kind === 'writing' || before.mode.kind === 'picking';
      let bench: Bench = { ...before, outdated: outdated(talkOf(before)) };
      for (const one of pressedKeys(input, key, isWriting)) {
        if (!bench.hasEnded) bench = await advance(bench, one, record);
      }
      return bench;
    });
  const element = (bench: Bench) =>
    createElement(Screen, { rows: view(bench).map((line) => paint(withoutEnd(line))), onInput });
  const options = {
    ...{ stdout: tallOutput(), exitOnCtrlC: false, patchConsole: false, maxFps: 1000 },
    // Screen readers have a dialogue of their own: --plain.
    isScreenReaderEnabled: false,
  };
  const { rerender, unmount } = render(element(start), options);
  return { draw: (bench: Bench) => rerender(element(bench)), unmount };
}

/** Hears of another size, of a file that changed, and of a request to end. @returns stops listening */
function listen(happenings: Inbox<Happening>, outdated: () => readonly string[]): () => void {
  const onResize = () =>
    happenings.put((bench) => {
      process.stdout.write(clear);
      return resized(bench, screenSize());
    });
  let known = 0;
  const look = () => {
    const now = outdated();
    if (now.length !== known) happenings.put((bench) => ({ ...bench, outdated: now }));
    known = now.length;
  };
  const timer = setInterval(look, glance);
  const offSignal = onSignal(() => happenings.put((bench) => ({ ...bench, hasEnded: true })));
  process.stdout.on('resize', onResize);
  return () => {
    clearInterval(timer);
    offSignal();
    process.stdout.off('resize', onResize);
  };
}
