/** How long a command takes that has little to do. */
import { join } from 'node:path';
import { bareNode, clocked, inTurn, program, ratios, timed } from '../in-turn.mjs';

export function start(place) {
  const study = join(place, 'small');
  timed([program, 'init', study, '--codebook', 'collaborative-practice', '--coder', 'anna']);
  const list = [program, 'codebook', 'list', '--study', study];
  const commands = { bare: bareNode, help: [program, '--help'], list };
  const waited = inTurn(commands, 31, clocked);
  const worked = inTurn(commands, 31);
  const unit = 'x bare node';
  return [
    { what: 'bare node', unit: 'ms', values: waited.bare },
    { what: '--help', unit, values: ratios(waited.help, waited.bare), below: 1.6 },
    { what: '--help, processor time', unit, values: ratios(worked.help, worked.bare) },
    { what: 'codebook list, warm', unit, values: ratios(waited.list, waited.bare), below: 1.6 },
    { what: 'codebook list, processor time', unit, values: ratios(worked.list, worked.bare) },
  ];
}
