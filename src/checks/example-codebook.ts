/** The codebook of a rule's example: one theme, whose first code stands on line 6. */

/** @param codes each as YAML, without the dash and the indent */
export function codebookWith(...codes: readonly string[]): string {
  return [
    'codebook: care',
    'themes:',
    '  - id: being-met',
    '    name: Being met',
    '    codes:',
    ...codes.map((code) => `      - ${code.replaceAll('\n', '\n        ')}`),
  ].join('\n');
}
