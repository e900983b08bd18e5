/** The command that a table in a file was made with, as the document carries it. */
import type { TableExport } from './contract.js';
import { tableExports } from './index.js';
import { commandIn, formatIn } from './provenance-line.js';

/** A name that says that a file holds rows and nothing else; then what it was made from stands beside it. */
export function isDataFile(file: string): boolean {
  return /[.](csv|tsv)$/i.test(file);
}

/** @param document the file, or for a file of data the one beside it; undefined where it carries no command */
export async function carriedCommand(
  file: string,
  document: Uint8Array,
): Promise<string | undefined> {
  const packed = [await tableExports.docx(), await tableExports.xlsx()];
  const format = packed.find(({ extension }) => file.toLowerCase().endsWith(extension));
  if (format) return commandIn(format.read(document).around);
  const text = new TextDecoder().decode(document);
  const written = commandIn(text);
  return written === undefined ? commandInJson(text) : commandInMarkup(text, formatIn(written));
}

/** A table may stand in a paper of the same markup: it is the table's format that says which signs are its own. */
async function commandInMarkup(text: string, id: string): Promise<string | undefined> {
  const formats: Readonly<Record<string, () => Promise<TableExport>>> = tableExports;
  const format = await formats[id]?.();
  const plain = format && 'plain' in format ? format.plain : undefined;
  return commandIn(plain?.(text) ?? text);
}

/** A JSON document, and the metadata of a file of data, hold it as it is. */
function commandInJson(text: string): string | undefined {
  const found = /"command": ("alongside matrix (?:[^"\\]|\\.)*")/.exec(text)?.[1];
  const command: unknown = found === undefined ? undefined : JSON.parse(found);
  return typeof command === 'string' ? command : undefined;
}
