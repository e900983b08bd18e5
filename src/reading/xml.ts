/** Walks through XML. Refuses a DOCTYPE and entities of its own: office documents have none, attacks do. */
import { Problem } from '../model/problem.js';

/** What happens at each step; names have their prefix: `w:p`. */
export interface XmlSteps {
  /** Whether an element is passed over, with everything in it. */
  skip?(name: string): boolean;
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
}

/**
 * @param part what is read, for messages: the file, or the file and the part of it
 * @throws Problem with the line where the XML is broken, ends early or declares entities
 */
export async function walkXml(
  xml: string,
  steps: XmlSteps,
  { file, part }: { readonly file: string; readonly part?: string },
): Promise<void> {
  // Bundled, a package in the old module format has its default alone.
  const { default: saxes } = await import('saxes');
  const parser = new saxes.SaxesParser();
  const stop = (reason: string, next: string): never => {
    const inside = part === undefined ? '' : ` (in ${part})`;
    throw new Problem({
      what: `${file} cannot be read${inside}: ${reason}.`,
      next,
      where: { file, ...(part === undefined && { line: parser.line }) },
    });
  };
  parser.on('doctype', () =>
    stop(
      'it declares a document type, which can hide other files',
      'Save it again from the program that made it, or export it as text.',
    ),
  );
  parser.on('error', ({ message }) =>
    stop(`its XML is broken at ${message.replace(/\.$/, '')}`, 'Export it again.'),
  );
  let skipping = 0;
  parser.on('opentag', ({ name, attributes }) => {
    if (skipping > 0 || steps.skip?.(name)) skipping += 1;
    else steps.open?.(name, attributes);
  });
  parser.on('closetag', ({ name }) => {
    if (skipping > 0) skipping -= 1;
    else steps.close?.(name);
  });
  const write = (text: string) => {
    if (skipping === 0) steps.text?.(text);
  };
  parser.on('text', write);
  parser.on('cdata', write);
  parser.write(xml).close();
}
