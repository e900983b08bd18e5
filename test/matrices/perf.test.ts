import { it } from 'vitest';
import { tableExports } from '../../src/exports/index.js';
import { tables } from '../../src/matrices/index.js';
import { code, codebook, coding, study, transcript } from './study-in-memory.js';
it('perf', async () => {
  const book = codebook(...Array.from({ length: 16 }, (_, i) => code(`c${i}`)));
  const talks = Array.from({ length: 20 }, (_, n) => transcript(`t${n}`, Array.from({ length: 5000 }, (_, i) => `P${i % 6}: We kept ringing him — even when he had missed three appointments ${i}`)));
  const codings = Array.from({ length: 100_000 }, (_, i) => coding(`t${i % 20}`, `c${i % 16}`, { from: [(i % 4900) + 1, i % 7], to: [(i % 4900) + 1, 50] }));
  const s = study(book, talks);
  for (const load of Object.values(tables)) {
    const table = await load();
    let t = performance.now();
    const matrix = table.build({ study: s, codings, whose: 'by anna', options: { evidence: true } });
    console.log(table.id, Math.round(performance.now() - t), matrix.rows.length, matrix.totals?.all);
    for (const f of Object.values(tableExports)) { const e = await f(); t = performance.now(); const n = e.write(matrix, { width: 80 }).length; const ms = Math.round(performance.now() - t); if (ms > 50) console.log('   ', e.id, ms, n); }
  }
  const { wrap, widthOf } = await import('../../src/text/width.js');
  for (const [n, x] of [['cjk', '家'.repeat(100_000)], ['ascii', 'a'.repeat(1_000_000)], ['words', 'é a '.repeat(100_000)], ['spaces', ' '.repeat(1e6)]] as const) { const t = performance.now(); wrap(x, 60); console.log(n, Math.round(performance.now() - t), widthOf(x)); }
});
