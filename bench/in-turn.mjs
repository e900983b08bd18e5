/** Runs commands in turn, so that a slow or busy machine changes all of them alike. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const program = resolve('bin/alongside.js');

/** A run of Node with nothing to do: what every command takes at least. */
export const bareNode = ['-e', '0'];

const reportCpu = fileURLToPath(new URL('./report-cpu.cjs', import.meta.url));

/**
 * Milliseconds of processor time, user and system, of all threads: a busy machine changes these far
 * less than the clock. @throws Error with what the command said where it fails
 */
export function timed(words) {
  const { status, stderr, output } = spawnSync(process.execPath, ['-r', reportCpu, ...words], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  if (status !== 0) throw new Error(`${words.join(' ')}\n${stderr}`);
  return Number(output[3]);
}

/** Milliseconds by the clock: how long somebody waits, on a machine with nothing else to do. */
export function clocked(words) {
  const started = performance.now();
  timed(words);
  return performance.now() - started;
}

/**
 * The times of each command, round by round, after one round that is not counted.
 * @param {Record<string, string[] | (() => string[])>} commands the words behind `node`, or what makes them anew
 * @param measure `timed` or `clocked`
 */
export function inTurn(commands, rounds, measure = timed) {
  const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  for (let round = -1; round < rounds; round += 1) {
    for (const [name, words] of Object.entries(commands)) {
      const time = measure(typeof words === 'function' ? words() : words);
      if (round >= 0) times[name].push(time);
    }
  }
  return times;
}

/** One list of times by another, round by round. */
export const ratios = (times, base) => times.map((time, round) => time / base[round]);

/** What one list takes more than another, round by round, in seconds. */
export const secondsOver = (times, base) => times.map((time, round) => (time - base[round]) / 1000);

export const seconds = (times) => times.map((time) => time / 1000);
