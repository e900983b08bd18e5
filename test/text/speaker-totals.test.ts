import { expect, it } from 'vitest';
import type { Transcript } from '../../src/model/transcript.js';
import { speakerTotals } from '../../src/text/speaker-totals.js';

function transcript(
  id: string,
  label: string,
  ...said: (readonly [string | undefined, string])[]
): Transcript {
  return {
    id,
    source: { file: '', sha256: '', format: '', encoding: '', importer: '', options: {} },
    speakers: [
      { id: 'M1', label, role: 'moderator' },
      { id: 'P1', label: 'P1', aliases: ['p1:'] },
    ],
    attributes: {},
    lines: said.map(([speaker, text], at) => ({
      ...{ kind: 'speech', turn: at + 1, text },
      ...(speaker !== undefined && { speaker }),
    })),
  };
}

const people = [{ id: 'P1', aliases: ['Nurse', 'P1'], attributes: {} }];
const one = transcript(
  'one',
  'Mod',
  ['M1', 'What helped?'],
  ['P1', 'He rang me back.'],
  [undefined, 'Yes.'],
);
const two = transcript('two', 'Moderator 1', ['P1', 'Nobody came.']);

it('adds up what each person says, in the order in which they first speak', () => {
  expect(speakerTotals([one, two], people)).toEqual([
    { id: 'M1', role: 'moderator', turns: 1, words: 2, transcripts: ['one'], aliases: ['Mod'] },
    { id: 'P1', turns: 2, words: 6, transcripts: ['one', 'two'], aliases: ['p1:', 'Nurse'] },
  ]);
});

it('has nobody where nobody speaks', () => {
  expect(speakerTotals([], people)).toEqual([]);
});
