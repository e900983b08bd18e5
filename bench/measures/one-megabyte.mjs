/** A megabyte of talk, about twenty hours: brought into a study, and looked through for keywords. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inTurn, program, ratios, secondsOver, timed } from '../in-turn.mjs';
import { talker } from '../talk.mjs';

export function oneMegabyte(place) {
  const study = join(place, 'megabyte');
  const file = join(place, 'talk.txt');
  writeFileSync(file, megabyte());
  timed([program, 'init', study, '--codebook', 'collaborative-practice', '--coder', 'anna']);
  let copies = 0;
  const importAnew = () => [program, 'import', file, '--study', study, '--id', `t${++copies}`];
  timed(importAnew());
  const times = inTurn(
    {
      start: [program, '--version'],
      copy: [
        '-e',
        `fs.writeFileSync(${JSON.stringify(`${file}.copy`)}, fs.readFileSync(${JSON.stringify(file)}), { flush: true })`,
      ],
      import: importAnew,
      suggest: [program, 'suggest', 't1', '--json', '--study', study],
    },
    7,
  );
  return [
    {
      what: 'import of 1 MB',
      unit: 's over start-up',
      values: secondsOver(times.import, times.start),
      below: 0.5,
    },
    { what: 'import of 1 MB', unit: 'x a plain copy', values: ratios(times.import, times.copy) },
    {
      what: 'suggest on 1 MB',
      unit: 's over start-up',
      values: secondsOver(times.suggest, times.start),
      below: 1,
    },
  ];
}

/** Talk of four people, the same bytes each time. */
export function megabyte() {
  const say = talker({ seed: 2 });
  let text = '';
  for (let turn = 0; text.length < 1_000_000; turn += 1) text += `P${1 + (turn % 4)}: ${say()}\n`;
  return text;
}
