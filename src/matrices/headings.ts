/** The headings over themes, codes and meanings. */
import type { Codebook } from '../model/codebook.js';

export interface Headings {
  readonly themes: string;
  readonly codes: string;
  readonly meanings: string;
  /** Over themes and codes in the table of strategies. */
  readonly processTypes: string;
  readonly strategies: string;
}

const plain: Headings = {
  themes: 'Themes',
  codes: 'Codes',
  meanings: 'Meanings',
  processTypes: 'Themes',
  strategies: 'Codes',
};

/** What publications print over the tables of their codebooks, by the codebook's id. */
const printed: ReadonlyMap<string, Headings> = new Map([
  [
    'collaborative-practice',
    {
      themes: 'Processes of collaboration',
      codes: 'Meta-themes',
      meanings: 'Major meanings',
      processTypes: 'Process types for collaboration',
      strategies: 'Specific collaborative strategies',
    },
  ],
]);

/** A published codebook's own words, plain words for any other. */
export function headingsOf({ id }: Pick<Codebook, 'id'>): Headings {
  return printed.get(id) ?? plain;
}
