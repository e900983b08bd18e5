/** A file that opens with a password only. */
import { Problem } from '../model/problem.js';

export const withoutPassword = 'Open it, save a copy without the password, and import that.';

export function locked(file: string): Problem {
  return new Problem({
    what: `${file} is protected with a password.`,
    next: withoutPassword,
    where: { file },
  });
}
