/** Findings as a person reads them: place, severity, rule, the file's own line, what to do. */

import { codesOf } from '../model/codebook.js';
import type { RuledFinding } from '../model/finding.js';
import { printPlace } from '../model/place.js';
import type { Study } from '../model/study.js';
import { plural } from '../text/plural.js';
import { visible } from '../text/visible.js';
import { padEnd, widest } from '../text/width.js';
import { excerptLines } from './problem-text.js';
import { type Style, styleFor } from './style.js';

interface CheckRun {
  readonly findings: readonly RuledFinding[];
  readonly ignored: readonly RuledFinding[];
  readonly ran: readonly unknown[];
  readonly resting: number;
}

/** @param lineOf a line of a file of the study, as it stands there */
export async function findingsText(
  { findings, ignored, ran, resting }: CheckRun,
  study: Study,
  lineOf: (file: string, line: number) => string | undefined,
): Promise<string> {
  const style = await styleFor(process.stdout);
  const places = widest(findings.map(printPlace));
  const blocks = findings.map((one) => findingText(one, places, style, lineOf));
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const codings = study.work.reduce((sum, work) => sum + work.codings.length, 0);
  const looked = `${plural(ran.length, 'rule')}, ${plural(codesOf(study.codebook).length, 'code')}, ${plural(codings, 'coding')}.`;
  const fixable = findings.filter(({ fix }) => fix !== undefined).length;
  const fixes = fixable > 0 ? ` ${fixable} can be mended: alongside check --fix` : '';
  const silenced =
    ignored.length > 0 ? ` ${plural(ignored.length, 'finding')} ignored by a comment.` : '';
  const rest =
    resting > 0 ? ` ${plural(resting, 'rule')} did not run: mend the codebook first.` : '';
  const found =
    findings.length === 0
      ? 'No findings.'
      : `${plural(findings.length, 'finding')}: ${plural(errors, 'error')}, ${plural(findings.length - errors, 'warning')}.`;
  return [...blocks, `${found} ${looked}${silenced}${rest}${fixes}`].join('\n\n');
}

function findingText(
  { file, line, column, severity, rule, message, hint }: RuledFinding,
  places: number,
  style: Style,
  lineOf: (file: string, line: number) => string | undefined,
): string {
  const place = padEnd(
    printPlace({ file, ...(line && { line }), ...(column && { column }) }),
    places,
  );
  const colour = severity === 'error' ? style.error : style.warning;
  const head = `${visible(place)}  ${colour(padEnd(severity, 7))}  ${rule}`;
  const isYaml = /\.ya?ml$/.test(file);
  const excerpt = line !== undefined && isYaml ? lineOf(file, line) : undefined;
  return [
    head,
    `  ${visible(message)}`,
    ...(excerpt === undefined ? [] : excerptLines(excerpt, line, column)),
    `  ${visible(hint)}`,
  ].join('\n');
}
