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

/** The file, and the part of it where it has some. */
export interface XmlPlace {
  readonly file: string;
  readonly part?: string;
}

/** @throws Problem with the line where the XML is broken, ends early or declares a document type */
export async function walkXml(xml: string, steps: XmlSteps, place: XmlPlace): Promise<void> {
  // Bundled, a package in the old module format has its default alone.
  const { default: saxes } = await import('saxes');
  const parser = new saxes.SaxesParser();
  parser.on('doctype', () => {
    throw documentType(place, parser.line);
  });
  parser.on('error', ({ message }) => {
    throw broken(message, place, parser.line);
  });
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

function documentType(place: XmlPlace, line: number): Problem {
  const reason = 'it declares a document type, which can hide other files';
  const next = 'Save it again from the program that made it, or export it as text.';
  return problem(reason, next, place, line);
}

function broken(message: string, place: XmlPlace, line: number): Problem {
  const reason = `its XML is broken at ${message.replace(/\.$/, '')}`;
  return problem(reason, 'Copy or export it again.', place, line);
}

/** The line of a part says nothing to a person, who sees the whole only. */
function problem(reason: string, next: string, { file, part }: XmlPlace, line: number): Problem {
  return new Problem({
    what: `${file} cannot be read${part === undefined ? '' : ` (in ${part})`}: ${reason}.`,
    next,
    where: { file, ...(part === undefined && { line }) },
  });
}
