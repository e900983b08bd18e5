/** Writes the file of a new codebook. */
import { existsSync } from 'node:fs';
import { newCodebookText } from '../codebook/new-codebook.js';
import { Problem } from '../model/problem.js';
import { idFrom } from '../text/id.js';
import { replaceFile } from './file-access.js';
import { plainLine } from './plain-line.js';

export interface NewCodebook {
  readonly title: string;
  /** Instead of one made from the title. */
  readonly id?: string;
  readonly language: string;
  /** Names. */
  readonly themes: readonly string[];
}

/**
 * @returns the id of the codebook
 * @throws Problem where the file is there already, or two themes have one id
 */
export function createCodebook(file: string, asked: NewCodebook): string {
  if (existsSync(file)) {
    throw new Problem({
      what: `${file} is there already.`,
      next: 'Name another file: alongside codebook new another.yaml',
    });
  }
  const title = plainLine(asked.title, 'The title');
  const names = asked.themes.map((name) => plainLine(name, 'The name of a theme'));
  const themes = names.map((name) => ({ id: idFrom(name), name }));
  const twice = themes.find(({ id }, at) => themes.findIndex((one) => one.id === id) < at);
  if (twice) {
    throw new Problem({
      what: `Two themes would have the id "${twice.id}".`,
      next: 'Give each theme a name of its own.',
    });
  }
  const id = idFrom(asked.id ?? title);
  replaceFile(file, newCodebookText({ id, title, language: asked.language, themes }));
  return id;
}
