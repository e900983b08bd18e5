/** Prints a value as YAML that stands well beside what a person wrote. */
import { Document, isCollection, isPair, isScalar, type Scalar, visit } from 'yaml';

const options = {
  lineWidth: 0,
  flowCollectionPadding: false,
  doubleQuotedMinMultiLineLength: Number.POSITIVE_INFINITY,
};

/**
 * Lines without indent and without a last line feed. A list or map of texts behind a key stands on its
 * key's line. What other readers take for a number, a time or a yes (YAML 1.1 does more than 1.2) is quoted.
 * @param flow prints it to stand inside brackets or braces: all on one line
 * @param quotes how the text was quoted that this one replaces
 */
export function printYaml(value: unknown, flow: boolean, quotes?: Scalar.Type | null): string {
  // In brackets, since a text may need quotes there that it does not need elsewhere.
  const document = new Document(flow ? [value] : value, { compat: 'yaml-1.1' });
  visit(document, {
    Collection(_, collection, path) {
      const behindKey = isPair(path.at(-1));
      const items: readonly unknown[] = collection.items;
      collection.flow = flow || (behindKey && items.every(isText));
    },
    Scalar(_, scalar, path) {
      const inFlow = path.some((node) => isCollection(node) && node.flow);
      const isLong = typeof scalar.value === 'string' && scalar.value.includes('\n');
      if (inFlow && isLong) scalar.type = 'QUOTE_DOUBLE';
      else if (isQuoted(quotes) && path.length === (flow ? 2 : 1)) scalar.type = quotes;
    },
  });
  const printed = document.toString(options).replace(/\n$/, '');
  return flow ? printed.slice(1, -1) : printed;
}

function isText(item: unknown): boolean {
  return isScalar(isPair(item) ? item.value : item);
}

function isQuoted(type: Scalar.Type | null | undefined): type is 'QUOTE_SINGLE' | 'QUOTE_DOUBLE' {
  return type === 'QUOTE_SINGLE' || type === 'QUOTE_DOUBLE';
}
