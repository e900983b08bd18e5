/** A study as it stands on disk, read once and never changed in place. */
import type { DeclineAct, SeenAct } from './act.js';
import type { Codebook } from './codebook.js';
import type { Coding } from './coding.js';
import type { ExampleTalk } from './example-talk.js';
import type { Finding } from './finding.js';
import type { Ignore } from './ignore.js';
import type { Places } from './place.js';
import type { Literature } from './publication.js';
import type { Settings } from './settings.js';
import type { Summary } from './summary.js';
import type { Transcript } from './transcript.js';

/** One coder's log, folded. */
export interface CoderWork {
  readonly coder: string;
  /** The log, relative to the study folder. */
  readonly file: string;
  /** Codings in force, in the order of transcript, place and code. */
  readonly codings: readonly Coding[];
  readonly declined: readonly DeclineAct[];
  readonly seen: readonly SeenAct[];
}

/** One coder's codings in force; none where they have no log. */
export function codingsBy({ work }: Pick<Study, 'work'>, coder: string): readonly Coding[] {
  return work.find((one) => one.coder === coder)?.codings ?? [];
}

/** What could not be read on opening, by the kind of file; of `consent`: words that were withdrawn and are there. */
export interface Fault extends Finding {
  readonly of: 'codebook' | 'studies' | 'transcript' | 'log' | 'consent';
}

export interface Study {
  readonly settings: Settings;
  readonly settingsPlaces: Places;
  readonly codebook: Codebook;
  readonly codebookFile: string;
  readonly codebookPlaces: Places;
  /** What comes with the codebook to learn from, where it names something. */
  readonly examples?: ExampleTalk | undefined;
  /** The publications it rests on; empty where the study has no studies.yaml, or one that cannot be read. */
  readonly literature: Literature;
  readonly literaturePlaces: Places;
  /** In the order of their ids. */
  readonly transcripts: readonly Transcript[];
  /** In the order of their ids; only those with a log. */
  readonly work: readonly CoderWork[];
  /** What people wrote for framework matrices, of all coders. */
  readonly summaries: readonly Summary[];
  readonly faults: readonly Fault[];
  /** Short hashes of all transcripts' text, of the codebook's content and of the publications', for footers. */
  readonly hashes: { readonly corpus: string; readonly codebook: string; readonly studies: string };
}

/** A study as checks see it: with what only older copies on disk can tell. */
export interface InspectedStudy extends Study {
  /** Codings whose code says something else today than when they were made; a new name alone is nothing else. */
  readonly outdated: readonly Coding[];
  /** Comments to the checks, in the settings, the codebook and the studies. */
  readonly ignores: readonly Ignore[];
}
