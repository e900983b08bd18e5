/** Prints a value as YAML that stands well beside what a person wrote. */
import { Document, isCollection, isPair, isScalar, type Scalar, visit } from 'yaml';

const options = {
  lineWidth: 0,
  flowCollectionPadding: false,
  doubleQuotedMinMultiLineLength: Number.POSITIVE_INFINITY,
};

/**
 * Lines without indent and without a last line feed. A list or map of texts behind a key stands on its
 * key's line; everything does where `flow` is set. What other readers take for a number, a time or a
 * yes (YAML 1.1 does more than 1.2) is quoted.
 * @param quotes how the text was quoted that this one replaces
 */
export function printYaml(value: unknown, flow: boolean, quotes?: Scalar.Type | null): string {
  const document = new Document(value, { compat: 'yaml-1.1' });
  visit(document, {
    Collection(_, collection, path) {
      const behindKey = isPair(path.at(-1));
      const items: readonly unknown[] = collection.items;
      collection.flow = flow || (behindKey && items.every(isText));
    },
    Scalar(_, scalar, path) {
      const inFlow = path.some((node) => isCollection(node) && node.flow);
      if (inFlow && typeof scalar.value === 'string' && scalar.value.includes('\n')) {
        scalar.type = 'QUOTE_DOUBLE';
      }
    },
  });
  const root = document.contents;
  if (isScalar(root) && (quotes === 'QUOTE_SINGLE' || quotes === 'QUOTE_DOUBLE'))
    root.type = quotes;
  return document.toString(options).trimEnd();
}

function isText(item: unknown): boolean {
  return isScalar(isPair(item) ? item.value : item);
}
