/** A UTF-8 text line by line. */

/**
 * Without byte order mark and line ends, LF or CRLF. A long text as one string takes twice its size, and
 * twice that where one letter of it is not ASCII.
 */
export function* linesOf(bytes: Uint8Array): Generator<string> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const start = buffer.subarray(0, 3).equals(byteOrderMark) ? 3 : 0;
  for (let from = start; from <= buffer.length; ) {
    const end = buffer.indexOf(lineFeed, from);
    const to = end === -1 ? buffer.length : end;
    yield buffer.toString('utf8', from, buffer[to - 1] === carriageReturn ? to - 1 : to);
    from = to + 1;
  }
}

const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);
const [lineFeed, carriageReturn] = [0x0a, 0x0d];
