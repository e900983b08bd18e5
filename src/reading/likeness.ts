/** Points out speakers whose labels differ by one letter: perhaps a slip of the keyboard. */
import type { Warning } from '../model/warning.js';
import { editDistance } from '../text/nearest.js';

/** With more voices than this, no person can check the pairs. */
const mostSpeakers = 60;

/** Only a suggestion: `Jan` and `Jon` may well sit in one room. The labels come most frequent first. */
export function likeness(labels: readonly string[]): Warning[] {
  if (labels.length > mostSpeakers) return [];
  return labels.flatMap((label, index) =>
    labels
      .slice(index + 1)
      .filter((other) => isSlip(label, other))
      .map((other) => ({
        message: `"${label}" and "${other}" differ by one letter. If they are one speaker, --map "${other}=${label}".`,
      })),
  );
}

function isSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 3 || Math.abs(a.length - b.length) > 1) return false;
  if (a.length > 63 || counted(a) === counted(b)) return false;
  return !isCode(a) && !isCode(b) && editDistance(a.toLowerCase(), b.toLowerCase()) === 1;
}

/** `Speaker 1` and `Speaker 2`, `Group A` and `Group B` are counted, not misspelt. */
function counted(label: string): string {
  return label.replace(/\d+|(?<![\p{L}\d])\p{L}(?![\p{L}\d])/gu, '#');
}

function isCode(label: string): boolean {
  return /^\p{Lu}{1,4}\d*$|^\p{L}{1,3}\d+$/u.test(label);
}
