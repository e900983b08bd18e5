/** What a sheet of decisions came to, or why nothing of it was recorded. */
import { listed, plural } from '../text/plural.js';
import { visible } from '../text/visible.js';
import { wrap } from '../text/width.js';
import { screenWidth } from './output.js';
import { styleFor } from './style.js';

interface Row {
  readonly row: number;
  readonly citation: string;
  readonly code: string;
}

interface Suggested {
  readonly id: string;
}

interface Judged {
  readonly accepted: readonly Suggested[];
  readonly declined: readonly Suggested[];
  readonly instead: readonly { readonly suggestion: Suggested; readonly code: string }[];
  readonly undecided: number;
  readonly standing: number;
  readonly memosLeft: readonly Row[];
  readonly conflicts: readonly {
    readonly row: Row;
    readonly what: string;
    readonly next: string;
  }[];
}

/** Every row that cannot be recorded, and what to do about it. */
export async function conflictsText({
  accepted,
  declined,
  instead,
  conflicts,
}: Judged): Promise<string> {
  const style = await styleFor(process.stdout);
  const blocks = conflicts.map(({ row: { row, citation, code }, what, next }) => {
    const head = `row ${row}  ${visible(citation)}  ${style.strong(visible(code))}`.trimEnd();
    const lines = [what, next].flatMap((text) => wrap(visible(text), screenWidth() - 2));
    return [head, ...lines.map((line) => `  ${line}`)].join('\n');
  });
  const good = accepted.length + declined.length + instead.length;
  const others = good === 0 ? '' : ` ${plural(good, 'other row')} could be.`;
  const count = `${plural(conflicts.length, 'conflict')}: nothing was recorded.${others}`;
  return [...blocks, `${count}\nA row without a decision is passed over.`].join('\n\n');
}

/** @param isDone false where it was only tried */
export function decisionsText(coder: string, judged: Judged, isDone: boolean): string {
  const { accepted, declined, instead, undecided, standing, memosLeft } = judged;
  const parts = [
    `${accepted.length} accepted`,
    `${declined.length} declined`,
    ...(instead.length > 0 ? [`${instead.length} given another code`] : []),
  ];
  const rest = [
    standing > 0 && `${plural(standing, 'row')} decided so already.`,
    undecided > 0 && `${plural(undecided, 'row')} left for later.`,
    memosLeft.length > 0 &&
      `Not recorded: the memo in ${memosLeft.length === 1 ? 'row' : 'rows'} ${listed(memosLeft.map(({ row }) => String(row)))}, where nothing was decided.`,
  ].filter((line) => line !== false);
  const isNone = accepted.length + declined.length + instead.length === 0;
  const said = `${coder}: ${isNone ? 'nothing to record' : parts.join(', ')}`;
  const tried = isDone || isNone ? [] : ['A dry run: nothing was recorded.'];
  return [`${said}.`, ...rest, ...tried].join('\n');
}

/** As `review --import --json` prints it. */
export function decisionsRecord(judged: Judged, isDone: boolean) {
  const { accepted, declined, instead, undecided, standing, memosLeft, conflicts } = judged;
  return {
    recorded: isDone,
    accepted: accepted.map(({ id }) => id),
    declined: declined.map(({ id }) => id),
    instead: instead.map(({ suggestion: { id }, code }) => ({ id, code })),
    ...{ standing, undecided, memosLeft: memosLeft.map(({ row }) => row) },
    conflicts: conflicts.map(({ row: { row, citation, code }, what, next }) => {
      return { row, citation, code, what, next };
    }),
  };
}
