/** One coding, from the act to the disk, on which it stays when the power fails. */
import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { fromSource } from '../from-source.mjs';

export async function oneCoding(place) {
  const { appendActs } = await fromSource(place, 'study/log-file');
  const act = {
    ...{ act: 'code', id: '01KBEXAMPLE000000000000000', at: '2026-11-22T10:00:00.000Z' },
    ...{
      transcript: 's1',
      from: [1, 0],
      to: [1, 50],
      quote: 'w'.repeat(50),
      before: '',
      after: '',
    },
    ...{ text: ['0123456789ab'], code: 'trust', definition: '0123456789ab', how: 'by-hand' },
    codebook: '0123456789ab',
  };
  const times = { ours: [], plain: [] };
  for (let round = 0; round < 100; round += 1) {
    times.ours.push(lasting(() => appendActs(join(place, 'codings', 'anna.jsonl'), [act])));
    times.plain.push(lasting(() => appendPlainly(join(place, 'plain.jsonl'), act)));
  }
  return [
    { what: 'one coding, durable', unit: 'ms', values: times.ours, below: 5 },
    { what: 'the same bytes, appended plainly', unit: 'ms', values: times.plain },
  ];
}

function lasting(action) {
  const started = performance.now();
  action();
  return performance.now() - started;
}

function appendPlainly(file, act) {
  const handle = openSync(file, 'a');
  writeSync(handle, `${JSON.stringify(act)}\n`);
  fdatasyncSync(handle);
  closeSync(handle);
}
