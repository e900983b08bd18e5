/** The start of a file, for telling formats apart. */
import { detectEncoding } from './encoding.js';
import { remembered } from './remembered.js';

const size = 65_536;

/** The first 64 kB as text with LF line ends, the byte order mark gone. Legacy letters may be wrong: nobody reads it. */
export const opening = remembered((bytes): string => {
  const start = bytes.subarray(0, size);
  const encoding = detectEncoding(start);
  // A cut can fall inside a letter, so what is not strict UTF-8 here is read as UTF-8 all the same.
  const decoder = new TextDecoder(encoding === 'windows-1252' ? 'utf-8' : encoding);
  return decoder.decode(start).replace(/\r\n?/g, '\n');
});
