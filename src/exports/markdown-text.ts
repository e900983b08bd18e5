/** Text that Markdown reads as nothing but text. */
import { visible } from '../text/visible.js';

/** On one line: a new line is <br>. */
export function inline(text: string): string {
  return visible(text)
    .replace(/[\\`*_[\]<|~$]|&(?=[#a-zA-Z])/g, '\\$&')
    .replaceAll('\n', '<br>');
}
