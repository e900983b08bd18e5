/** Whatever is done to a codebook, no coding is lost and no line of another entry changes. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { codeLookup } from '../../src/codebook/lookup.js';
import { moveToTheme, reorderEntry } from '../../src/codebook/move.js';
import { parseCodebook } from '../../src/codebook/parse.js';
import { type CodebookPlan, carriedOut } from '../../src/codebook/plan.js';
import { renameEntry } from '../../src/codebook/rename.js';
import { mergeCodes, restoreCode, retireCode, splitCode } from '../../src/codebook/retire.js';
import { type Codebook, codesOf, themesOf } from '../../src/model/codebook.js';
import { Problem } from '../../src/model/problem.js';

const names = ['Trust', 'Hope', 'Pace', 'Rest', 'Warmth', 'Order'];

/** Each code with comments above it, beside it and inside it. */
const codeLines = (name: string, at: number) => `      # above ${name}
      - id: ${name.toLowerCase()} # beside ${name}
        name: ${name}
        definition: >-
          Somebody speaks
          of ${name}.
        # inside ${name}
        keywords: [${name.toLowerCase()}ing, k${at}]   # words of ${name}
`;

const entries = names.map(codeLines);

const start = `# Ours
codebook: care
themes:
  - id: met # first
    name: Met
    codes:
${entries.slice(0, 3).join('\n')}
  # second
  - id: helped
    name: Helped
    codes:
${entries.slice(3).join('')}  - id: empty
    name: Empty
    codes: []
`;

const read = (text: string): Codebook => {
  const { value, faults } = parseCodebook(text, 'c.yaml');
  if (!value) throw new Error(`${faults[0]?.message}\n${text}`);
  return value;
};

type Step = (codebook: Codebook, a: string, b: string, fresh: string) => CodebookPlan;

const steps: Readonly<Record<string, Step>> = {
  rename: (codebook, a, _, fresh) => renameEntry(codebook, a, { name: fresh, keepAlias: false }),
  'new id': (codebook, a, _, fresh) => renameEntry(codebook, a, { id: fresh, keepAlias: true }),
  merge: (codebook, a, b) => mergeCodes(codebook, [a], b, false),
  split: (codebook, a, b, fresh) => splitCode(codebook, a, [`one-${fresh}`, b]),
  retire: (codebook, a) => retireCode(codebook, a),
  restore: (codebook, a) => restoreCode(codebook, a),
  move: (codebook, a, b) => moveToTheme(codebook, a, { theme: themeOf(codebook, b) }),
  'to the empty theme': (codebook, a) => moveToTheme(codebook, a, { theme: 'empty' }),
  reorder: (codebook, a, b) => reorderEntry(codebook, a, { side: 'before', of: b }),
  last: (codebook, a) => reorderEntry(codebook, a, 'last'),
  'theme last': (codebook, a) => reorderEntry(codebook, themeOf(codebook, a), 'last'),
  'theme into theme': (codebook, a, b) =>
    moveToTheme(codebook, themeOf(codebook, a), { theme: themeOf(codebook, b) }),
  'theme to the top': (codebook, a) => moveToTheme(codebook, themeOf(codebook, a), 'top'),
};

function themeOf(codebook: Codebook, id: string): string {
  return (
    themesOf(codebook).find(({ theme }) => theme.codes.some((code) => code.id === id))?.theme.id ??
    'empty'
  );
}

const walk = fc.array(
  fc.record({ step: fc.constantFrom(...Object.keys(steps)), a: fc.nat(99), b: fc.nat(99) }),
  { minLength: 1, maxLength: 8 },
);

/** The texts after each step that is allowed; one that is not is refused with a Problem and changes nothing. */
function walked(path: readonly { step: string; a: number; b: number }[]): string[] {
  const texts = [start];
  for (const [at, { step, a, b }] of path.entries()) {
    const text = texts.at(-1) ?? '';
    const codebook = read(text);
    const ids = codesOf(codebook).map(({ code }) => code.id);
    const pick = (n: number) => ids[n % ids.length] ?? '';
    try {
      const plan = steps[step]?.(codebook, pick(a), pick(b), `fresh-${at}`) ?? {};
      texts.push(carriedOut(text, 'c.yaml', plan));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      expect(error.details.next).not.toBe('');
      expect(error.message).not.toContain('without harm');
    }
  }
  return texts;
}

it('every coding still has a code, and only a split or a retirement leaves it waiting', () => {
  fc.assert(
    fc.property(walk, (path) => {
      const codebook = read(walked(path).at(-1) ?? '');
      const lookup = codeLookup(codebook);
      for (const name of names) {
        const code = lookup(name.toLowerCase());
        expect(code, name).toBeDefined();
        if (code?.status === 'retired') expect(code.replacedBy.length, name).not.toBe(1);
      }
    }),
    { numRuns: 150 },
  );
});

it('every comment stays with its code, and every code keeps its lines but for those about its names and status', () => {
  const saidOf = (text: string, name: string) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line.includes(name) && !/^(name|aliases|- id):/.test(line));
  fc.assert(
    fc.property(walk, (path) => {
      const text = walked(path).at(-1) ?? '';
      const lines = text.split('\n').map((line) => line.trim());
      for (const [at, name] of names.entries()) {
        const kept = codeLines(name, at)
          .trim()
          .split('\n')
          .map((line) => line.trim());
        const from = lines.indexOf(`# above ${name}`);
        expect(lines[from + 1], name).toContain(`# beside ${name}`);
        const body = lines.slice(from + 3, from + kept.length);
        expect(body).toEqual(kept.slice(3));
        expect(saidOf(text, name)).toEqual(saidOf(start, name));
      }
      expect(lines.filter((line) => line === '# second')).toHaveLength(1);
    }),
    { numRuns: 150 },
  );
});
