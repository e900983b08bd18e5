/** A study of 100,000 codings: how long somebody waits for the verbs that look at all of it. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeBigStudy } from '../big-study.mjs';
import { clocked, inTurn, program, ratios, seconds } from '../in-turn.mjs';

export function bigStudy(place) {
  const study = join(place, 'big');
  writeBigStudy(study);
  const verb = (...words) => [program, ...words, '--study', study];
  const first = (words) => () => {
    rmSync(join(study, '.alongside'), { recursive: true, force: true });
    return words;
  };
  const times = inTurn(
    {
      plain: ['-e', plainReading(study)],
      'find --code code-7, nothing kept yet': first(verb('find', '--code', 'code-7')),
      'status, nothing kept yet': first(verb('status')),
      status: verb('status'),
      'find --code code-7': verb('find', '--code', 'code-7'),
      'find code:code-7 BEFORE code:code-8': verb('find', 'code:code-7 BEFORE code:code-8'),
      'find, all 100,000': verb('find'),
      'matrix theme-by-transcript': verb('matrix', 'theme-by-transcript'),
      'suggest s001': verb('suggest', 's001', '--coder', 'anna'),
      check: verb('check'),
    },
    3,
    clocked,
  );
  const { plain, ...verbs } = times;
  return [
    { what: 'reading and parsing its files', unit: 's', values: seconds(plain) },
    ...Object.entries(verbs).flatMap(([what, values]) => [
      { what, unit: 's', values: seconds(values), ...(isHeld(what) && { below: 1 }) },
      { what, unit: 'x reading and parsing', values: ratios(values, plain) },
    ]),
  ];
}

/** The bar is for verbs that look at all codings again and again; `check` reads sources and history as well. */
const isHeld = (what) =>
  what !== 'check' && what !== 'suggest s001' && !what.endsWith('nothing kept yet');

/** The least any program in this language must do: read each line of the same files as JSON. */
function plainReading(study) {
  const files = ['transcripts', 'codings'].flatMap((folder) =>
    readdirSync(join(study, folder)).map((name) => join(study, folder, name)),
  );
  return `for (const file of ${JSON.stringify(files)})
    for (const line of fs.readFileSync(file, 'utf8').split('\\n')) if (line) JSON.parse(line)`;
}
