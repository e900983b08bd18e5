/** A real terminal that a test can hold: a window of tmux, its keys and what it shows. */
import { execFileSync, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

export const hasTmux = spawnSync('tmux', ['-V']).status === 0;

const program = resolve('bin/alongside.js');

export interface TmuxWindow {
  /** Runs tmux itself. */
  tmux(...words: string[]): string;
  /** Starts the built program; behind its end the window says how it ended. @param setting shell words before it */
  start(cwd: string, words: string, size?: string, setting?: string): void;
  /** Waits until the window shows the words, and returns all it shows. */
  shows(words: string | RegExp): Promise<string>;
  press(...keys: string[]): void;
  /** The process that draws, below tmux's shell. */
  program(): number;
  close(): void;
}

/**
 * Each start has a server of its own, so that it meets neither one that is still ending nor that of another test run.
 * @param name what the servers' names begin with
 */
export function tmuxWindow(name: string): TmuxWindow {
  let started = 0;
  const server = () => `${name}-${process.pid}-${started}`;
  const tmux = (...words: string[]) =>
    execFileSync('tmux', ['-L', server(), ...words], { encoding: 'utf8' });
  const text = () => tmux('capture-pane', '-p');
  return {
    tmux,
    start: (cwd, words, size = '80x24', setting = '') => {
      started += 1;
      const [columns = '', rows = ''] = size.split('x');
      const command = `echo before; ${setting} '${process.execPath}' '${program}' ${words}; echo "ended $?"; sleep 60`;
      tmux('-f', '/dev/null', 'new-session', '-d', '-x', columns, '-y', rows, '-c', cwd, command);
    },
    shows: async (words) => {
      for (let waited = 0; waited < 200; waited += 1) {
        const now = text();
        if (now.match(words)) return now;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      throw new Error(`"${words}" never came; the screen shows:\n${text()}`);
    },
    press: (...keys) => void tmux('send-keys', ...keys),
    program: () => {
      const shell = tmux('list-panes', '-F', '#{pane_pid}').trim();
      const words = ['-o', 'pid=,args=', '--ppid', shell];
      const children = execFileSync('ps', words, { encoding: 'utf8' }).split('\n');
      const line = children.find((one) => one.includes('alongside.js')) ?? '';
      return Number(line.trim().split(' ')[0]);
    },
    close: () => void spawnSync('tmux', ['-L', server(), 'kill-server']),
  };
}
