/** Longer texts from a person, through a pipe. */

/** All that is piped in. */
export async function pipedText(): Promise<string> {
  const parts: string[] = [];
  process.stdin.setEncoding('utf8');
  for await (const part of process.stdin) parts.push(`${part}`);
  return parts.join('');
}
