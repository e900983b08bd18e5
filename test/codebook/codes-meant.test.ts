/** Which codes a person means by a code or a theme. */
import { describe, expect, it } from 'vitest';
import { codesMeant } from '../../src/codebook/codes-meant.js';
import { parseCodebook } from '../../src/codebook/parse.js';
import type { Coding } from '../../src/model/coding.js';
import { coding, study } from '../matrices/study-in-memory.js';

const text = `codebook: small
themes:
  - id: bond
    name: The bond
    codes:
      - {id: trust, name: Trusting, formerIds: [faith]}
    themes:
      - id: talk
        name: Talk
        codes:
          - {id: hope, name: Hope, status: retired}
          - {id: fear, name: Fear, status: retired, replacedBy: [trust]}
  - id: hope
    name: Hope and more
    codes:
      - {id: pace, name: Pace}
`;

function meant(typed: string, codings: readonly Coding[] = []): string[] {
  const { value } = parseCodebook(text, 'codebook.yaml');
  if (!value) throw new Error('The codebook of this test does not parse.');
  const work = [{ coder: 'anna', file: '', codings, declined: [], seen: [] }];
  return [...codesMeant({ ...study(value, []), work }, [typed])];
}

describe('a name', () => {
  it.each([
    ['means the code with this id', 'trust', ['trust']],
    ['means the code with this name', 'trusting', ['trust']],
    ['means the code that had this id', 'faith', ['trust']],
    ['means the heir of a retired code', 'fear', ['trust']],
    ['means a retired code that has no heir', 'Hope', ['hope']],
    ['means every code below a theme', 'bond', ['trust', 'hope', 'fear']],
    ['means every code below a theme by its name', 'the  Bond', ['trust', 'hope', 'fear']],
    ['means the code where a theme has the same id', 'hope', ['hope']],
  ])('%s', (_, typed, ids) => {
    expect(meant(typed)).toEqual(ids);
  });

  it('means a code that only codings know', () => {
    const { current, ...stranger } = coding('t1', 'gone', { from: [1, 0], to: [1, 1] });
    expect(current).toBe('gone');
    expect(meant('gone', [stranger])).toEqual(['gone']);
  });

  it('is a mistake where it means nothing, with the nearest of codes and themes', () => {
    expect(() => meant('tlak')).toThrow('no code and no theme "tlak". Did you mean "talk"?');
  });
});
