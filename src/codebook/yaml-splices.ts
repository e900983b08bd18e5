/** Finds the least that must change in a YAML text so that it says something else. */
import {
  isCollection,
  isMap as isMapNode,
  isScalar,
  isSeq,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { alignLists } from './align-lists.js';
import { printYaml } from './print-yaml.js';
import { below, inserted, itemBehind, type Page, pairsBehind, withoutLines } from './yaml-lines.js';
import { columnOf, endOf, lineEnd, type Splice, startOf } from './yaml-page.js';
import { isList, isMap, saysTheSame } from './yaml-value.js';

type Splices = readonly Splice[] | undefined;

/**
 * The splices that make `node`, which says `was`, say `wanted`.
 * @param page how the entry stands that holds the node
 * @returns undefined where the node must be written anew as a whole
 */
export function splicesFor(page: Page, node: unknown, was: unknown, wanted: unknown): Splices {
  if (saysTheSame(was, wanted)) return [];
  if (isMapNode(node) && isMap(was) && isMap(wanted)) return inMap(page, node, was, wanted);
  if (isSeq(node) && isList(was) && isList(wanted)) return inList(page, node, was, wanted);
  if (!isScalar(node) || typeof wanted !== 'string') return undefined;
  const [from, to] = [startOf(node), endOf(page.text, node)];
  const text = printYaml(wanted, page.flow, node.type);
  const onOneLine = !text.includes('\n') && !page.text.slice(from, to).includes('\n');
  return from < to && onOneLine ? [{ from, to, text }] : undefined;
}

type Values = Readonly<Record<string, unknown>>;

function inMap(outer: Page, map: YAMLMap, was: Values, wanted: Values): Splices {
  const page = {
    ...outer,
    flow: outer.flow || map.flow === true,
    column: columnOf(outer.text, startOf(map)),
  };
  const pairs = map.items.map((pair) => ({
    pair,
    key: isScalar(pair.key) ? `${pair.key.value}` : '',
  }));
  const last = pairs.findLast(({ key }) => Object.hasOwn(wanted, key));
  if (!last) return undefined;
  const splices: Splice[] = [];
  for (const { pair, key } of pairs) {
    if (Object.hasOwn(wanted, key)) splices.push(...inPair(page, pair, was[key], wanted[key]));
    else {
      const gone = withoutLines(page, pair, /^ *$/);
      if (!gone) return undefined;
      splices.push(...gone);
    }
  }
  const added = Object.entries(wanted).filter(([key]) => !Object.hasOwn(was, key));
  if (added.length === 0) return splices;
  return [...splices, pairsBehind(page, last.pair, Object.fromEntries(added))];
}

function inPair(page: Page, pair: Pair, was: unknown, wanted: unknown): readonly Splice[] {
  const within = splicesFor(page, pair.value, was, wanted);
  if (within) return within;
  // Printed behind a key of one letter, so that the value stands as it must behind a key.
  const printed = printYaml({ k: wanted }, page.flow);
  const [first = '', ...rest] = (page.flow ? printed.slice(2, -1) : printed.slice(1)).split('\n');
  const to = endOf(page.text, pair);
  const value = { from: endOf(page.text, pair.key), to, text: first };
  // A comment behind the key stays there, above the lines of the value.
  return rest.length === 0 ? [value] : [value, inserted(lineEnd(page.text, to), below(page, rest))];
}

function inList(
  outer: Page,
  list: YAMLSeq,
  was: readonly unknown[],
  wanted: readonly unknown[],
): Splices {
  const page = {
    ...outer,
    flow: outer.flow || list.flow === true,
    column: columnOf(outer.text, startOf(list)),
  };
  const pairings = wanted.length === 0 ? undefined : alignLists(was, wanted);
  if (!pairings) return undefined;
  const splices: Splice[] = [];
  let before: unknown;
  for (const { was: old, is } of pairings) {
    const node = old === undefined ? undefined : list.items[old];
    const found =
      node === undefined
        ? added(page, list, before, wanted[is ?? -1], outer.column)
        : is === undefined
          ? withoutLines(page, node, /^ *- +$/)
          : inItem(page, node, was[old ?? -1], wanted[is]);
    if (!found) return undefined;
    splices.push(...found);
    if (node !== undefined && is !== undefined) before = node;
  }
  return splices;
}

/** An item that comes goes behind one that stays, and is written as that one is. */
function added(page: Page, list: YAMLSeq, before: unknown, item: unknown, outer: number): Splices {
  if (before === undefined) return undefined;
  const isLast = before === list.items.at(-1);
  const column = isLast ? Math.max(page.column, outer + 1) : page.column + 1;
  const asFlow = isCollection(before) && before.flow === true;
  return [itemBehind(page, before, item, column, asFlow)];
}

function inItem(page: Page, node: unknown, was: unknown, wanted: unknown): readonly Splice[] {
  const within = splicesFor(page, node, was, wanted);
  if (within) return within;
  const [from, to] = [startOf(node), endOf(page.text, node)];
  const [first = '', ...rest] = printYaml(wanted, page.flow).split('\n');
  const text = first + below({ ...page, column: columnOf(page.text, from) }, rest);
  return [{ from, to, text }];
}
