/** Files and functions stay short enough to be read at one go. */

import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const longestFile = 200;
const longestFunction = 40;

const files = globSync('src/**/*.ts').sort();

it('there are sources to measure', () => {
  expect(files.length).toBeGreaterThan(100);
});

describe.each(files)('%s', (file) => {
  const text = readFileSync(file, 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);

  it('begins with a line that says what it is', () => {
    expect(text).toMatch(/^\/\*\*/);
  });

  it(`has at most ${longestFile} lines, and no function of more than ${longestFunction}`, () => {
    expect(text.split('\n').length - 1).toBeLessThanOrEqual(longestFile);
    const lineAt = (position: number) => source.getLineAndCharacterOfPosition(position).line;
    const measure = (node: ts.Node): void => {
      if (ts.isFunctionLike(node) && 'body' in node) {
        const lines = lineAt(node.getEnd()) - lineAt(node.getStart()) + 1;
        const name = `the function on line ${lineAt(node.getStart()) + 1}`;
        expect(lines, name).toBeLessThanOrEqual(longestFunction);
      }
      ts.forEachChild(node, measure);
    };
    measure(source);
  });
});
