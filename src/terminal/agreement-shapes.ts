/** What `agree --json` prints, as far as it is shown on a terminal. */
import type { ShownFigures } from './figure-text.js';

export interface ShownCode {
  readonly code: string;
  readonly n: number;
  readonly all: number;
  readonly only: Readonly<Record<string, number>>;
  readonly some: number;
  readonly none: number;
  readonly prevalence: Readonly<Record<string, number | null>>;
  readonly measures: ShownFigures;
}

export interface ShownPart {
  readonly id: string;
  readonly units: number;
  readonly categories?: number;
  readonly measures: ShownFigures;
}

export interface ShownDisagreement {
  readonly kind: 'one-coded' | 'another-code' | 'border';
  readonly citation: string;
  readonly speaker: string | null;
  readonly quote: string;
  readonly codes: Readonly<Record<string, readonly string[] | null>>;
  readonly borders?: Readonly<Record<string, string>>;
}

export interface ShownConfusion {
  readonly code: string;
  readonly disagreements: number;
  readonly only: Readonly<Record<string, number>>;
  readonly instead: readonly { readonly code: string | null; readonly times: number }[];
}

export interface ShownInterval {
  readonly method: 'jackknife' | 'bootstrap' | 'krippendorff';
  readonly seed: string | null;
  readonly resamples: number | null;
}

export interface ShownAgreement {
  readonly unit: 'turn' | 'sentence' | 'segment' | 'character';
  readonly level: number | null;
  readonly coders: readonly string[];
  readonly units: number;
  readonly pairable: number;
  readonly interval: ShownInterval;
  readonly measures: ShownFigures;
  readonly codes: readonly ShownCode[];
  readonly levels: readonly ShownPart[];
  readonly sessions: readonly ShownPart[];
  readonly speakers: readonly ShownPart[];
  readonly disagreements: readonly ShownDisagreement[];
  /** Units that differ only because a border reaches into them. */
  readonly borderUnits: number;
  readonly confusions: readonly ShownConfusion[];
  readonly warnings: readonly { readonly message: string; readonly codes?: readonly string[] }[];
}

/** Names of codes and themes by id. */
export type Names = ReadonlyMap<string, string>;
