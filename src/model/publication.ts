/** A publication that a synthesis rests on: one of its primary studies, with the themes it reports. */

/** How a theme takes up a code of the synthesis: it says the same, or speaks against it (Noblit & Hare 1988). */
export type Relation = 'reciprocal' | 'refutational';

/** A theme in the publication's own words. */
export interface PublishedTheme {
  readonly theme: string;
  /** The heading it stands under: whose view it is. */
  readonly group?: string;
  readonly meanings: readonly string[];
  /** Ids of the codes it is translated into. */
  readonly codes: readonly string[];
  readonly relation: Relation;
  /** The themes below it, one level deep. */
  readonly themes: readonly Omit<PublishedTheme, 'themes' | 'group'>[];
}

/** A field of a publication that its source may lack. */
export type PublicationField = 'question' | 'method' | 'participants' | 'perspective' | 'themes';

export interface Publication {
  /** Its number or key, as codes name it under `studies`. */
  readonly ref: string;
  readonly authors: readonly string[];
  readonly year: string;
  /** The whole reference. */
  readonly reference?: string;
  readonly question?: string;
  /** The question a source printed, where it printed another. `note` says why. */
  readonly questionAsPrinted?: string;
  readonly method: readonly string[];
  readonly participants: readonly string[];
  /** Whose view it gives: `user`, `professional`, `family`, `both`, or the study's own word. */
  readonly perspective?: string;
  /** What its themes are about, in a line above them. */
  readonly lead?: string;
  readonly themes: readonly PublishedTheme[];
  /** Fields that the source does not give, or not whole: never filled in by guessing. */
  readonly gaps: readonly PublicationField[];
  readonly note?: string;
}

/** A reference that codes rest on and that is none of the publications of the synthesis. */
export interface OutsideReference {
  readonly ref: string;
  readonly reference?: string;
  /** Ids of the codes it is cited for. */
  readonly codes: readonly string[];
}

/** The publications of a study, in the order of its studies.yaml. */
export interface Literature {
  readonly publications: readonly Publication[];
  readonly outside: readonly OutsideReference[];
}

/** `Sundet 2011`, `Borg & Kristiansen 2004`, `Borg et al. 2005`. */
export function shortCitation({ authors, year }: Pick<Publication, 'authors' | 'year'>): string {
  const [first = '', second] = authors;
  if (second === undefined) return `${first} ${year}`;
  return authors.length === 2 ? `${first} & ${second} ${year}` : `${first} et al. ${year}`;
}
