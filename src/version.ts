/** The version of this program, written in by the build. */
declare const ALONGSIDE_VERSION: string | undefined;

export const version: string =
  typeof ALONGSIDE_VERSION === 'string' ? ALONGSIDE_VERSION : '0.0.0-source';
