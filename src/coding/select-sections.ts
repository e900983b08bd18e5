/** The sections of transcripts that somebody asks for by their headings. */
import type { Study } from '../model/study.js';
import type { Transcript } from '../model/transcript.js';
import { fold } from '../text/fold.js';
import { refuseUnknown } from './select-known.js';

/**
 * The ids of the headings that are meant, by transcript.
 * @param asked ids of headings (`h1`), or how headings begin (`Question 1`), whatever their capitals
 * @throws Problem at the first name that is no heading's
 */
export function sectionsMeant(
  { transcripts }: Pick<Study, 'transcripts'>,
  asked: readonly string[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const headings = transcripts.flatMap(headingsIn);
  const unknown = asked.filter((name) => !headings.some((heading) => isCalled(heading, name)));
  if (unknown.length > 0) {
    refuseUnknown(
      'section',
      unknown,
      headings.map(({ text }) => text),
    );
  }
  return new Map(
    transcripts.map((transcript) => {
      const meant = headingsIn(transcript).filter((heading) =>
        asked.some((name) => isCalled(heading, name)),
      );
      return [transcript.id, new Set(meant.map(({ id }) => id))];
    }),
  );
}

interface Heading {
  readonly id: string;
  readonly text: string;
}

function headingsIn({ lines }: Transcript): Heading[] {
  return lines.flatMap((line) =>
    line.kind === 'heading' ? [{ id: line.turn, text: line.text }] : [],
  );
}

/** `Question 1` begins "Question 1. What…", and not "Question 10". */
function isCalled({ id, text }: Heading, name: string): boolean {
  const [whole, start] = [fold(text).text, fold(name).text.trim()];
  if (id === name || whole === start) return true;
  return (
    start !== '' && whole.startsWith(start) && !/^[\p{L}\p{N}]/u.test(whole.slice(start.length))
  );
}
