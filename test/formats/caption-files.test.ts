/** The text of cues, and the files of the tools that write them. */
import { describe, expect, it } from 'vitest';
import { subrip } from '../../src/formats/subrip.js';
import { webvtt } from '../../src/formats/webvtt.js';
import { readingOf } from './reading-of.js';

/** Cues of one second each. */
const cues = (...texts: string[]) =>
  texts.map((text, at) => `00:00:0${at}.000 --> 00:00:0${at + 1}.000\n${text}\n\n`).join('');
const vtt = (...texts: string[]) => readingOf(webvtt, `WEBVTT\n\n${cues(...texts)}`);
const srt = (source: string) => readingOf(subrip, source);

describe('the text of a cue', () => {
  it('loses its tags and keeps the marks of the transcriber', async () => {
    const { said } = await vtt(
      '<c.colorE5E5E5>what</c> <i>is</i> <00:00:00.500><b>this</b> <[?]> [laughs] <3',
      '<lang en>Hi</lang>, <ruby>a<rt>b</rt></ruby>',
    );
    expect(said.map(([, text]) => text)).toEqual(['what is this <[?]> [laughs] <3', 'Hi, ab']);
  });

  it('has its entities spelled out once', async () => {
    const { said } = await vtt(
      'a &amp; b &lt;c&gt; d&nbsp;e &#39;f&#x27; &amp;lt; &foo; &#0; AT&T',
    );
    expect(said).toEqual([[null, "a & b <c> d\u00a0e 'f' &lt; &foo; &#0; AT&T"]]);
  });

  it('is composed again where a tag stood between a letter and its accent', async () => {
    expect((await vtt('e<b>\u0301</b>t')).said).toEqual([[null, '\u00e9t']]);
  });

  it('in SubRip may have an empty line inside, positions and no number', async () => {
    const source =
      '1\n00:00:01,000 --> 00:00:02,000 X1:10\n{\\an8}One\n\ntwo.\n2\n00:00:02,000 --> 00:00:03,000\n\n3\n00:03,5 --> 00:04,5\n<font color="red">Three.</font>\n\n4\n';
    const { turns } = await srt(source);
    expect(turns.map(({ text, from }) => [text, from])).toEqual([
      ['One two.', '00:00:01.000'],
      ['Three.', '00:00:03.500'],
    ]);
  });
});

describe('a file of captions', () => {
  it('from Teams has a mark of the byte order, CRLF, GUIDs, voices and entities', async () => {
    const source =
      '\ufeffWEBVTT\r\n\r\na7939eec-1b2c/32-0\r\n00:00:03.000 --> 00:00:05.000\r\n<v Smith, Anna>Research &amp;\r\ndevelopment.</v>\r\n\r\na7939eec-1b2c/33-0\r\n00:00:05.000 --> 00:00:06.000\r\n<v Smith, Anna>Yes.</v>\r\n';
    expect((await readingOf(webvtt, source)).said).toEqual([
      ['Smith-Anna', 'Research & development. Yes.'],
    ]);
  });

  it('from YouTube has a header without an empty line, and shows each line twice', async () => {
    const source = `WEBVTT
Kind: captions
Language: en
00:00:00.000 --> 00:00:01.000 align:start position:0%
we kept

00:00:01.000 --> 00:00:01.010
we kept
 
00:00:01.010 --> 00:00:02.000
we kept
<00:00:01.200><c>ringing</c>

00:00:02.000 --> 00:00:03.000
ringing
ringing
`;
    const reading = await readingOf(webvtt, source);
    expect(reading.said.map(([, text]) => text)).toEqual(['we kept', 'ringing', 'ringing']);
    expect(reading.language).toBe('en');
    expect((await readingOf(webvtt, source, { language: 'nb' })).language).toBe('nb');
  });

  it('shows nothing of its notes, styles and regions', async () => {
    const source = `WEBVTT - The title

STYLE
::cue { color: red }

NOTE Confidence: 0.9
and more

00:00.000 --> 00:01.000
One.

NOTE
not said

REGION
id:fred

00:01.000 --> 00:02.000
Two.
`;
    const { said, title } = await readingOf(webvtt, source);
    expect(said.map(([, text]) => text)).toEqual(['One.', 'Two.']);
    expect(title).toBe('The title');
  });

  it('with a time that cannot be read keeps the words and says where', async () => {
    const reading = await srt('1\n00:00:99,000 --> 00:01:00,000\nOne.\n');
    expect(reading.turns).toEqual([{ kind: 'speech', turn: 1, text: 'One.' }]);
    expect(reading.warnings).toEqual([{ message: expect.stringMatching(/time/), line: 2 }]);
  });

  it('in which a repeated line is really said twice says it twice', async () => {
    expect((await vtt('Yeah.', 'Yeah.')).said).toHaveLength(2);
  });
});
