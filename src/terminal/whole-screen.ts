/** Takes the whole screen of the terminal, and gives it back as it was by whatever way the program ends. */

const enter = '\u001b[?1049h\u001b[2J\u001b[H';
const leave = '\u001b[?25h\u001b[?1049l';

export const clear = '\u001b[2J\u001b[H';

/** @returns gives the screen back; a second time nothing happens */
export function takeScreen(): () => void {
  let isTaken = true;
  const giveBack = () => {
    if (!isTaken) return;
    isTaken = false;
    process.off('exit', giveBack);
    process.off('uncaughtExceptionMonitor', giveBack);
    process.stdout.write(leave);
  };
  process.stdout.write(enter);
  process.on('exit', giveBack);
  // Else what is printed of a crash would go with the screen.
  process.on('uncaughtExceptionMonitor', giveBack);
  return giveBack;
}

const signals = { SIGHUP: 129, SIGINT: 130, SIGQUIT: 131, SIGTERM: 143 } as const;

/** What the write that met a limit says itself; Ink ends the program on it where nobody else listens. */
const saidByTheWrite = 'SIGXFSZ';
const goOn = () => undefined;

/** Calls `stop` when the program is asked to end, so that what is being written is finished first. */
export function onSignal(stop: () => void): () => void {
  const off = Object.entries(signals).map(([signal, code]) => {
    const listener = () => {
      process.exitCode = code;
      stop();
    };
    process.on(signal, listener);
    return () => process.off(signal, listener);
  });
  process.on(saidByTheWrite, goOn);
  return () => {
    process.off(saidByTheWrite, goOn);
    for (const one of off) one();
  };
}

/**
 * Standard output as Ink is to see it: never as low as what is drawn. Ink would clear the whole terminal
 * then, lines above the screen too, which are the user's.
 */
export function tallOutput(): NodeJS.WriteStream {
  return new Proxy(process.stdout, {
    get(stream, name) {
      if (name === 'rows') return 10_000;
      const value: unknown = Reflect.get(stream, name, stream);
      return typeof value === 'function' ? value.bind(stream) : value;
    },
  });
}
