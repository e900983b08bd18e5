/** A study without a disk: a few codes, turns and codings, as a test needs them. */
import type { Code, Codebook } from '../../src/model/codebook.js';
import type { Coding } from '../../src/model/coding.js';
import type { Settings } from '../../src/model/settings.js';
import type { Span } from '../../src/model/span.js';
import type { Study } from '../../src/model/study.js';
import type { Speaker, Transcript } from '../../src/model/transcript.js';

export function code(id: string, more: Partial<Code> = {}): Code {
  const lists = {
    aliases: [],
    formerIds: [],
    include: [],
    exclude: [],
    examples: [],
    keywords: [],
  };
  const rest = { shouldMatch: [], shouldNotMatch: [], studies: [], becomes: [], replacedBy: [] };
  return { id, name: id, ...lists, ...rest, status: 'active', ...more };
}

/** One theme named `Theme` with the codes in it. */
export function codebook(...codes: Code[]): Codebook {
  const theme = { id: 'theme', name: 'Theme', aliases: [], themes: [], codes };
  const about = { id: 'small', version: '1.0.0', title: 'Small', language: 'en', sources: [] };
  return { ...about, themes: [theme] };
}

/** Turns as `P1: words`; a turn of `: words` names nobody. */
export function transcript(
  id: string,
  turns: readonly string[],
  more: Partial<Transcript> = {},
): Transcript {
  const lines = turns.map((line, index) => {
    const [label = '', text = ''] = line.split(': ');
    return { kind: 'speech' as const, turn: index + 1, text, ...(label && { speaker: label }) };
  });
  const ids = new Set(lines.flatMap(({ speaker }) => (speaker === undefined ? [] : [speaker])));
  const speakers: Speaker[] = [...ids].map((speaker) => ({
    id: speaker,
    label: speaker,
    role: speaker.startsWith('MOD') ? 'moderator' : 'participant',
  }));
  const source = {
    file: '',
    sha256: '',
    format: 'txt',
    encoding: 'utf-8',
    importer: '',
    options: {},
  };
  return { id, source, speakers, attributes: {}, lines, ...more };
}

export function coding(transcript: string, code: string, { from, to }: Span): Coding {
  return {
    ...{ id: `${transcript} ${code}`, twins: [], coder: 'anna', code, current: code },
    ...{
      transcript,
      from,
      to,
      quote: '',
      before: '',
      after: '',
      text: [],
      definition: '',
      codebook: '',
    },
    ...{ how: 'by-hand', keywords: [], notes: [], at: '', drifted: false, line: 1 },
    anchor: { state: 'same', span: { from, to } },
  };
}

export function study(
  book: Codebook,
  transcripts: readonly Transcript[],
  settings: Partial<Settings> = {},
): Study {
  return {
    settings: {
      ...{ study: 'Small', approach: 'codebook', language: 'en', codebook: 'codebook.yaml' },
      ...{ coders: [], participants: [], sessions: [], unit: 'turn', countModerators: false },
      checks: {},
      ...settings,
    },
    ...{ settingsPlaces: new Map(), codebookPlaces: new Map(), codebookFile: 'codebook.yaml' },
    ...{ codebook: book, transcripts, work: [], summaries: [], faults: [] },
    literature: { publications: [], outside: [] },
    hashes: { corpus: '3f9a1c0d5e6f', codebook: '77be02aa11bb', studies: '51d105c0ffee' },
  };
}
