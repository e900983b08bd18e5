/** Matches so many megabytes of talk against a shipped codebook, and prints the speed of each ten and the memory used. */
import { readFileSync } from 'node:fs';
import { fromSource } from './from-source.mjs';
import { talker } from './talk.mjs';

const [place, megabytes] = [process.argv[2], Number(process.argv[3])];
const { compileMatcher } = await fromSource(place, 'keywords/compile');
const { suggestFor } = await fromSource(place, 'keywords/suggest');
const { parseCodebook } = await fromSource(place, 'codebook/parse');
const file = 'codebooks/collaborative-practice.yaml';
const matcher = compileMatcher(parseCodebook(readFileSync(file, 'utf8'), file).value);

// The codebook's own words stand among the others, so that there is something to find.
const found = [...matcher.keywords]
  .map(({ keyword }) => keyword)
  .filter((word) => /^[a-z ]+$/.test(word));
const say = talker({ seed: 3 });
const turns = Array.from({ length: 20_000 }, (_, at) => `${say()} ${found[at % found.length]}.`);

const speeds = [];
for (let ten = 0; ten < megabytes / 10; ten += 1) {
  let [bytes, spent] = [0, 0];
  for (let id = 0; bytes < 10_000_000; id += 1) {
    const transcript = transcriptAfresh(`t${ten}-${id}`, (id * 200) % turns.length);
    bytes += transcript.lines.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
    const started = process.cpuUsage();
    suggestFor(transcript, matcher, { unit: 'turn' });
    const { user, system } = process.cpuUsage(started);
    spent += (user + system) / 1000;
  }
  speeds.push(bytes / 1000 / spent);
}
console.log(JSON.stringify({ speeds, peak: process.resourceUsage().maxRSS / 1024 }));

/** The texts are new strings, as those are that come from a file. */
function transcriptAfresh(id, from) {
  const lines = turns.slice(from, from + 200).map((text, at) => ({
    ...{ kind: 'speech', turn: at + 1, speaker: 'P1' },
    text: Buffer.from(text).toString('utf8'),
  }));
  return { id, speakers: [{ id: 'P1', label: 'P1' }], lines, attributes: {} };
}
