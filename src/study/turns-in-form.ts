/** Lets a person write in a form what the turns of a transcript say. */
import { Problem } from '../model/problem.js';
import { type Transcript, type Turn, turnsOf } from '../model/transcript.js';
import { printTurnForm, readTurnForm } from '../text/turn-form.js';
import { drafted } from './draft-file.js';
import { readText, replaceFile } from './file-access.js';
import { within } from './folder.js';

/**
 * What the turns say once the form was closed, by number.
 * @param only the one turn that the form shows; all without it
 * @param write fills the form
 * @throws Problem when the form cannot be read back; it is kept then
 */
export async function turnsFromForm(
  folder: string,
  transcript: Transcript,
  only: number | undefined,
  write: (file: string) => Promise<void>,
): Promise<ReadonlyMap<number, string>> {
  const turns = turnsShown(transcript, only);
  const content = await drafted(`${transcript.id}.txt`, printTurnForm(turns), write);
  const kept = `.alongside/edit-${transcript.id}.txt`;
  try {
    return readTurnForm(content, turns, kept);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    replaceFile(within(folder, kept), content);
    const turn = only === undefined ? '' : ` --turn ${only}`;
    throw new Problem({
      ...error.details,
      next: `${error.details.next} Your form is kept; mend it and: alongside transcript edit ${transcript.id}${turn} --from ${kept}`,
    });
  }
}

/** What the turns say in a form that was filled in before. @throws Problem when it cannot be read back */
export function turnsFromFile(
  transcript: Transcript,
  only: number | undefined,
  file: string,
): ReadonlyMap<number, string> {
  return readTurnForm(readText(file), turnsShown(transcript, only), file);
}

function turnsShown(transcript: Transcript, only: number | undefined): Turn[] {
  return turnsOf(transcript).filter(({ turn }) => only === undefined || turn === only);
}
