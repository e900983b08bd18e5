/** What is kept of a long log: the same as the log itself comes to, and never believed where anything else changed. */
import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CodingRequest } from '../../src/coding/apply.js';
import type { Act } from '../../src/model/act.js';
import type { Study } from '../../src/model/study.js';
import { turnsOf } from '../../src/model/transcript.js';
import { planEdit, writeEdit } from '../../src/study/edit-transcript.js';
import { openStudy } from '../../src/study/open.js';
import { record, recordCodings } from '../../src/study/record.js';
import { wholeTurn } from '../../src/text/turns.js';
import { folderFrom } from '../support/example-study.js';

const words =
  'we went home that night and talked about what had helped and nobody asked us why'.split(' ');

/** Four hundred turns; every fourth holds an emoji, every sixth says the same again. */
function talk(): string {
  return Array.from({ length: 400 }, (_, turn) => {
    const rotated = [...words.slice(turn % 16), ...words.slice(0, turn % 16)].join(' ');
    const again = turn % 6 === 0 ? ` ${rotated}` : '';
    return `P${(turn % 3) + 1}: Number ${turn}${turn % 4 === 0 ? ' 😀' : ''}, ${rotated}${again}.`;
  }).join('\n');
}

/** Whole turns, words inside them, and stretches over two, with two codes each; some by keyword, some with a note. */
function requests({ transcripts }: Study): CodingRequest[] {
  return transcripts.flatMap((transcript) =>
    turnsOf(transcript).flatMap((turn, place) => {
      const whole = wholeTurn(turn);
      const further = { from: whole.from, to: [turn.turn + 1, 6] as const };
      const spans = [whole, { from: [turn.turn, 12] as const, to: [turn.turn, 40] as const }];
      if (turn.turn < 400) spans.push(further);
      return spans.flatMap((span) =>
        ['trust', 'hope'].map((id) => ({
          ...{ code: { id, definition: 'made under' }, transcript, span },
          how: place % 5 === 0 ? ('by-keyword' as const) : ('by-hand' as const),
          ...(place % 5 === 0 && { keywords: ['home'] }),
          ...(place % 7 === 0 && { note: `Look at turn ${turn.turn}` }),
        })),
      );
    }),
  );
}

/** A study whose one log is long, and whose text has changed since. */
async function longStudy() {
  const folder = await folderFrom({ transcripts: { s1: talk() } });
  const first = await openStudy(folder);
  const acts = await recordCodings(folder, first, 'anna', requests(first));
  await record(folder, 'anna', (stamp): Act[] => {
    const again = acts.filter((act) => act.act === 'code').slice(0, 3);
    return again.map((act) => ({ ...act, ...stamp() }));
  });
  const turn = (number: number) =>
    turnsOf(first.transcripts[0] ?? { lines: [] })[number - 1]?.text ?? '';
  const texts = new Map([
    [20, turn(20).replace('night', 'nights')],
    [40, `Well. ${turn(40)}`],
    [60, turn(60).toUpperCase()],
    [80, 'Nothing of that.'],
  ]);
  await writeEdit(folder, first, planEdit(first, 's1', texts));
  const log = join(folder, 'codings/anna.jsonl');
  const kept = join(folder, '.alongside/codings-anna-6.json');
  rmSync(kept, { force: true });
  return { folder, log, kept };
}

describe('a long log', () => {
  it('is the same from the cache as from its acts, and anew once log, text or cache change', async () => {
    const { folder, log, kept } = await longStudy();
    expect(readFileSync(log).length).toBeGreaterThan(1_000_000);
    const read = await openStudy(folder);
    const states = new Set(read.work[0]?.codings.map(({ anchor }) => anchor.state));
    expect([...states].sort()).toEqual(['folded', 'fuzzy', 'moved', 'orphan', 'same']);
    expect(existsSync(kept)).toBe(true);
    expect((await openStudy(folder)).work).toEqual(read.work);

    // What is taken from the cache is what stands there.
    const content = readFileSync(kept, 'utf8');
    writeFileSync(kept, content.replaceAll('"Look at turn 8"', '"Seen"'));
    const notes = (study: Study) =>
      study.work.flatMap(({ codings }) => codings).flatMap((one) => one.notes);
    expect(notes(await openStudy(folder))).toContain('Seen');

    const unlike = [
      content.replace('"numbers":[', '"numbers":[['),
      // One number too few: all others stand for something else.
      content.replace(/"numbers":\[\d+,/, '"numbers":['),
      content.slice(0, -1),
    ];
    expect(new Set([content, ...unlike]).size).toBe(4);
    for (const broken of ['', '{', ...unlike]) {
      writeFileSync(kept, broken);
      expect((await openStudy(folder)).work).toEqual(read.work);
    }

    appendFileSync(log, '{"act":"uncode"');
    const torn = await openStudy(folder);
    expect(torn.work).toEqual(read.work);
    expect(torn.faults).toHaveLength(1);
    expect((await openStudy(folder)).faults).toHaveLength(1);
  });

  it('is read anew when the text changes', async () => {
    const { folder } = await longStudy();
    const read = await openStudy(folder);
    await writeEdit(
      folder,
      read,
      planEdit(read, 's1', new Map([[100, 'Nothing of that either.']])),
    );
    const orphans = ({ work }: Study) =>
      work.flatMap(({ codings }) => codings).filter(({ anchor }) => anchor.state === 'orphan')
        .length;
    expect(orphans(await openStudy(folder))).toBeGreaterThan(orphans(read));
  });

  it('is not kept once somebody has taken their words back', async () => {
    const { folder, kept } = await longStudy();
    await openStudy(folder);
    expect(existsSync(kept)).toBe(true);
    const settings = join(folder, 'alongside.yaml');
    const said = readFileSync(settings, 'utf8');
    writeFileSync(settings, said.replace('{id: P2, role', '{id: P2, withdrawn: 2026-01-01, role'));
    await openStudy(folder);
    expect(existsSync(kept)).toBe(false);
  });
});
