/** What labels look like. */
import { describe, expect, it } from 'vitest';
import { type LabelShape, shapeOf } from '../../src/reading/label-shape.js';

const cases: Readonly<Record<LabelShape, readonly string[]>> = {
  role: [
    ...[
      'Interviewer',
      'interviewer',
      'Interviewer 2',
      'Moderator',
      'Speaker 3',
      'SPEAKER_01',
      'spk_0',
    ],
    ...[
      'Unknown Speaker',
      'Female participant 2',
      'All',
      'Befragte',
      'Intervjuer',
      'Speaker 1 (male)',
    ],
  ],
  code: ['I', 'B', 'A', 'P1', 'P 1', 'P.1', 'B2', 'DB', 'RA', 'INT', 'P?', 'P12a', 'p1', 'DA'],
  name: [
    ...[
      'Anna',
      'Anna Smith',
      'Smith, Anna',
      'Ursula von der Leyen',
      'Dr. Smith',
      "O'Brien",
      'D.B.',
    ],
    ...[
      'Jean-Luc',
      'Anna & Bo',
      'P1 and P3',
      'Anna (nurse)',
      'Int.',
      'Befr.',
      '主持人',
      'Šárka',
      'MARK',
    ],
  ],
  lower: ['anna', 'zoë'],
  note: [
    'Note',
    'Date',
    'Break',
    'Location',
    'Participants',
    'Source',
    'More info',
    'Datum',
    'Ort',
  ],
  none: [
    ...[
      'I said',
      'She asked',
      'Well',
      'So',
      'OK',
      "That's it",
      'For example',
      'https',
      '10',
      '10:30',
    ],
    ...[
      'Question 3',
      'Part 2',
      'Teil 1',
      'Fine then. So',
      'the main thing is',
      'What do you mean?',
    ],
    ...["Here's the transcript with the spelling mistakes corrected", 'x'.repeat(64), 'a {b}', ''],
    ...['Well (laughs)'],
  ],
};

describe.each(Object.entries(cases))('a label of the shape "%s"', (shape, labels) => {
  it.each(labels)('%s', (label) => {
    expect(shapeOf(label)).toBe(shape);
  });
});
