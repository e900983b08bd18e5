/** Makes a new study folder. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { newCodebookText } from '../codebook/new-codebook.js';
import { parseCodebook } from '../codebook/parse.js';
import { printYaml } from '../codebook/print-yaml.js';
import { Problem } from '../model/problem.js';
import type { Approach } from '../model/settings.js';
import { idFrom } from '../text/id.js';
import { readText, replaceFile } from './file-access.js';
import { settingsFile } from './folder.js';
import { toProblem } from './open-yaml.js';
import { codebookText } from './shipped-codebooks.js';

export interface NewStudy {
  /** The folder to make or to use; it must hold no study yet. */
  readonly folder: string;
  readonly title: string;
  readonly approach: Approach;
  readonly language: string;
  /** The name of a shipped codebook or the path of a file; without it, one that is still empty. */
  readonly codebook?: string;
  /** Names; their ids are made from them. */
  readonly coders: readonly string[];
  /** Whether the files as they came go into git: they hold real names. */
  readonly sourcesInGit: boolean;
}

/**
 * Writes the files of a new study and returns their names.
 * @throws Problem when there is a study already, or the codebook does not parse; then nothing is written
 */
export function createStudy(study: NewStudy): string[] {
  const path = (file: string) => join(study.folder, file);
  refuseExisting(study, path);
  const codebook = study.codebook === undefined ? emptyCodebook(study) : sound(study.codebook);
  const files: Readonly<Record<string, string>> = {
    ...codebook,
    '.gitattributes': withLines(path('.gitattributes'), gitAttributes),
    '.gitignore': withLines(path('.gitignore'), gitIgnore(study.sourcesInGit)),
    // The settings come last: a folder is a study once they are there.
    [settingsFile]: settingsText(study),
  };
  for (const [file, content] of Object.entries(files)) replaceFile(path(file), content);
  return Object.keys(files).sort();
}

function refuseExisting({ folder, codebook }: NewStudy, path: (file: string) => string): void {
  if (existsSync(path(settingsFile))) {
    throw new Problem({
      what: `${folder} is a study already.`,
      next: 'Work in it, or name another folder: alongside init another-study',
    });
  }
  if (codebook !== undefined && existsSync(path('codebook.yaml'))) {
    throw new Problem({
      what: `${folder} holds a codebook.yaml already.`,
      next: 'Leave --codebook away to use that one, or move it first.',
    });
  }
}

/** A codebook that parses, whatever its checks will say, with the examples that lie beside it. */
function sound(nameOrPath: string): Readonly<Record<string, string>> {
  const { file, content } = codebookText(nameOrPath);
  const { value, faults } = parseCodebook(content, file);
  if (!value) throw toProblem(faults, content);
  const { learnFrom } = value;
  const beside = learnFrom && join(dirname(file), learnFrom);
  return {
    'codebook.yaml': content,
    // Those of a shipped codebook stay where they are: `file` is then a name alone.
    ...(beside && file === nameOrPath && existsSync(beside) && { [learnFrom]: readText(beside) }),
  };
}

const gitAttributes = [
  '* text=auto eol=lf',
  'sources/** -text',
  'codings/*.jsonl text eol=lf merge=union',
  'summaries/*.jsonl text eol=lf merge=union',
];

function gitIgnore(sourcesInGit: boolean): string[] {
  return ['.alongside/', '.alongside-*.tmp', ...(sourcesInGit ? [] : ['sources/'])];
}

/** The file with those of the lines added that it does not have yet. */
function withLines(path: string, lines: readonly string[]): string {
  const content = existsSync(path) ? readText(path) : '';
  const there = new Set(content.split('\n'));
  const missing = lines.filter((line) => !there.has(line)).map((line) => `${line}\n`);
  return content + (content === '' || content.endsWith('\n') ? '' : '\n') + missing.join('');
}

function settingsText({ title, approach, language, coders }: NewStudy): string {
  const people = coders.map((name) => {
    const id = idFrom(name);
    return `  - ${printYaml(id === name ? { id } : { id, name }, true)}\n`;
  });
  return [
    '# The settings of this study.\n',
    `${printYaml({ study: title }, false)}\n`,
    `approach: ${approach} # reflexive, codebook or coding-reliability`,
    `\nlanguage: ${language}\n`,
    'codebook: codebook.yaml\n',
    people.length === 0 ? 'coders: [] # - id: your-name\n' : 'coders:\n',
    ...people,
    'unit: turn # what a suggestion is made for: turn, sentence or paragraph\n',
  ].join('');
}

/** A codebook to start from; none where the folder holds one already. */
function emptyCodebook({ folder, language }: NewStudy): Readonly<Record<string, string>> {
  if (existsSync(join(folder, 'codebook.yaml'))) return {};
  const text = newCodebookText({
    ...{ id: 'codebook', title: 'Codebook', language },
    themes: [{ id: 'first-theme', name: 'First theme' }],
  });
  return { 'codebook.yaml': text };
}
