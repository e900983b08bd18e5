/** A codebook: themes that nest, and the codes in them that a coder applies. */

/** A publication that the codebook rests on. */
export interface CodebookSource {
  readonly id: string;
  readonly cite: string;
}

export interface CodeExample {
  readonly text: string;
  /** A citation in this study (`s1:12`) or a few words: `invented`. */
  readonly source?: string;
}

/** Every word within `within` words of the others, in any order. */
export interface WordsTogether {
  readonly all: readonly string[];
  readonly within: number;
  readonly weight?: number;
}

/** A term with an exception or a weight of its own. */
export interface WeightedTerm {
  readonly term: string;
  /** Phrases that overlap a hit and cancel it. */
  readonly unless?: readonly string[];
  readonly weight?: number;
}

/** Several terms that share exceptions and weight, each a keyword of its own. */
export interface AnyOf extends Omit<WeightedTerm, 'term'> {
  readonly any: readonly string[];
}

/** `word`, `a phrase`, `prefix*`, `=form`, `/pattern/`, or one of the longer forms. */
export type OneKeyword = string | WordsTogether | WeightedTerm;

/** An entry of a code's list. */
export type Keyword = OneKeyword | AnyOf;

/** An entry in one line: `hope + dream within 8`, `take over unless take over from, weight 2`, `any: kind, warm`. */
export function printKeyword(keyword: Keyword): string {
  if (typeof keyword === 'string') return keyword;
  const { weight } = keyword;
  const heavy = weight === undefined ? '' : `, weight ${weight}`;
  if ('all' in keyword) return `${keyword.all.join(' + ')} within ${keyword.within}${heavy}`;
  const unless = keyword.unless ? ` unless ${keyword.unless.join(', ')}` : '';
  const said = 'any' in keyword ? `any: ${keyword.any.join(', ')}` : keyword.term;
  return said + unless + heavy;
}

/** A keyword and its path below its code: `keywords.1`, or `keywords.1.any.3` in an entry of several. */
export interface PlacedKeyword {
  readonly keyword: OneKeyword;
  readonly path: string;
}

/** The keywords of a code, one by one. */
export function keywordsOf({ keywords }: Pick<Code, 'keywords'>): PlacedKeyword[] {
  return keywords.flatMap((keyword, index): PlacedKeyword[] => {
    const path = `keywords.${index}`;
    if (typeof keyword === 'string' || !('any' in keyword)) return [{ keyword, path }];
    const { any, ...shared } = keyword;
    const isPlain = Object.keys(shared).length === 0;
    return any.map((term, member) => ({
      keyword: isPlain ? term : { term, ...shared },
      path: `${path}.any.${member}`,
    }));
  });
}

export type CodeStatus = 'draft' | 'active' | 'retired';

export interface Code {
  /** Stable, never reused. */
  readonly id: string;
  readonly name: string;
  /** Other spellings of the name. */
  readonly aliases: readonly string[];
  /** Ids it had before. */
  readonly formerIds: readonly string[];
  /** One line, for tables. */
  readonly meaning?: string;
  /** The meaning a source printed, where it printed another. `note` says why. */
  readonly meaningAsPrinted?: string;
  readonly note?: string;
  /** What a second coder needs to decide. */
  readonly definition?: string;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly examples: readonly CodeExample[];
  readonly keywords: readonly Keyword[];
  /** Whether a keyword counts where it is denied ("no information"); it does not unless this says so. */
  readonly negated?: 'counts' | 'cancels';
  /** Lines that the keywords must suggest this code for. */
  readonly shouldMatch: readonly string[];
  readonly shouldNotMatch: readonly string[];
  /** References of the studies that carry the code. */
  readonly studies: readonly string[];
  /** Codes of later codebooks that took this one up: `collaborative-practice/availing`. */
  readonly becomes: readonly string[];
  readonly status: CodeStatus;
  /** The heirs of a retired code. */
  readonly replacedBy: readonly string[];
}

export interface Theme {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly meaning?: string;
  readonly definition?: string;
  readonly note?: string;
  readonly themes: readonly Theme[];
  readonly codes: readonly Code[];
}

export interface Codebook {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly language: string;
  readonly note?: string;
  readonly sources: readonly CodebookSource[];
  /** A file of coded passages that suggestions learn from, beside the codebook or shipped under this name. */
  readonly learnFrom?: string;
  readonly themes: readonly Theme[];
}

/** A code with the themes above it, outermost first, and its path in the YAML file. */
export interface PlacedCode {
  readonly code: Code;
  readonly themes: readonly Theme[];
  readonly path: string;
}

/** Every code of a codebook in the order a reader meets them. */
export function codesOf(codebook: Pick<Codebook, 'themes'>): PlacedCode[] {
  return themesOf(codebook).flatMap(({ theme, above, path }) =>
    theme.codes.map((code, index) => ({
      code,
      themes: [...above, theme],
      path: `${path}.codes.${index}`,
    })),
  );
}

/** A theme with the themes above it, outermost first, and its path in the YAML file. */
export interface PlacedTheme {
  readonly theme: Theme;
  readonly above: readonly Theme[];
  readonly path: string;
}

/** Every theme of a codebook in the order a reader meets them. */
export function themesOf(codebook: Pick<Codebook, 'themes'>): PlacedTheme[] {
  const visit = (themes: readonly Theme[], above: readonly Theme[], path: string): PlacedTheme[] =>
    themes.flatMap((theme, index) => {
      const here = { theme, above, path: `${path}.${index}` };
      return [here, ...visit(theme.themes, [...above, theme], `${here.path}.themes`)];
    });
  return visit(codebook.themes, [], 'themes');
}
