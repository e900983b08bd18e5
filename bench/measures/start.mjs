/** How long a command takes that has little to do. */
import { join } from 'node:path';
import { bareNode, inTurn, program, ratios, timed } from '../in-turn.mjs';

export function start(place) {
  const study = join(place, 'small');
  timed([program, 'init', study, '--codebook', 'collaborative-practice', '--coder', 'anna']);
  const list = [program, 'codebook', 'list', '--study', study];
  const times = inTurn({ bare: bareNode, help: [program, '--help'], list }, 31);
  const unit = 'x bare node';
  return [
    { what: 'bare node', unit: 'ms', values: times.bare },
    { what: '--help', unit, values: ratios(times.help, times.bare), below: 1.6 },
    { what: 'codebook list, warm', unit, values: ratios(times.list, times.bare), below: 1.6 },
  ];
}
