/** Says what a file looks like that is no transcript as it stands, and what to do with it. */

/** An appearance: `what` fits after "looks like"; `next` is a sentence. */
export interface Appearance {
  readonly what: string;
  readonly next: string;
}

const saveAsText = 'Save it as plain text (.txt) in UTF-8 and import that.';
const transcribe = 'Transcribe it first, then import the transcript.';

/** Bytes at the start of a file, as Latin-1, that say what it is. */
const openings: readonly (readonly [opening: string, what: string, next: string])[] = [
  ['%PDF-', 'a PDF file', saveAsText],
  ['\xd0\xcf\x11\xe0', 'an old Word or Excel file (.doc, .xls)', saveAsText],
  ['\x89PNG', 'a picture (PNG)', transcribe],
  ['\xff\xd8\xff', 'a picture (JPEG)', transcribe],
  ['GIF8', 'a picture (GIF)', transcribe],
  ['II*\0', 'a picture (TIFF)', transcribe],
  ['MM\0*', 'a picture (TIFF)', transcribe],
  ['RIFF', 'a recording', transcribe],
  ['ID3', 'a recording (MP3)', transcribe],
  ['OggS', 'a recording (Ogg)', transcribe],
  ['fLaC', 'a recording (FLAC)', transcribe],
  ['SQLite format 3\0', 'a database (SQLite)', 'Export the transcripts from its program as text.'],
  ['\x1f\x8b', 'a compressed file (gzip)', 'Unpack it and import what is inside.'],
];

/** Names inside a zip that say what the whole is; a plain archive comes last. */
const zipped: readonly (readonly [name: string, what: string, next: string])[] = [
  ['word/', 'a Word document (.docx)', saveAsText],
  ['xl/', 'an Excel workbook (.xlsx)', 'Save the sheet as CSV in UTF-8 and import that.'],
  ['ppt/', 'a PowerPoint file (.pptx)', saveAsText],
  ['opendocument.text', 'an OpenDocument text (.odt)', saveAsText],
  ['opendocument.spreadsheet', 'an OpenDocument sheet (.ods)', 'Save the sheet as CSV.'],
  ['.qde', 'a REFI-QDA project (.qdpx)', 'Unpack it and import the texts inside.'],
  ['', 'a zip archive', 'Unpack it and import what is inside.'],
];

/** Text that is written for a program: it decodes, and still nobody speaks in it line by line. */
const markup: readonly (readonly [start: RegExp, what: string, next: string])[] = [
  [/^\s{0,99}\{\\rtf/, 'a rich text file (.rtf)', saveAsText],
  [/^\s{0,99}(?:\{\s{0,99}"|\[\s{0,99}\{)/, 'JSON', 'Export it as text, WebVTT or CSV.'],
  [/^\s{0,99}<(?:!doctype html|html)/i, 'a web page (HTML)', saveAsText],
  [/^\s{0,99}<\?xml/, 'XML', 'Export it as text, WebVTT or CSV.'],
  [/^@(?:UTF8|Font|PID|Begin)\b/, 'a CHAT transcript (.cha)', 'Export it as text or WebVTT.'],
  [/^File type = "ooTextFile/, 'a Praat TextGrid', 'Export it as text, WebVTT or CSV.'],
];

/** What bytes look like that no text file starts with. */
export function appearanceOfBytes(bytes: Uint8Array): Appearance | undefined {
  const start = latin(bytes.subarray(0, 64));
  if (start.startsWith('PK\x03\x04')) return insideZip(bytes);
  if (start.slice(4, 8) === 'ftyp') return { what: 'a recording (MP4)', next: transcribe };
  const found = openings.find(([opening]) => start.startsWith(opening));
  return found && { what: found[1], next: found[2] };
}

/** What a text looks like that a program wrote for a program. */
export function appearanceOfText(opening: string): Appearance | undefined {
  const found = markup.find(([start]) => start.test(opening));
  return found && { what: found[1], next: found[2] };
}

/** A zip names its files at the start of each and again at its end. */
function insideZip(bytes: Uint8Array): Appearance {
  const names = latin(bytes.subarray(0, 4096)) + latin(bytes.subarray(-65536));
  const [, what, next] = zipped.find(([name]) => names.includes(name)) ?? ['', 'a zip', saveAsText];
  return { what, next };
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
