/** Which suggestions are asked for: the options that `suggest` and `review` share. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { OpenOptions } from '../keywords/open-suggestions.js';
import type { Unit } from '../model/settings.js';
import type { Study } from '../model/study.js';

export interface TalkOptions {
  readonly unit?: Unit;
  readonly threshold?: number;
  readonly code?: readonly string[];
  readonly speaker?: readonly string[];
  readonly section?: readonly string[];
  readonly includeModerators?: boolean;
}

export function withTalkOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--unit <unit>', 'what a suggestion is made for').choices([
        'turn',
        'sentence',
        'paragraph',
        'pair',
      ]),
    )
    .option('--threshold <points>', 'points from which on a code is proposed (2)', points)
    .option('--code <code...>', 'only these codes')
    .option('--speaker <id...>', 'only these speakers')
    .option('--section <heading...>', 'only what is said under these headings')
    .option('--include-moderators', 'what moderators say too');
}

/** The first of these options that was given, as it is typed. */
export function chosenTalk(options: TalkOptions): string | undefined {
  const flags = {
    unit: '--unit',
    threshold: '--threshold',
    code: '--code',
    speaker: '--speaker',
    section: '--section',
    includeModerators: '--include-moderators',
  } as const satisfies Record<keyof TalkOptions, string>;
  return Object.entries(flags).find(([key]) => key in options)?.[1];
}

/** @throws Problem at a transcript, code, speaker or section that the study does not have */
export async function askedFor(
  study: Study,
  ids: readonly string[],
  { unit, threshold, code, speaker, section, includeModerators }: TalkOptions,
): Promise<OpenOptions> {
  const [{ citedTranscript }, { codeIds }, { speakersMeant }, { sectionsMeant }] =
    await Promise.all([
      import('../text/resolve-citation.js'),
      import('../codebook/lookup.js'),
      import('../coding/select-voices.js'),
      import('../coding/select-sections.js'),
    ]);
  return {
    ...(ids.length > 0 && {
      transcripts: ids.map((id) => citedTranscript(study.transcripts, id).id),
    }),
    ...(unit && { unit }),
    ...(threshold !== undefined && { threshold }),
    ...(code && { codes: codeIds(study.codebook, code) }),
    ...(speaker && { speakers: speakersMeant(study, speaker) }),
    ...(section && { sections: sectionsMeant(study, section) }),
    ...(includeModerators && { countModerators: true }),
  };
}

export function points(value: string): number {
  const number = Number(value);
  if (Number.isFinite(number) && number > 0) return number;
  throw new InvalidArgumentError('A number greater than 0 is expected.');
}
