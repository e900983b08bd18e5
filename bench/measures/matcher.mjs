/** The keyword matcher on 10 and on 100 MB of talk, one transcript after the other, in a process each. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const streaming = fileURLToPath(new URL('../stream-talk.mjs', import.meta.url));

export function matcher(place) {
  const [small, large] = [10, 100].map((megabytes) => {
    const { stdout, stderr } = spawnSync(process.execPath, [streaming, place, String(megabytes)]);
    if (stderr.length > 0) throw new Error(String(stderr));
    return JSON.parse(stdout);
  });
  return [
    { what: 'matcher on 100 MB', unit: 'MB a second', values: large.speeds, above: 8 },
    { what: 'its memory at the most, 10 MB', unit: 'MB', values: [small.peak] },
    { what: 'its memory at the most, 100 MB', unit: 'MB', values: [large.peak] },
    {
      what: 'memory for 100 MB, by that for 10 MB',
      unit: 'x',
      values: [large.peak / small.peak],
    },
  ];
}
