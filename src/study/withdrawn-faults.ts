/** Words that somebody has taken back and that stand in a file all the same: a merge brings them in again. */
import { withdrawnPeople } from '../coding/withdrawn.js';
import type { Finding } from '../model/finding.js';
import type { Place } from '../model/place.js';
import type { Settings } from '../model/settings.js';
import { findWithdrawal } from './withdrawal.js';

/** A finding for each place, person by person. The words themselves are not printed. */
export function withdrawnFaults(folder: string, { participants, codebook }: Settings): Finding[] {
  return withdrawnPeople(participants).flatMap((person) => {
    const { turns, acts, passages, sources } = findWithdrawal(folder, codebook, [person]);
    const finding = ({ file, line }: Place, what: string): Finding => ({
      ...{ file, ...(line !== undefined && { line, column: 1 }) },
      message: `${person.id} has withdrawn, and ${what}.`,
      hint: `Take the words out again: alongside participant withdraw ${person.id}`,
    });
    return [
      ...turns.map((at) => finding(at, `turn ${at.turn} has their words`)),
      ...acts.map((at) => finding(at, 'this line of the log has their words')),
      ...passages.map((at) => finding(at, 'this passage repeats their words')),
      ...sources.map((file) => finding({ file }, 'this file has their words')),
    ];
  });
}
