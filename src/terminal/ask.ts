/** Asks a person on a terminal; the one file that knows the prompts. */
import { isCancel, select, text } from '@clack/prompts';
import { Problem } from '../model/problem.js';
import { visible } from '../text/visible.js';

/** An answer of at least one character. */
export async function askText(message: string): Promise<string> {
  const validate = (value: string | undefined) => (value ? undefined : 'A word or two, please.');
  return answered(await text({ message, validate }));
}

export interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
}

/** One of the choices, moved to with the arrow keys. */
export async function askOne<T extends string>(
  message: string,
  choices: readonly Choice<T>[],
): Promise<T> {
  const options = choices.map(({ value, label }) => ({ value: `${value}`, label: visible(label) }));
  const chosen = answered(await select({ message, options }));
  const choice = choices.find(({ value }) => value === chosen);
  if (!choice) throw stopped();
  return choice.value;
}

function answered(answer: unknown): string {
  if (isCancel(answer) || typeof answer !== 'string') throw stopped();
  return answer;
}

function stopped(): Problem {
  return new Problem({ what: 'Stopped.', next: 'What was answered before is kept.' });
}
