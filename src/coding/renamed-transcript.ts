/** A transcript with pseudonyms in the place of names, wherever it has any. */
import type { Speaker, Transcript } from '../model/transcript.js';
import type { NameHit, Renamer } from '../text/names.js';

export interface Renaming {
  readonly rename: Renamer;
  /** Speakers' ids that were names, and what they are now. */
  readonly speakers: ReadonlyMap<string, string>;
}

export interface RenamedTranscript {
  readonly before: Transcript;
  readonly transcript: Transcript;
  /** The names that stood in each turn, by its number; none for turns without. */
  readonly hits: ReadonlyMap<number, readonly NameHit[]>;
}

/** Its id stays, and the hash of its source. */
export function renamedTranscript(before: Transcript, renaming: Renaming): RenamedTranscript {
  const said = (text: string) => renaming.rename(text).text;
  const idOf = (speaker: string) => renaming.speakers.get(speaker) ?? speaker;
  const hits = new Map<number, readonly NameHit[]>();
  const lines = before.lines.map((line) => {
    const renamed = renaming.rename(line.text);
    if (line.kind !== 'speech') return { ...line, text: renamed.text };
    if (renamed.hits.length > 0) hits.set(line.turn, renamed.hits);
    const speaker = line.speaker === undefined ? {} : { speaker: idOf(line.speaker) };
    return { ...line, ...speaker, text: renamed.text };
  });
  const { title, source } = before;
  const transcript = {
    ...before,
    ...(title !== undefined && { title: said(title) }),
    source: {
      ...source,
      file: said(source.file),
      options: renamedEntries(source.options, said),
    },
    speakers: before.speakers.map((speaker): Speaker => {
      const { aliases } = speaker;
      const others = aliases ? { aliases: aliases.map(said) } : {};
      return { ...speaker, id: idOf(speaker.id), label: said(speaker.label), ...others };
    }),
    attributes: Object.fromEntries(
      Object.entries(before.attributes).map(([key, value]) => [said(key), said(value)]),
    ),
    lines,
  };
  return { before, transcript, hits };
}

type Entries = Readonly<Record<string, unknown>>;

function renamedEntries(entries: Entries, said: (text: string) => string): Entries {
  return Object.fromEntries(
    Object.entries(entries).map(([key, value]) => [said(key), renamedValue(value, said)]),
  );
}

function renamedValue(value: unknown, said: (text: string) => string): unknown {
  if (typeof value === 'string') return said(value);
  if (Array.isArray(value)) return value.map((one) => renamedValue(one, said));
  if (typeof value !== 'object' || value === null) return value;
  return renamedEntries({ ...value }, said);
}
