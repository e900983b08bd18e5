/** Keeps a spreadsheet from running what somebody said. */

/** What Excel, LibreOffice and Google Sheets may take for the start of a formula (OWASP, "CSV Injection"). */
const formulaStart = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** Text that a spreadsheet would read as a formula gets an apostrophe before it, which spreadsheets do not show. */
export function guardFormula(text: string): string {
  return startsFormula(text) ? `'${text}` : text;
}

export function startsFormula(text: string): boolean {
  return formulaStart.test(text);
}
