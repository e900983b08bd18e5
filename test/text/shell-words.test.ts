/** A command as a line: what is written is read again, and a shell reads it the same. */
import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shellLine, shellWords } from '../../src/text/shell-words.js';

describe('a command as one line', () => {
  it('is read again word by word, whatever the words', () => {
    const words = fc.array(
      fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom("it's", '', ' ')),
    );
    fc.assert(
      fc.property(words, (typed) => {
        expect(shellWords(shellLine(typed))).toEqual(typed);
      }),
    );
  });

  it.each([[['matrix', 'role=a b', "it's", '$HOME', '`x`', '"q"', '*', 'é', 'a;b', '-x']]])(
    'is read by a shell in the same way: %s',
    (typed) => {
      const script = `printf '%s\\n' ${shellLine(typed)}`;
      const read = execFileSync('bash', ['-c', script], { encoding: 'utf8' });
      expect(read.split('\n').slice(0, -1)).toEqual(typed);
    },
  );
});
