/** Text inside XML and HTML. */
import { visible } from '../text/visible.js';

/** Text that XML and HTML read as nothing but text, in an element as in an attribute; what XML has no place for becomes the sign for that. */
export function escapeXml(text: string): string {
  return visible(text)
    .replace(/\p{Surrogate}|[\ufffe\uffff]/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** What escapeXml wrote, and the numbered characters that other programs write. */
export function unescapeXml(text: string): string {
  const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'" };
  return text
    .replace(/&#(x[0-9a-fA-F]{1,6}|[0-9]{1,7});/g, (_, code: string) => {
      const number = code.startsWith('x') ? Number.parseInt(code.slice(1), 16) : Number(code);
      return number > 0x10ffff ? '\ufffd' : String.fromCodePoint(number);
    })
    .replace(/&(lt|gt|quot|apos);/g, (whole, name: string) => named[name] ?? whole)
    .replaceAll('&amp;', '&');
}
