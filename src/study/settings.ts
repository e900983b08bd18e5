/** Reads alongside.yaml. */
import * as v from 'valibot';
import { type Parsed, parseYaml } from '../codebook/parse.js';
import { entry, id, list, number, optionalText, text, yesOrNo } from '../codebook/shapes.js';
import type { Settings } from '../model/settings.js';

const speakerId = v.pipe(
  text,
  v.regex(
    /^[A-Za-z0-9][A-Za-z0-9_-]*$/,
    ({ input }) =>
      `"${input}" is no id: use letters, digits, - and _, beginning with a letter or digit.`,
  ),
);

const texts = v.record(v.string(), v.string('A text is expected here.'));

const participant = entry('participant', {
  id: speakerId,
  role: optionalText,
  aliases: v.optional(list(text), []),
  attributes: v.optional(texts, {}),
  consent: v.exactOptional(
    list(v.picklist(['analysis', 'quote', 'share'], 'Consent is to analysis, quote or share.')),
  ),
  withdrawn: optionalText,
});

const session = entry('session', {
  id,
  date: optionalText,
  duration: optionalText,
  transcripts: v.optional(list(id), []),
  moderators: v.optional(list(speakerId), []),
  attendees: v.optional(list(speakerId), []),
});

/** A list of entries whose ids stay apart where capitals do not count, as in file names on Windows and macOS. */
function listOf<T extends { readonly id: string }>(of: v.GenericSchema<unknown, T>) {
  return v.pipe(
    list(of),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return;
      const met = new Map<string, string>();
      for (const [index, { id }] of dataset.value.entries()) {
        const before = met.get(id.toLowerCase());
        met.set(id.toLowerCase(), id);
        if (before === undefined) continue;
        const same =
          before === id ? 'stands here a second time' : `differs from "${before}" in capitals only`;
        const at = {
          type: 'array',
          origin: 'value',
          input: dataset.value,
          key: index,
          value: id,
        } as const;
        addIssue({ message: `"${id}" ${same}.`, path: [at] });
      }
    }),
  );
}

const settingsSchema: v.GenericSchema<unknown, Settings> = entry('study', {
  study: text,
  approach: v.optional(
    v.picklist(
      ['reflexive', 'codebook', 'coding-reliability'],
      'The approach is reflexive, codebook or coding-reliability.',
    ),
    'codebook',
  ),
  language: v.optional(text, 'en'),
  codebook: v.optional(text, 'codebook.yaml'),
  coders: v.optional(listOf(entry('coder', { id, name: optionalText })), []),
  consensus: v.exactOptional(id),
  participants: v.optional(listOf(participant), []),
  sessions: v.optional(listOf(session), []),
  unit: v.optional(
    v.picklist(
      ['turn', 'sentence', 'paragraph', 'pair'],
      'The unit is turn, sentence, paragraph or pair.',
    ),
    'turn',
  ),
  countModerators: v.optional(yesOrNo, 'false'),
  coverage: v.exactOptional(
    v.pipe(
      number,
      v.minValue(0, 'Coverage is a share in percent, from 0 to 100.'),
      v.maxValue(100, 'Coverage is a share in percent, from 0 to 100.'),
    ),
  ),
  checks: v.optional(
    v.record(v.string(), v.picklist(['error', 'warning', 'off'], 'Write error, warning or off.')),
    {},
  ),
});

export function parseSettings(content: string, file: string): Parsed<Settings> {
  return parseYaml(content, file, settingsSchema);
}
