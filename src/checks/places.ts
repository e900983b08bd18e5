/** Where a finding stands: a path in the codebook, the settings or the publications, as a place in its file. */
import { type Place, positionOf } from '../model/place.js';
import type { Study } from '../model/study.js';

export function inCodebook(
  { codebookFile, codebookPlaces }: Pick<Study, 'codebookFile' | 'codebookPlaces'>,
  path: string,
): Place {
  return { file: codebookFile, ...positionOf(codebookPlaces, path) };
}

export function inSettings({ settingsPlaces }: Pick<Study, 'settingsPlaces'>, path: string): Place {
  return { file: 'alongside.yaml', ...positionOf(settingsPlaces, path) };
}

export function inLiterature(
  { literaturePlaces }: Pick<Study, 'literaturePlaces'>,
  path: string,
): Place {
  return { file: 'studies.yaml', ...positionOf(literaturePlaces, path) };
}
