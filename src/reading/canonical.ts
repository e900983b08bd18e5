/** The one form in which words are kept. */

/** LF line ends and NFC; nothing else is changed. */
export function canonical(text: string): string {
  return (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text).normalize('NFC');
}
