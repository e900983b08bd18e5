/** WebVTT and SubRip: cues with times. */
import { describe, expect, it } from 'vitest';
import { subrip } from '../../src/formats/subrip.js';
import { webvtt } from '../../src/formats/webvtt.js';
import { readingOf, warned } from './reading-of.js';

/** Cues of one second each. */
const cues = (...texts: string[]) =>
  texts.map((text, at) => `00:00:0${at}.000 --> 00:00:0${at + 1}.000\n${text}\n\n`).join('');
const vtt = (...texts: string[]) => readingOf(webvtt, `WEBVTT\n\n${cues(...texts)}`);
const srt = (source: string) => readingOf(subrip, source);

describe('who speaks in a cue', () => {
  it('is named by a voice tag', async () => {
    const { said, speakers } = await vtt('<v Smith, Anna>Hello.</v>', '<v.loud Bo>Hi.');
    expect(said).toEqual([
      ['Smith-Anna', 'Hello.'],
      ['Bo', 'Hi.'],
    ]);
    expect(speakers[0]?.label).toBe('Smith, Anna');
  });

  it('is named by a label, where the file has no voice tag', async () => {
    expect((await vtt('Anna Smith: Hello.', 'Bo: Hi.', 'Anna Smith: Oh.')).said).toEqual([
      ['Anna-Smith', 'Hello.'],
      ['Bo', 'Hi.'],
      ['Anna-Smith', 'Oh.'],
    ]);
  });

  it('may change inside the cue', async () => {
    expect((await vtt('<v Anna>Hello.</v>\n<v Bo>Hi.</v> (pause)')).said).toEqual([
      ['Anna', 'Hello.'],
      ['Bo', 'Hi.'],
      [null, '(pause)'],
    ]);
    const source = '1\n00:00:01,000 --> 00:00:02,000\n- ANNA: Hello.\n- BO: Hi.\n';
    expect((await srt(source)).said).toEqual([
      ['ANNA', 'Hello.'],
      ['BO', 'Hi.'],
    ]);
  });

  it('is unknown where only a dash says that somebody else speaks', async () => {
    const source = '1\n00:00:01,000 --> 00:00:02,000\n- Hello,\nyou.\n- Hi.\n';
    const two = [
      [null, '- Hello, you.'],
      [null, '- Hi.'],
    ];
    expect((await srt(source)).said).toEqual(two);
    const named = `1\n00:00:00,000 --> 00:00:01,000\nANNA: Oh.\n\n${source}\n3\n00:00:02,000 --> 00:00:03,000\nANNA: So.\n`;
    const { said } = await readingOf(subrip, named, { carryOn: true });
    expect(said).toEqual([['ANNA', 'Oh.'], ...two, ['ANNA', 'So.']]);
  });

  it('goes on behind one dash: that is a line of a list, or a word broken off', async () => {
    expect((await vtt('We kept\n- well,\nringing.', '- Yes.')).said).toEqual([
      [null, 'We kept\n- well, ringing.'],
      [null, '- Yes.'],
    ]);
  });

  it('may stand in brackets, where most lines have one or they hold a role', async () => {
    const told = [
      ['ANNA', 'Hello.'],
      ['BO', 'Hi.'],
      ['ANNA', 'Oh.'],
    ];
    expect((await vtt('[ANNA] Hello.', '[BO] Hi.', '[ANNA] Oh.')).said).toEqual(told);
    expect((await vtt('(ANNA)\nHello.', '(BO)\nHi.', '(ANNA)\nOh.')).said).toEqual(told);
    const men = [
      '[MAN] Hello.',
      'You',
      'there',
      'so',
      '[WOMAN] Hi.',
      'And',
      'you',
      '[MAN] Oh.',
      '[WOMAN] So.',
    ];
    expect((await vtt(...men)).speakers.map(({ id }) => id)).toEqual(['MAN', 'WOMAN']);
    const noise = [
      '[Applause] So.',
      'We',
      'met',
      '[Music] And',
      'then',
      '[Applause] We',
      'went',
      '[Music] on',
    ];
    expect((await vtt(...noise)).speakers).toEqual([]);
    expect(
      (await vtt('(laughs)', '[inaudible] Yes.', '(laughs)', '[inaudible] No.')).speakers,
    ).toEqual([]);
  });

  it('is unknown in a cue without a name, though another had one, and this is said', async () => {
    const reading = await vtt('<v INT>And then?', 'We walked.', 'And sat.');
    expect(reading.said).toEqual([
      ['INT', 'And then?'],
      [null, 'We walked.'],
      [null, 'And sat.'],
    ]);
    expect(warned(reading)).toMatch(/2 turns.*without a speaker/);
  });

  it('is whoever spoke before, under --carry-on; before the first name it is nobody', async () => {
    const source = `WEBVTT\n\n${cues('Hush.', '<v INT>And then?', 'And <[?]> now?', '<v P1>We sat.', 'Yes.')}`;
    const { said, warnings } = await readingOf(webvtt, source, { carryOn: true });
    expect(said).toEqual([
      [null, 'Hush.'],
      ['INT', 'And then? And <[?]> now?'],
      ['P1', 'We sat. Yes.'],
    ]);
    expect(warned({ warnings })).not.toContain('--carry-on');
    expect(warned(await readingOf(webvtt, source))).toContain('--carry-on');
  });
});

describe('cues that follow each other', () => {
  it('join into a turn where both name the same speaker, from the first to the last', async () => {
    const { turns } = await vtt(
      '<v Anna>We kept',
      '<v Anna>ringing\nhim.',
      '<v Bo>Yes.',
      '<v Anna>Oh.',
    );
    expect(turns).toEqual([
      {
        kind: 'speech',
        turn: 1,
        speaker: 'Anna',
        text: 'We kept ringing him.',
        from: '00:00:00.000',
        to: '00:00:02.000',
      },
      {
        kind: 'speech',
        turn: 2,
        speaker: 'Bo',
        text: 'Yes.',
        from: '00:00:02.000',
        to: '00:00:03.000',
      },
      {
        kind: 'speech',
        turn: 3,
        speaker: 'Anna',
        text: 'Oh.',
        from: '00:00:03.000',
        to: '00:00:04.000',
      },
    ]);
  });

  it('join in every spelling of the name, and under --map', async () => {
    const source = `WEBVTT\n\n${cues('<v Anna>a', '<v ANNA>b', '<v Ann>c', '<v Bo>d')}`;
    const { said } = await readingOf(webvtt, source, { rename: { Ann: 'Anna' } });
    expect(said).toEqual([
      ['Anna', 'a b c'],
      ['Bo', 'd'],
    ]);
  });

  it('stay apart where they name nobody', async () => {
    expect((await vtt('We walked.', 'And sat.')).said).toHaveLength(2);
  });
});
