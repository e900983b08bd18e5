/** Takes parts out of a zip archive, which an office document is. Refuses what is made to do harm before inflating it. */
import { crc32 } from 'node:zlib';
import type { Entry, ZipFile } from 'yauzl';
import { Problem } from '../model/problem.js';
import { locked } from './locked.js';

/** Bytes that the wanted parts may hold together: a transcript of a hundred hours is far smaller. */
const largest = 200_000_000;
/** Parts that an archive may have; a document with many pictures has a few hundred. */
const mostParts = 20_000;

/**
 * The parts whose names are wanted, by name, as UTF-8 text.
 * @throws Problem when the archive is damaged, locked, too large, or names a file outside itself
 */
export async function readZip(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
  file: string,
): Promise<Map<string, string>> {
  // Bundled, a package in the old module format has its default alone.
  const { default: yauzl } = await import('yauzl');
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const zip = await yauzl.fromBufferPromise(buffer, { lazyEntries: true });
    const entries = await wantedEntries(zip, isWanted, file);
    const parts = new Map<string, string>();
    for (const entry of entries) parts.set(entry.fileName, await textOf(zip, entry));
    return parts;
  } catch (error) {
    throw error instanceof Problem ? error : brokenZip(error, file);
  }
}

/** Every size is declared before anything is inflated, and held to while it is. */
async function wantedEntries(
  zip: ZipFile,
  isWanted: (name: string) => boolean,
  file: string,
): Promise<Entry[]> {
  const wanted: Entry[] = [];
  let size = 0;
  let count = 0;
  for await (const entry of zip.eachEntry()) {
    count += 1;
    if (isWanted(entry.fileName)) {
      if (entry.isEncrypted()) throw locked(file);
      wanted.push(entry);
      size += entry.uncompressedSize;
    }
    if (size > largest || count > mostParts) throw tooLarge(file);
  }
  return wanted;
}

async function textOf(zip: ZipFile, entry: Entry): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  if (crc32(bytes) !== entry.crc32)
    throw new Error(`${entry.fileName} has changed since it was packed`);
  // XML says in its first bytes when it is not UTF-8; office programs write nothing else.
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8').decode(bytes);
}

function tooLarge(file: string): Problem {
  return new Problem({
    what: `${file} would unpack to more than a transcript can hold; it was not unpacked.`,
    next: 'Look where the file comes from. If it is a document, save its text as .txt and import that.',
    where: { file },
  });
}

/** Whatever yauzl, zlib or a stream says of damaged bytes is a fault of the file. */
function brokenZip(error: unknown, file: string): Problem {
  const reason = error instanceof Error ? error.message : String(error);
  return new Problem({
    what: `${file} is damaged or cut off: ${reason.replace(/[.:]?\s*$/, '')}.`,
    next: 'Copy or export it again; if a program still opens it, save it there under a new name.',
    where: { file },
  });
}
