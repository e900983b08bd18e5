/** What it costs to learn from 2,000 coded turns of a megabyte of talk, and to judge it by cross-validation. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inTurn, program, secondsOver, timed } from '../in-turn.mjs';
import { chance } from '../talk.mjs';
import { megabyte } from './one-megabyte.mjs';

const codes = ['availing', 'advocating', 'coordinating', 'walking-alongside', 'pulling-together'];

export function learning(place) {
  const study = join(place, 'learning');
  const [talk, codings] = ['learnt.txt', 'codings.csv'].map((name) => join(place, name));
  writeFileSync(talk, megabyte());
  writeFileSync(codings, codingTable());
  const verb = (...words) => [program, ...words, '--study', study];
  timed([program, 'init', study, '--codebook', 'collaborative-practice', '--coder', 'anna']);
  timed(verb('import', talk, '--id', 't1'));
  const times = {
    start: [program, '--version'],
    before: verb('suggest', '--json'),
  };
  const off = inTurn(times, 5);
  timed(verb('apply', '--from', codings));
  const on = inTurn(
    {
      start: [program, '--version'],
      suggest: verb('suggest', '--json'),
      evaluate: verb('keywords', 'evaluate', '--against', 'anna', '--learned', '--json'),
      propose: verb('keywords', 'propose', 'availing', '--json'),
      audit: verb('keywords', 'audit', '--json'),
    },
    5,
  );
  const unit = 's over start-up';
  const over = (name) => secondsOver(on[name], on.start);
  return [
    {
      ...{ what: 'suggest on 1 MB, nothing to learn from', unit, below: 1 },
      values: secondsOver(off.before, off.start),
    },
    { what: 'suggest on 1 MB, learning from 2,000 turns', unit, values: over('suggest'), below: 1 },
    { what: 'keywords propose on the same', unit, values: over('propose') },
    { what: 'keywords audit on the same', unit, values: over('audit') },
    { what: 'keywords evaluate --learned on the same', unit, values: over('evaluate') },
  ];
}

function codingTable() {
  const random = chance(6);
  const rows = Array.from({ length: 2000 }, (_, at) => {
    const code = codes[Math.floor(random() * codes.length)];
    return `t1:${2 * at + 1},${code},\n`;
  });
  return `citation,code,quote\n${rows.join('')}`;
}
