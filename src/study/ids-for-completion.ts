/** The ids that a shell completes: read as cheaply as possible, since somebody waits while they type. */
import { join } from 'node:path';
import { codesOf } from '../model/codebook.js';
import { idsIn } from './open-transcripts.js';
import { openSettings, requireCodebook } from './open-yaml.js';

/** @param kinds `codes` (those in use), `coders`, `transcripts` */
export async function idsForCompletion(
  folder: string,
  kinds: readonly string[],
): Promise<readonly string[]> {
  const { settings } = await openSettings(folder);
  const codebook = kinds.includes('codes')
    ? codesOf(await requireCodebook(folder, settings.codebook))
    : [];
  const active = codebook.filter(({ code }) => code.status !== 'retired');
  return [
    ...active.map(({ code }) => code.id),
    ...(kinds.includes('coders') ? settings.coders.map(({ id }) => id) : []),
    ...(kinds.includes('transcripts') ? idsIn(join(folder, 'transcripts')) : []),
  ];
}
