/** Opens what the coding screen needs: the study as far as the coder may see it, their keys, their log. */
import { chooseCoder } from '../coding/coder.js';
import { type OpenOptions, suggester, wantedIn } from '../keywords/open-suggestions.js';
import { Problem } from '../model/problem.js';
import type { Span } from '../model/span.js';
import type { Study } from '../model/study.js';
import { type Transcript, turnsOf } from '../model/transcript.js';
import { atWork } from '../study/at-work.js';
import { type CodingSession, codingSession } from '../study/coding-session.js';
import { openMemos } from '../study/memos.js';
import { openStudy } from '../study/open.js';
import { openSettings } from '../study/open-yaml.js';
import { readOwnKeys } from '../study/own-keys.js';
import { parseCitation } from '../text/citation.js';
import { citedTranscript, resolveCitation } from '../text/resolve-citation.js';
import type { Bench, Size } from '../workbench/bench.js';
import { deskFrom } from '../workbench/desk.js';
import { forReview, keymapFrom } from '../workbench/keymap.js';
import { openBench } from '../workbench/open-bench.js';
import type { Reviewer } from './wanted-sheet.js';
import { suggestionsIn } from './wanted-suggestions.js';

export interface OpenedBench {
  readonly bench: Bench;
  readonly session: CodingSession;
  /** Other sessions of the same coder. */
  readonly others: number;
  readonly leave: () => void;
}

interface Wanted {
  readonly script?: string;
  readonly size: string;
  readonly blind?: boolean;
}

/** @throws Problem when it is not clear who codes, or what */
export async function openedBench(
  folder: string,
  asked: string | undefined,
  citation: string | undefined,
  wanted: Wanted,
): Promise<OpenedBench> {
  const { settings } = await openSettings(folder);
  const coder = chooseCoder(settings, asked);
  const study = await openStudy(folder, () => coder);
  const { transcript, start } = placeOf(study.transcripts, citation);
  const { keymap, codes: ownCodes } = ownKeys();
  const blind = wanted.blind === true;
  const desk = deskFrom(study, transcript, { coder, keymap, ownCodes, blind });
  const session = codingSession(folder, study, coder);
  const opening = { ...(await openingOf(folder, session, wanted)), ...(start && { start }) };
  return { bench: openBench(desk, study, opening), session, ...atWork(folder, coder) };
}

/** The suggestions that wait for a coder, at the bench; undefined where none does. */
export async function openedReview(
  { folder, study, coder }: Reviewer,
  asked: OpenOptions,
  wanted: Wanted,
): Promise<OpenedBench | undefined> {
  const look = (now: Study) =>
    suggestionsIn(folder, now, wantedIn(now, asked), suggester(now, coder, asked));
  const waiting = await look(study);
  const [first] = waiting;
  if (!first) return undefined;
  const { keymap, codes: ownCodes } = ownKeys();
  const options = { coder, keymap: forReview(keymap), ownCodes, blind: false };
  const desk = deskFrom(study, citedTranscript(study.transcripts, first.transcript), options);
  const session = codingSession(folder, study, coder, look);
  const opening = { ...(await openingOf(folder, session, wanted)), waiting };
  return { bench: openBench(desk, study, opening), session, ...atWork(folder, coder) };
}

function ownKeys() {
  const own = readOwnKeys();
  return { ...own, keymap: keymapFrom(own, own.file) };
}

async function openingOf(folder: string, { reachable }: CodingSession, { script, size }: Wanted) {
  const { memos } = openMemos(folder);
  const { acts: earlier, undos } = reachable;
  const screen = script === undefined ? await sizeOfScreen() : sizeFrom(size);
  return { size: screen, memos, earlier, undos };
}

interface Place {
  readonly transcript: Transcript;
  readonly start?: Span;
}

/** The only transcript where none is named. */
function placeOf(transcripts: readonly Transcript[], citation: string | undefined): Place {
  const [only, ...others] = transcripts;
  if (citation === undefined) {
    if (only && others.length === 0) return withTalk({ transcript: only });
    const ids = transcripts.map(({ id }) => id);
    throw new Problem({
      what: only ? 'This study has several transcripts.' : 'This study has no transcript yet.',
      next: only
        ? `Name one: alongside code ${ids.join('   or   alongside code ')}`
        : 'Take one in: alongside import FILE',
    });
  }
  if (!citation.includes(':'))
    return withTalk({ transcript: citedTranscript(transcripts, citation) });
  const { transcript: id, place } = parseCitation(citation);
  const transcript = citedTranscript(transcripts, id);
  return { transcript, start: resolveCitation(transcript, place) };
}

function withTalk(place: Place): Place {
  if (turnsOf(place.transcript).length > 0) return place;
  throw new Problem({
    what: `Nobody speaks in "${place.transcript.id}": it has no turn.`,
    next: 'Look at its file, and import the source again with --map or --format.',
  });
}

async function sizeOfScreen(): Promise<Size> {
  const { screenSize } = await import('../terminal/screen-size.js');
  return screenSize();
}

/** `80x24`, at most what any screen has. */
function sizeFrom(written: string): Size {
  const [columns = 0, rows = 0] = /^\d{1,4}x\d{1,4}$/.test(written)
    ? written.split('x').map(Number)
    : [];
  if (columns > 0 && rows > 0) return { columns, rows };
  throw new Problem({
    what: `"${written}" is no size of a screen.`,
    next: 'For example: --size 80x24',
  });
}
