/** Changes what turns of a transcript say. */
import { saidBy, withdrawnPeople } from '../coding/withdrawn.js';
import { Problem } from '../model/problem.js';
import type { Study } from '../model/study.js';
import { type Transcript, type Turn, turnsOf } from '../model/transcript.js';
import { citedTranscript, resolveCitation } from '../text/resolve-citation.js';
import { turnNumbered } from '../text/turns.js';
import { replaceFile } from './file-access.js';
import { within } from './folder.js';
import { locked } from './lock.js';
import { printTranscript, transcriptFile } from './transcript-file.js';
import { transcriptThere } from './transcript-there.js';

/** What a transcript would be with other words in some turns. */
export interface TranscriptEdit {
  /** As the study shows it, with those words. */
  readonly transcript: Transcript;
  /** The turns that say something else, by number. */
  readonly changed: ReadonlyMap<number, string>;
}

/**
 * @param texts what turns say now, by number; those that say what they said are no change
 * @throws Problem when there is no such turn, or somebody who withdrew would say something
 */
export function planEdit(
  { transcripts, settings }: Study,
  id: string,
  texts: ReadonlyMap<number, string>,
): TranscriptEdit {
  const transcript = citedTranscript(transcripts, id);
  for (const turn of texts.keys()) resolveCitation(transcript, { kind: 'turn', turn });
  const isWithdrawn = saidBy(transcript, withdrawnPeople(settings.participants));
  const changed = new Map<number, string>();
  for (const turn of turnsOf(transcript)) {
    const text = texts.get(turn.turn)?.trim().normalize('NFC');
    if (text === undefined || text === turn.text.trim()) continue;
    if (isWithdrawn(turn)) throw withdrawn(id, turn);
    changed.set(turn.turn, text);
  }
  return { transcript: withTexts(transcript, changed), changed };
}

/**
 * Writes the new words into the transcript's file; all else in it stays.
 * @throws Problem when the turns were changed by somebody else meanwhile
 */
export function writeEdit(folder: string, study: Study, edit: TranscriptEdit): Promise<void> {
  const { id } = edit.transcript;
  const shown = citedTranscript(study.transcripts, id);
  return locked(folder, () => {
    const there = transcriptThere(folder, id);
    const isThere = (turn: number) =>
      there && turnNumbered(there, turn)?.text === turnNumbered(shown, turn)?.text;
    if (!there || ![...edit.changed.keys()].every(isThere)) {
      throw new Problem({
        what: `"${id}" was changed by another command meanwhile.`,
        next: 'Nothing was written. Make the change again.',
      });
    }
    replaceFile(
      within(folder, transcriptFile(id)),
      printTranscript(withTexts(there, edit.changed)),
    );
  });
}

function withTexts(transcript: Transcript, texts: ReadonlyMap<number, string>): Transcript {
  const lines = transcript.lines.map((line) => {
    const text = line.kind === 'speech' ? texts.get(line.turn) : undefined;
    return text === undefined ? line : { ...line, text };
  });
  return { ...transcript, lines };
}

function withdrawn(id: string, { turn, speaker }: Turn): Problem {
  return new Problem({
    what: `${id}:${turn} was withdrawn by ${speaker}.`,
    next: 'Leave it as it is. Nothing was changed.',
  });
}
