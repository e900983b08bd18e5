import { describe, expect, it } from 'vitest';
import { corrected } from '../../src/coding/corrected.js';
import { turnsOf } from '../../src/model/transcript.js';
import { transcriptOf } from '../support/transcripts.js';

const opening = 'Shall we begin with the first meeting?';

/** The numbers of the turns that are kept, once the talk has been corrected. */
function numbersOf(was: readonly string[], now: readonly string[]): number[] {
  const talk = (texts: readonly string[]) =>
    transcriptOf(
      'talk',
      texts.map((text, at) => [at + 1, text] as const),
    );
  return turnsOf(corrected(talk(was), talk(now)).transcript).map(({ turn }) => turn);
}

describe('the turns of a corrected transcript', () => {
  it('keep their numbers where a slip was mended', () => {
    const [was, now] = ['We went home and talked til late.', 'We went home and talked till late.'];
    expect(numbersOf([opening, was], [opening, now])).toEqual([1, 2]);
  });

  it('keep them where what one said is joined with other words', () => {
    const [one, other] = ['We went home and talked till late.', 'Nobody had asked them before.'];
    expect(numbersOf([opening, one, other], [opening, `${one} ${other}`])).toEqual([1, 2]);
  });

  it('get new ones where two that begin alike are joined: nobody can say whose words those were', () => {
    const [one, other] = ['We went home and talked.', 'We went home and talked till late.'];
    expect(numbersOf([opening, one, other], [opening, `${one} ${other}`])).toEqual([1, 4]);
  });
});
