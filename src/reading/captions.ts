/** Makes pieces of cues: finds who speaks, and joins what one speaker says in cues that follow each other. */
import type { Warning } from '../model/warning.js';
import { chooseLabels } from './choose-labels.js';
import { joinLines, type Utterance, utterancesOf } from './cue-text.js';
import type { Captions, Cue } from './cues.js';
import { labelKey, tidyLabel } from './label.js';
import type { Pieces, SpeechPiece } from './piece.js';
import type { ReadOptions } from './reading.js';
import { renaming } from './roles.js';

/** What one voice says in one cue. */
type CueUtterance = Omit<Cue, 'text'> & Utterance;

/** `rolling`: each cue shows the last line of the one before again, as YouTube's do. */
export function readCaptions(
  { cues, warnings }: Captions,
  options: ReadOptions,
  rolling: boolean,
): Pieces {
  const shown = cues.map((cue) => utterancesOf(cue.text).map((said) => ({ ...cue, ...said })));
  const heard = (rolling ? withoutRepeats(shown) : shown).flat();
  const voiced = heard.some(({ label }) => label !== undefined);
  const labelled = voiced ? { heard, warnings: [] } : byLabels(heard, options);
  const said = options.carryOn ? carriedOn(labelled.heard) : labelled.heard;
  return {
    pieces: joined(said, options),
    warnings: [...warnings, ...labelled.warnings, ...carryingOn(said)],
  };
}

/** WebVTT allows a name to stand in the first cue of a speaker alone. */
function carriedOn(heard: readonly CueUtterance[]): CueUtterance[] {
  let last: string | undefined;
  return heard.map((utterance) => {
    last = utterance.label ?? (utterance.dashed ? undefined : last);
    return last === undefined ? utterance : { ...utterance, label: last };
  });
}

/** Whether somebody goes on or somebody else begins, no file says; so a person must. */
function carryingOn(heard: readonly CueUtterance[]): Warning[] {
  const first = heard.find(
    ({ label, dashed }, index) =>
      label === undefined && !dashed && heard[index - 1]?.label !== undefined,
  );
  if (!first) return [];
  const message =
    'Captions without a name follow captions with one. If whoever spoke before goes on in them, --carry-on.';
  return [{ message, line: first.line }];
}

/** Takes the lines off the front of a cue that the cue before it ends with. */
function withoutRepeats(shown: readonly (readonly CueUtterance[])[]): CueUtterance[][] {
  return shown.map((cue, index) => {
    const before = shown[index - 1]?.at(-1)?.lines ?? [];
    const [only, ...others] = cue;
    if (!only || others.length > 0) return [...cue];
    const repeats = (count: number) =>
      before.slice(-count).join('\n') === only.lines.slice(0, count).join('\n');
    const repeated = [4, 3, 2, 1].find(repeats) ?? 0;
    const lines = only.lines.slice(repeated);
    return lines.length > 0 ? [{ ...only, lines }] : [];
  });
}

/** `Anna: text` at the start of a line names the speaker of that line and of the rest of its cue. */
function byLabels(heard: readonly CueUtterance[], options: ReadOptions) {
  const sourceLines = heard.flatMap(({ lines, line }) =>
    lines.map((text) => ({ text, number: line })),
  );
  const labels = chooseLabels(sourceLines, options, ['colon', 'bracket']);
  const split = heard.flatMap(({ lines, ...cue }) => {
    const parts: { label?: string; lines: string[] }[] = [];
    for (const text of lines) {
      const mark = labels.markOf({ text, number: cue.line });
      const said = mark ? text.slice(mark.at).trim() : text;
      const part = parts.at(-1);
      if (mark) parts.push({ label: mark.label, lines: [said] });
      else if (part) part.lines.push(said);
      else parts.push({ lines: [said] });
    }
    return parts.map((part) => ({ ...cue, ...part }));
  });
  return { heard: split, warnings: labels.warnings };
}

/** Cues join into a turn only where both name the same speaker: a cue without a name proves nothing. */
function joined(heard: readonly CueUtterance[], options: ReadOptions): SpeechPiece[] {
  const turns: CueUtterance[][] = [];
  const keys = speakerKeys(heard, options);
  let last = '';
  for (const utterance of heard) {
    const key = keys.get(utterance.label ?? '') ?? '';
    const turn = key !== '' && key === last ? turns.at(-1) : undefined;
    if (turn) turn.push(utterance);
    else turns.push([utterance]);
    last = key;
  }
  return turns.flatMap(toPiece);
}

/** The same for all labels of one speaker; '' where a label means none. A file of any size has few labels. */
function speakerKeys(heard: readonly CueUtterance[], options: ReadOptions): Map<string, string> {
  const labels = [...new Set(heard.map(({ label = '' }) => label))];
  const rename = renaming(labels.map(tidyLabel), options);
  return new Map(labels.map((label) => [label, labelKey(rename(tidyLabel(label)))]));
}

function toPiece(turn: readonly CueUtterance[]): SpeechPiece[] {
  const first = turn[0];
  if (!first) return [];
  const { label, from, line } = first;
  const to = turn.at(-1)?.to;
  return [
    {
      kind: 'speech',
      ...(label !== undefined && { label }),
      text: turn
        .map(({ lines }) => joinLines(lines))
        .filter(Boolean)
        .join(' '),
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
      line,
    },
  ];
}
