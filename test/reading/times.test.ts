/** Times, in the ways tools write them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  printCueTime,
  printSeconds,
  printTime,
  timeAtEnd,
  timeAtStart,
  timeBehindName,
} from '../../src/reading/times.js';

describe('a time of the recording', () => {
  it.each([
    ['00:12:03', '00:12:03.000'],
    ['12:03', '00:12:03.000'],
    ['0:03', '00:00:03.000'],
    ['1:02:03.5', '01:02:03.500'],
    ['00:00:09-8', '00:00:09.800'],
    ['00:00:01,250', '00:00:01.250'],
    ['75:10', '01:15:10.000'],
    ['102:00:00', '102:00:00.000'],
  ])('%s is %s', (written, printed) => {
    expect(printTime(written)).toBe(printed);
  });

  it.each(['', '12', '10:3', '10:99', '01:75:00', '1:2:3:4', '10:30am', 'noon', '00:01:02:03'])(
    '%j is none',
    (written) => {
      expect(printTime(written)).toBeUndefined();
    },
  );

  it('prints any number of seconds so that it reads back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_599_999_999 }), (milliseconds) => {
        const printed = printSeconds(milliseconds / 1000);
        expect(printed).toMatch(/^\d{2,}:\d{2}:\d{2}\.\d{3}$/);
        const [hours = 0, minutes = 0, seconds = 0] = printed.split(':').map(Number);
        expect(Math.round((hours * 3600 + minutes * 60 + seconds) * 1000)).toBe(milliseconds);
        if (milliseconds < 360_000_000) expect(printTime(printed)).toBe(printed);
      }),
    );
  });
});

describe('a time beside words', () => {
  it.each([
    ['[00:12:03] Anna: hi', '00:12:03.000', true, ' Anna: hi'],
    ['(12:03) Anna: hi', '00:12:03.000', true, ' Anna: hi'],
    ['00:03:40.5Zack: hi', '00:03:40.500', false, 'Zack: hi'],
    ['#00:00:05-2# hi', '00:00:05.200', true, ' hi'],
    ['10:30 is fine', '00:10:30.000', false, ' is fine'],
  ])('at the start of %j is found', (text, from, marked, rest) => {
    const time = timeAtStart(text);
    expect(time).toMatchObject({ from, marked });
    expect(text.slice(time?.at)).toBe(rest);
  });

  it.each([
    // Teams counts thousandths without zeros before them: its documentation has 0:0:0.0 --> 0:0:5.320.
    ['0:0:6.90 --> 0:0:9.500', '00:00:06.090', '00:00:09.500'],
    ['1:2:3.4 --> 1:2:13.40', '01:02:03.004', '01:02:13.040'],
    ['00:00:06.9 --> 00:00:09.50', '00:00:06.900', '00:00:09.500'],
  ])('can be a stretch without zeros, as Teams has it: %s', (text, from, to) => {
    expect(timeAtStart(text)).toMatchObject({ from, to, at: text.length });
    expect(printCueTime(text.split(' ')[0] ?? '')).toBe(from);
  });

  it.each(['0:0:75.0 --> 0:1:0.0', '0:0:1.0 -> 0:0:2.0', '0:0:1.0'])('is not %s', (text) => {
    expect(timeAtStart(text)).toBeUndefined();
  });

  it('can be a stretch', () => {
    expect(timeAtStart('[00:01.000 --> 00:03.500] hi')).toMatchObject({
      from: '00:00:01.000',
      to: '00:00:03.500',
    });
  });

  it.each(['[00:12:03 Anna', '(00:12:03] Anna', 'at 10:30', '99:99 bottles'])(
    'is not at the start of %j',
    (text) => {
      expect(timeAtStart(text)).toBeUndefined();
    },
  );

  it.each([
    ['Gut, danke. #00:00:09-8#', '00:00:09.800', 'Gut, danke. '],
    ['Fine. [00:14:02]', '00:14:02.000', 'Fine. '],
  ])('at the end of %j is found', (text, from, rest) => {
    const time = timeAtEnd(text);
    expect(time?.from).toBe(from);
    expect(text.slice(0, time?.at)).toBe(rest);
  });

  it.each(['[inaudible 00:14:02]', '(unv., #00:02:05-4#)', 'at 10:30', 'at (10:30)'])(
    'inside a mark or a sentence stays: %s',
    (text) => {
      expect(timeAtEnd(text)).toBeUndefined();
    },
  );

  it.each([
    ['Anna Smith (00:03)', 'Anna Smith'],
    ['Anna Smith  0:03', 'Anna Smith'],
    ['Anna[00:03]', 'Anna'],
  ])('behind the name in %j is found', (text, name) => {
    const time = timeBehindName(text);
    expect(time?.from).toBe('00:00:03.000');
    expect(text.slice(0, time?.at)).toBe(name);
  });
});
