/** The text of a new codebook, as people find it when they open the file for the first time. */
import { type Codebook, codesOf } from '../model/codebook.js';
import { printYaml } from './print-yaml.js';

/** Where the schema of codebooks stands, as the package ships it. */
const schemaAddress = 'https://unpkg.com/alongside@0/codebooks/codebook.schema.json';

/** The first line of every codebook: editors that know YAML complete and check it by the schema. */
export const schemaLine = `# yaml-language-server: $schema=${schemaAddress}`;

/** Shows what a code looks like where there is none yet. */
const sample = `    # A code looks like this:
    #   - id: being-heard
    #     name: Being heard
    #     definition: The speaker says that somebody listened, or that nobody did.
    #     keywords: [listen, heard me]
`;

export interface CodebookHead {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  /** Themes to begin with, by id and name. */
  readonly themes: readonly { readonly id: string; readonly name: string }[];
}

/** A codebook without codes; the first theme holds the sample of one, as a comment. */
export function newCodebookText({ id, title, language, themes }: CodebookHead): string {
  const head = printYaml({ codebook: id, version: '0.1.0', title, language }, false);
  const [first, ...others] = themes.map(
    (theme) =>
      `  - id: ${theme.id}\n    ${printYaml({ name: theme.name }, false)}\n    codes: []\n`,
  );
  return [
    `${schemaLine}\n`,
    '# The codebook of this study: themes, and the codes in them.\n',
    `${head}\n`,
    first === undefined ? 'themes: []\n' : `themes:\n${first}${sample}${others.join('')}`,
  ].join('');
}

/** The text without the sample, once there is a code to look at. */
export function withoutSample(text: string, codebook: Codebook): string {
  if (codesOf(codebook).length === 0) return text;
  return text.replace(sample, '').replace(sample.replaceAll('\n', '\r\n'), '');
}
