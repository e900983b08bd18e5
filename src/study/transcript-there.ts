/** One transcript as it stands on disk: without the roles of the settings, and with what opening hides. */
import { existsSync } from 'node:fs';
import type { Transcript } from '../model/transcript.js';
import { asText, readBytes } from './file-access.js';
import { within } from './folder.js';
import { toProblem } from './open-yaml.js';
import { readTranscript, transcriptFile } from './transcript-file.js';

/** Undefined where there is none. @throws Problem when it cannot be read */
export function transcriptThere(folder: string, id: string): Transcript | undefined {
  const path = within(folder, transcriptFile(id));
  if (!existsSync(path)) return undefined;
  const bytes = readBytes(path);
  const { transcript, faults } = readTranscript(bytes, transcriptFile(id), id);
  if (!transcript) throw toProblem(faults, asText(bytes));
  return transcript;
}
