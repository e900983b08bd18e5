/** The time and the chance that acts need; everywhere else they are passed in. */
import { randomBytes } from 'node:crypto';
import { actId } from '../coding/act-id.js';
import type { Stamper } from '../coding/apply.js';

/** Milliseconds since 1970; SOURCE_DATE_EPOCH (seconds) sets it, for output that repeats to the byte. */
function now(): number {
  const fixed = Number(process.env['SOURCE_DATE_EPOCH']);
  return Number.isFinite(fixed) && fixed > 0 ? fixed * 1000 : Date.now();
}

/** Gives one id and time after another, each id greater than the one before and than all in `ids`. */
export function stamper(ids: Iterable<string>): Stamper {
  let last = '';
  for (const id of ids) if (id > last) last = id;
  return () => {
    const time = now();
    last = actId(time, () => randomBytes(10), last);
    return { id: last, at: new Date(time).toISOString() };
  };
}
