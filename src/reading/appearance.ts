/** Says what a file looks like that is no transcript as it stands, and what to do with it. */
import { withoutPassword } from './locked.js';

/** An appearance: `what` fits after "looks like"; `next` is a sentence. */
export interface Appearance {
  readonly what: string;
  readonly next: string;
}

const saveAsText = 'Save it as plain text (.txt) in UTF-8 and import that.';
const leaveOut = 'Leave out --format, and give the file its own ending.';
const transcribe = 'Transcribe it first, then import the transcript.';

type Sign = readonly [start: RegExp, what: string, next: string];

/** Bytes at the start of a file, as Latin-1, that say what it is. */
const signatures: readonly Sign[] = [
  [/^%PDF-/, 'a PDF file', leaveOut],
  [
    /^\xd0\xcf\x11\xe0/,
    'an old Word or Excel file (.doc, .xls)',
    'Open it and save it as .docx (a table as .xlsx), then import that.',
  ],
  [/^\x89PNG|^\xff\xd8\xff|^GIF8[79]a|^II\*\0|^MM\0\*/, 'a picture', transcribe],
  [/^RIFF.{4}(?:WAVE|AVI )|^ID3[\x02-\x04]|^OggS\0|^fLaC\0/s, 'a recording', transcribe],
  [/^\0.{3}ftyp/s, 'a recording (MP4)', transcribe],
  [/^SQLite format 3\0/, 'a database (SQLite)', 'Export the transcripts from its program as text.'],
  [/^ooBinaryFile/, 'a binary file of Praat', 'In Praat, save it as a text file.'],
  [/^\x1f\x8b/, 'a compressed file (gzip)', 'Unpack it and import what is inside.'],
];

/** Names inside a zip that say what the whole is; a plain archive comes last. */
const zipped: readonly (readonly [name: string, what: string, next: string])[] = [
  ['word/', 'a Word document (.docx)', leaveOut],
  ['xl/', 'an Excel workbook (.xlsx)', leaveOut],
  ['ppt/', 'a PowerPoint file (.pptx)', saveAsText],
  ['opendocument.text', 'an OpenDocument text (.odt)', leaveOut],
  ['opendocument.spreadsheet', 'an OpenDocument sheet (.ods)', 'Save it as .xlsx or CSV.'],
  ['.qde', 'a REFI-QDA project (.qdpx)', 'Unpack it and import the texts inside.'],
  // The list of its parts stands at its end.
  ['PK\x05\x06', 'a zip archive', 'Unpack it and import what is inside.'],
];

const cutOff: Appearance = {
  what: 'a document or an archive that is cut off',
  next: 'Copy or download it again.',
};

/** JSON that no format claims. */
export const unknownJson: Appearance = {
  what: 'JSON in which no speech service is known',
  next: 'A list of objects with "speaker" and "text" can be read; or export it as text, WebVTT or CSV.',
};

/** Text that is written for a program: it decodes, and still nobody speaks in it line by line. */
const markup: readonly Sign[] = [
  [/^\s{0,99}\{\\rtf/, 'a rich text file (.rtf)', leaveOut],
  [/^\s{0,99}(?:\{\s{0,99}"|\[\s{0,99}\{)/, unknownJson.what, unknownJson.next],
  [/^\s{0,99}<(?:!doctype html|html)/i, 'a web page (HTML)', leaveOut],
  [/^\s{0,99}<\?xml/, 'XML', 'Export it as text, WebVTT or CSV.'],
];

/** What bytes look like that no text file starts with. */
export function appearanceOfBytes(bytes: Uint8Array): Appearance | undefined {
  const start = latin(bytes.subarray(0, 64));
  if (start.startsWith('PK\x03\x04')) return insideZip(bytes);
  return isLocked(start, bytes) ? lockedOffice : signIn(start, signatures);
}

/** What a text looks like that a program wrote for a program. */
export function appearanceOfText(opening: string): Appearance | undefined {
  return signIn(opening, markup);
}

function signIn(start: string, signs: readonly Sign[]): Appearance | undefined {
  const found = signs.find(([sign]) => sign.test(start));
  return found && { what: found[1], next: found[2] };
}

const lockedOffice: Appearance = {
  what: 'an office file protected with a password',
  next: withoutPassword,
};

/** A Word or Excel file with a password is packed into a file of the old kind, with parts that say so in UTF-16. */
function isLocked(start: string, bytes: Uint8Array): boolean {
  if (!start.startsWith('\xd0\xcf\x11\xe0')) return false;
  return latin(bytes.subarray(0, 2 ** 24)).includes([...'EncryptedPackage'].join('\0'));
}

/** True for a zip archive that names this file or type in it. */
export function isZipOf(bytes: Uint8Array, name: string): boolean {
  return latin(bytes.subarray(0, 4)) === 'PK\x03\x04' && namesInZip(bytes).includes(name);
}

/** A zip names its files at the start of each and again at its end. */
function insideZip(bytes: Uint8Array): Appearance {
  const names = namesInZip(bytes);
  const found = zipped.find(([name]) => names.includes(name));
  return found ? { what: found[1], next: found[2] } : cutOff;
}

function namesInZip(bytes: Uint8Array): string {
  return latin(bytes.subarray(0, 4096)) + latin(bytes.subarray(-65536));
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
