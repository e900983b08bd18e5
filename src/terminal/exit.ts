/** The exit code of a command that ran and found something. */
export function setExitCode(code: 1): void {
  process.exitCode = code;
}
