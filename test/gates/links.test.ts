/** Every link between documents leads to a file, and to a heading where it names one. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documents } from '../support/console-block.js';

/** A document without its blocks of code: what looks like a link there is none. */
function proseOf(file: string): string {
  return readFileSync(file, 'utf8').replace(/^(`{3,})[^`]*?\n.*?^\1$/gms, '');
}

/** The links of a document to other places of the repository, as they are written. */
function linksOf(file: string): string[] {
  const links = proseOf(file).matchAll(/\]\(([^)\s]+)\)/g);
  return [...links].map(([, link = '']) => link).filter((link) => !/^[a-z]+:/.test(link));
}

/** What GitHub makes of headings to link to. */
function anchorsOf(file: string): string[] {
  const headings = proseOf(file).matchAll(/^#+ (.*)$/gm);
  return [...headings].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** Where a link of `file` leads: a path from the root of the repository, and perhaps a heading there. */
function targetOf(file: string, link: string): { path: string; anchor: string | undefined } {
  const [path = '', anchor] = link.split('#');
  return { path: path === '' ? file : join(dirname(file), path), anchor };
}

const linking = documents().filter((file) => linksOf(file).length > 0);

it('documents link to each other', () => {
  expect(linking.length).toBeGreaterThan(5);
});

describe.each(linking)('the links of %s', (file) => {
  it.each([...new Set(linksOf(file))])('%s leads somewhere', (link) => {
    const { path, anchor } = targetOf(file, link);
    expect(existsSync(path), path).toBe(true);
    if (anchor !== undefined) expect(anchorsOf(path)).toContain(anchor);
  });
});

describe('the index of the documentation', () => {
  const index = join('docs', 'README.md');
  const reached = linksOf(index).map((link) => targetOf(index, link).path);
  const pages = documents().filter((file) => file.startsWith('docs/') && file !== index);

  it.each(pages)('leads to %s, or to the folder it stands in', (page) => {
    expect(reached.some((path) => page === path || page.startsWith(join(path, '/')))).toBe(true);
  });
});
