/** Reads what is printed on the pages of a PDF, and where. */
import { Problem } from '../model/problem.js';
import { locked } from './locked.js';
import type { PrintedPage, PrintedText } from './printed.js';

/** @throws Problem when the file is damaged, cut off or locked, or no page holds text */
export async function readPdf(bytes: Uint8Array, file: string): Promise<PrintedPage[]> {
  refuseCutOff(bytes, file);
  const { getDocumentProxy } = await import('unpdf');
  try {
    // It keeps the bytes it is given, so it gets a copy; and it would print its complaints.
    const settings = { verbosity: 0, isEvalSupported: false };
    const document = await getDocumentProxy(new Uint8Array(bytes), settings);
    const pages: PrintedPage[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const [left = 0, , right = 0] = page.view;
      pages.push({ number, width: right - left, texts: items.flatMap(printedText) });
    }
    await document.destroy();
    refuseScan(pages, file);
    return pages;
  } catch (error) {
    throw error instanceof Problem ? error : unreadable(error, file);
  }
}

/** Every PDF ends with this mark; what is lost before it could be half a meeting. */
function refuseCutOff(bytes: Uint8Array, file: string): void {
  const end = Buffer.from(bytes.subarray(-2048)).toString('latin1');
  if (end.includes('%%EOF')) return;
  throw new Problem({
    what: `${file} is cut off: the end of the PDF is missing.`,
    next: 'Copy or download it again.',
    where: { file },
  });
}

function refuseScan(pages: readonly PrintedPage[], file: string): void {
  if (pages.some(({ texts }) => texts.some(({ text }) => text.trim() !== ''))) return;
  throw new Problem({
    what: `${file} holds pictures of pages, and no text.`,
    next: 'Have a text recognition (OCR) read it, check what it gives, and import that.',
    where: { file },
  });
}

/** Whatever pdf.js says of damaged bytes is a fault of the file. */
function unreadable(error: unknown, file: string): Problem {
  if (error instanceof Error && error.name === 'PasswordException') return locked(file);
  const reason = error instanceof Error ? error.message : String(error);
  return new Problem({
    what: `${file} is damaged: ${reason.replace(/[.:]?\s*$/, '')}.`,
    next: 'Open it, print it into a new PDF or copy its text into a file, and import that.',
    where: { file },
  });
}

/** Text that stands upright; a watermark across the page is none of the transcript. */
function printedText(item: object): PrintedText[] {
  if (!('str' in item && 'transform' in item && 'width' in item)) return [];
  const { str, transform, width } = item;
  if (typeof str !== 'string' || typeof width !== 'number' || !Array.isArray(transform)) return [];
  const [a, b, c, d, x, y] = transform.map(Number);
  if (a === undefined || b === undefined || c === undefined || d === undefined) return [];
  if (x === undefined || y === undefined || str === '' || Math.abs(b) > Math.abs(a)) return [];
  return [{ text: str, x, y, width, size: Math.hypot(c, d) || 10 }];
}
