/** `review` as a spreadsheet: suggestions out, decisions in. */
import type { OpenOptions } from '../keywords/open-suggestions.js';
import { Problem } from '../model/problem.js';
import type { Study } from '../model/study.js';
import { printJson, printNote, printResult } from '../terminal/output.js';
import { printOrWrite } from './verb.js';

/** Whose suggestions they are. */
export interface Reviewer {
  readonly folder: string;
  readonly study: Study;
  readonly coder: string;
}

/** Writes what waits into a table with empty columns; words of people without consent to quote stay out. */
export async function exportSheet(
  { folder, study, coder }: Reviewer,
  asked: OpenOptions,
  file: string,
): Promise<void> {
  const [
    { openSuggestions },
    { reviewSheet },
    { refusersIn },
    { reasonsText },
    { citedTranscript },
  ] = await Promise.all([
    import('../keywords/open-suggestions.js'),
    import('../matrices/review-sheet.js'),
    import('../text/consent.js'),
    import('../text/reasons.js'),
    import('../text/resolve-citation.js'),
  ]);
  const format = await sheetFormat(file);
  const waiting = openSuggestions(study, coder, asked);
  const { participants } = study.settings;
  const quotable = waiting.filter(
    (one) =>
      refusersIn(citedTranscript(study.transcripts, one.transcript), one, participants).length ===
      0,
  );
  const text = format.write(reviewSheet(study, quotable, reasonsText), {});
  await printOrWrite(folder, study.settings, { text, rows: quotable.length }, file);
  const hidden = waiting.length - quotable.length;
  if (hidden > 0) {
    const { plural } = await import('../text/plural.js');
    printNote(
      `${plural(hidden, 'suggestion')} left out: the recorded consent of a speaker does not cover quoting. Decide here: alongside review`,
    );
  }
  printResult(
    `Fill in the column decision. Then: alongside review --import ${file} --coder ${coder}`,
  );
}

/** By the end of the file's name. */
async function sheetFormat(file: string) {
  const { tableExports } = await import('../exports/index.js');
  if (/\.csv$/i.test(file)) return tableExports.csv();
  if (/\.xlsx$/i.test(file)) return tableExports.xlsx();
  throw new Problem({
    what: `"${file}" is neither a CSV file nor an Excel workbook.`,
    next: 'Name it so: alongside review --export review.xlsx   or   review.csv',
  });
}

interface ImportOptions {
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** Records all decisions of a table, or none where one row is in conflict; that is a finding. */
export async function importSheet(
  { folder, study, coder }: Reviewer,
  file: string,
  { dryRun = false, json = false }: ImportOptions,
): Promise<void> {
  const [{ readDecisions }, { judgeDecisions }, { allWaiting }, { findCode }] = await Promise.all([
    import('../study/read-decisions.js'),
    import('../keywords/judge-decisions.js'),
    import('../keywords/suggestion-by-id.js'),
    import('../codebook/lookup.js'),
  ]);
  const judged = judgeDecisions(await readDecisions(file), {
    study,
    work: study.work.find((one) => one.coder === coder),
    waiting: allWaiting(study, coder),
    codeFor: (typed) => findCode(study.codebook, typed).id,
  });
  const { conflicts } = judged;
  const isDone = conflicts.length === 0 && !dryRun;
  if (isDone) {
    const { recordAnswers } = await import('../study/record-review.js');
    await recordAnswers(folder, study, coder, judged);
  }
  if (conflicts.length > 0) (await import('../terminal/exit.js')).setExitCode(1);
  const { conflictsText, decisionsRecord, decisionsText } = await import(
    '../terminal/decisions-text.js'
  );
  if (json) return printJson(decisionsRecord(judged, isDone));
  printResult(
    conflicts.length > 0 ? await conflictsText(judged) : decisionsText(coder, judged, isDone),
  );
}
