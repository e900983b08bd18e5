/** Finds the least that must change in a YAML text so that it says something else. */
import { isMap as isMapNode, isScalar, isSeq, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { alignLists, type Pairing } from './align-lists.js';
import { printYaml } from './print-yaml.js';
import {
  instead,
  itemBehind,
  type Page,
  pairsBehind,
  withoutItem,
  withoutLines,
} from './yaml-lines.js';
import { columnOf, endOf, type Splice, startOf } from './yaml-page.js';
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
  const value = page.flow ? printed.slice(2, -1) : printed.slice(1);
  return instead(page, endOf(page.text, pair.key), endOf(page.text, pair), value);
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
  let before = -1;
  const splicesOf = ({ was: old, is }: Pairing): Splices => {
    if (old === undefined) return added(page, list, before, wanted[is ?? -1], outer.column);
    if (is === undefined) return gone(page, list, old, before);
    before = old;
    return inItem(page, list.items[old], was[old], wanted[is]);
  };
  const splices = pairings.map(splicesOf);
  return splices.includes(undefined) ? undefined : splices.flatMap((found) => found ?? []);
}

/** An item that comes needs one that stays before it. */
function added(page: Page, list: YAMLSeq, before: number, item: unknown, outer: number): Splices {
  return before < 0 ? undefined : [itemBehind(page, list, before, item, outer)];
}

function gone(page: Page, list: YAMLSeq, at: number, before: number): Splices {
  if (!page.flow) return withoutLines(page, list.items[at], /^ *- +$/);
  return page.cuts ? [withoutItem(page.text, list, at, before >= 0)] : undefined;
}

function inItem(page: Page, node: unknown, was: unknown, wanted: unknown): readonly Splice[] {
  const within = splicesFor(page, node, was, wanted);
  if (within) return within;
  const from = startOf(node);
  const indented = { ...page, column: columnOf(page.text, from) };
  return instead(indented, from, endOf(page.text, node), printYaml(wanted, page.flow));
}
