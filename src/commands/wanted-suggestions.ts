/** The suggestions a command asks for, looked for in one block of talk after another: a corpus need not fit in memory. */
import { type HitRows, packHits, unpackHits } from '../keywords/turn-hits.js';
import type { Study } from '../model/study.js';
import type { Suggestion } from '../model/suggestion.js';
import { type Transcript, turnsOf } from '../model/transcript.js';
import { keep, readKept } from '../study/cache.js';
import { whileShown } from '../terminal/progress.js';
import { sha256 } from '../text/hash.js';

/** UTF-16 units of talk: what is matched before its hits are kept, and what is matched again as fast as it is read. */
const block = 4_000_000;
const little = 1_000_000;

/**
 * Looks through one transcript after another, and shows how far it has come. What was found in a long corpus is
 * kept, so that a command that was stopped goes on where it was.
 */
export async function suggestionsIn(
  folder: string,
  study: Study,
  transcripts: readonly Transcript[],
  look: (transcript: Transcript) => readonly Suggestion[],
): Promise<Suggestion[]> {
  return whileShown('Looking for keywords, transcripts', transcripts.length, async (told) => {
    const found: Suggestion[] = [];
    let done = 0;
    for (const talk of blocksOf(transcripts)) {
      const keepHits = takeOverHits(folder, { ...study, transcripts: talk });
      for (const transcript of talk) {
        for (const one of look(transcript)) found.push(one);
        done += 1;
        told(done);
      }
      keepHits();
    }
    return found;
  });
}

/** Transcripts whose lines stay in memory as long as the block does. */
function* blocksOf(transcripts: readonly Transcript[]): Generator<readonly Transcript[]> {
  let talk: Transcript[] = [];
  for (const transcript of transcripts) {
    talk.push({ ...transcript });
    if (sizeOf(talk) < block) continue;
    yield talk;
    talk = [];
  }
  if (talk.length > 0) yield talk;
}

/** Returns what keeps new hits. */
function takeOverHits(folder: string, study: Study): () => void {
  const { transcripts, settings, hashes } = study;
  // What somebody took back is kept nowhere.
  const isPrivate = settings.participants.some(({ withdrawn }) => withdrawn);
  if (isPrivate || sizeOf(transcripts) < little) return () => undefined;
  const kind = `hits-${transcripts[0]?.id}`;
  const said = transcripts.map((one) => turnsOf(one).map(({ text }) => text));
  const key = `${sha256(JSON.stringify(said))} ${hashes.codebook}`;
  const isKept = readKept(folder, kind, key, (rows: HitRows) => {
    unpackHits(study, rows);
    return true;
  });
  return () => {
    if (!isKept) keep(folder, kind, key, packHits(study));
  };
}

function sizeOf(talk: readonly Transcript[]): number {
  return talk.reduce(
    (sum, { lines }) => lines.reduce((size, { text }) => size + text.length, sum),
    0,
  );
}
