/** Who is told when a command has to wait for another. Small, since every command names them as it starts. */

let tell: (what: string) => void = () => undefined;

/** Without a listener a command waits in silence. */
export function onWaiting(listener: (what: string) => void): void {
  tell = listener;
}

export function tellWaiting(what: string): void {
  tell(what);
}
