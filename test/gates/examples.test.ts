/** The examples that stand in the documents are ones the program accepts. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/index.js';
import { runChecks } from '../../src/checks/run-checks.js';
import { readAct } from '../../src/coding/read-act.js';
import { parseLiterature } from '../../src/study/literature.js';
import { readMemo } from '../../src/study/memo-file.js';
import { parseSettings } from '../../src/study/settings.js';
import { readTranscript } from '../../src/study/transcript-file.js';
import { documents } from '../support/console-block.js';
import { studyFrom } from '../support/example-study.js';

/** Every block of one language in the documents, with the place it begins at. */
function blocks(language: string): { place: string; text: string }[] {
  return documents().flatMap((file) => {
    const document = readFileSync(file, 'utf8');
    const found = document.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, 'gms'));
    return [...found].map(({ 1: text = '', index }) => {
      return { place: `${file}:${document.slice(0, index).split('\n').length}`, text };
    });
  });
}

const yaml = blocks('yaml');
const records = blocks('json').map(({ place, text }) => ({
  place,
  lines: text.trimEnd().split('\n'),
}));
const acts = records.filter(({ lines: [first = ''] }) => first.startsWith('{"act"'));
const turns = records.filter(({ lines: [first = ''] }) => first.startsWith('{"turn"'));
const headers = records.filter(({ lines: [first = ''] }) => first.startsWith('{"alongside"'));

describe.each(yaml.filter(({ text }) => text.startsWith('codebook:')))(
  'the codebook at $place',
  ({ text }) => {
    it('passes every check', async () => {
      const rules = Object.values(checks);
      const study = await studyFrom({ codebook: text });
      expect(runChecks(study, rules)).toMatchObject({ findings: [], resting: 0 });
    });
  },
);

describe.each(yaml.filter(({ text }) => text.startsWith('study:')))(
  'the settings at $place',
  ({ text }) => {
    it('can be read', () => {
      expect(parseSettings(text, 'alongside.yaml').faults).toEqual([]);
    });
  },
);

describe.each(yaml.filter(({ text }) => text.startsWith('studies:')))(
  'the publications at $place',
  ({ text }) => {
    it('can be read', () => {
      expect(parseLiterature(text).faults).toEqual([]);
    });
  },
);

describe.each(blocks('markdown'))('the memo at $place', ({ text }) => {
  it('can be read', () => {
    expect(readMemo(text, 'memos/example.md').faults).toEqual([]);
  });
});

describe.each(acts)('the acts at $place', ({ lines }) => {
  it.each(lines)('are as the log has them: %s', (line) => {
    expect(readAct(line)).toEqual(JSON.parse(line));
  });
});

describe.each(turns)('the transcript at $place', ({ lines }) => {
  it('can be read', () => {
    const header = headers.at(-1)?.lines[0] ?? '';
    const { id } = JSON.parse(header);
    const { transcript, faults } = readTranscript(
      Buffer.from([header, ...lines].join('\n')),
      'example',
      id,
    );
    expect(faults).toEqual([]);
    expect(transcript?.lines).toHaveLength(lines.length);
  });
});
