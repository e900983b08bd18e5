/** Language tags, as far as the rules for words and sentences need them. */

/** `en` of `en-GB` (BCP 47); `und`, undetermined, of anything that is no tag. */
export function primaryLanguage(tag: string): string {
  return /^([a-z]{2,3})(?:[-_]|$)/i.exec(tag)?.[1]?.toLowerCase() ?? 'und';
}
