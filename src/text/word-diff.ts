/** What changed between two texts, word by word. */

/** A run of words that stayed, went or came. */
export interface WordRun {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** So many pairs of words are compared; longer texts are shown as replaced between what they share at both ends. */
const most = 4_000_000;

/**
 * By the longest common sequence of words (Wagner & Fischer 1974). Words
 * are what white space parts; what went stands before what came in its place.
 */
export function wordDiff(was: string, is: string): readonly WordRun[] {
  const [before, after] = [wordsOf(was), wordsOf(is)];
  const start = sharedStart(before, after);
  const end = sharedStart(before.slice(start).reverse(), after.slice(start).reverse());
  const gone = before.slice(start, before.length - end);
  const come = after.slice(start, after.length - end);
  return [
    ...run('same', before.slice(0, start)),
    ...between(gone, come),
    ...run('same', before.slice(before.length - end)),
  ];
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

function sharedStart(a: readonly string[], b: readonly string[]): number {
  const differs = a.findIndex((word, at) => word !== b[at]);
  return differs < 0 ? a.length : differs;
}

function run(kind: WordRun['kind'], words: readonly string[]): WordRun[] {
  return words.length === 0 ? [] : [{ kind, text: words.join(' ') }];
}

function between(gone: readonly string[], come: readonly string[]): WordRun[] {
  if (gone.length * come.length > most) return [...run('gone', gone), ...run('new', come)];
  const shared = sharedCounts(gone, come);
  const steps: WordRun[] = [];
  let [g, c] = [0, 0];
  while (g < gone.length || c < come.length) {
    const [old, young] = [gone[g], come[c]];
    const goes = old !== undefined && (shared[g + 1]?.[c] ?? 0) >= (shared[g]?.[c + 1] ?? 0);
    const stays = old !== undefined && old === young;
    if (stays) steps.push({ kind: 'same', text: old });
    else if (goes || young === undefined) steps.push({ kind: 'gone', text: old ?? '' });
    else steps.push({ kind: 'new', text: young });
    const last = steps.at(-1)?.kind;
    g += Number(last !== 'new');
    c += Number(last !== 'gone');
  }
  return joined(steps);
}

/** Neighbouring words of a kind as one run; between words that stayed, what went before what came. */
function joined(steps: readonly WordRun[]): WordRun[] {
  const runs: WordRun[] = [];
  let open: readonly WordRun[] = [];
  const close = () => {
    for (const kind of ['same', 'gone', 'new'] as const) {
      runs.push(
        ...run(
          kind,
          open.filter((step) => step.kind === kind).map(({ text }) => text),
        ),
      );
    }
    open = [];
  };
  for (const step of steps) {
    const isTurn = open[0] !== undefined && (open[0].kind === 'same') !== (step.kind === 'same');
    if (isTurn) close();
    open = [...open, step];
  }
  close();
  return runs;
}

/** For each pair of places: how many words the rest of both texts share in order. */
function sharedCounts(a: readonly string[], b: readonly string[]): readonly Uint32Array[] {
  const rows = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const [row, below] = [rows[i], rows[i + 1]];
    for (let j = b.length - 1; row && below && j >= 0; j -= 1) {
      const longest = Math.max(below[j] ?? 0, row[j + 1] ?? 0);
      row[j] = a[i] === b[j] ? (below[j + 1] ?? 0) + 1 : longest;
    }
  }
  return rows;
}
