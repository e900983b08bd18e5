/** MAXQDA's structured text: documents in one file, and their codings. */
import { describe, expect, it } from 'vitest';
import { maxqdaText } from '../../src/formats/maxqda-text.js';
import { slice } from '../../src/text/offsets.js';
import { readingOf, warned } from './reading-of.js';

/** The words that each code of the first transcript stands on, turn by turn joined. */
async function coded(source: string) {
  const { codings = [], turns } = await readingOf(maxqdaText, source);
  return codings.map(({ code, span }) => {
    const inside = turns.filter(({ turn }) => turn >= span.from[0] && turn <= span.to[0]);
    const words = inside.map(({ turn, text }) => {
      const from = turn === span.from[0] ? span.from[1] : 0;
      return slice(text, from, turn === span.to[0] ? span.to[1] : text.length);
    });
    return [code, words.join(' / ')];
  });
}

describe('a coded passage', () => {
  it.each([
    ['a turn', '#CODE c\nAnna: Hi 👋 all.\n#ENDCODE\nBo: Ho.\n', 'Hi 👋 all.'],
    ['several turns', '#CODE c\nAnna: Hi.\nBo: Ho.\n#ENDCODE\nAnna: Ha.\n', 'Hi. / Ho.'],
    ['a later line of a turn', 'Anna: 👋 One.\n#CODE c\nTwo.\n#ENDCODE\nThree.\nBo: Ho.\n', 'Two.'],
    ['the first line of a turn', '#CODE c\nAnna: One.\n#ENDCODE\nTwo.\nBo: Ho.\n', 'One.'],
    ['a line said twice', 'Anna: Yes.\nYes.\n#CODE c\nYes.\n#ENDCODE\nBo: Ho.\n', 'Yes.'],
    ['to the next turn', 'Anna: One.\n#CODE c\nTwo.\nBo: Ho.\n#ENDCODE\nAnna: Hi.\n', 'Two. / Ho.'],
    ['a turn below its label', '#CODE c\nAnna:\nOne.\n#ENDCODE\nBo: Ho.\nAnna: Hi.\n', 'One.'],
    ['blank lines around', '#CODE c\n\nAnna: Hi.\n\n#ENDCODE\nBo: Ho.\n', 'Hi.'],
  ])('may be %s', async (_, lines, words) => {
    expect(await coded(`#TEXT a\n${lines}#ENDTEXT\n`)).toEqual([['c', words]]);
  });

  it('said twice in a turn is the second where it stands second', async () => {
    const { codings } = await readingOf(
      maxqdaText,
      '#TEXT a\nAnna: Yes.\nYes.\n#CODE c\nYes.\n#ENDCODE\nBo: Ho.\n',
    );
    // "Yes.\nYes.\nYes.": the third begins at 10.
    expect(codings?.[0]?.span).toEqual({ from: [1, 10], to: [1, 14] });
  });

  it('may lie in another, and end before it by its name', async () => {
    expect(
      await coded(
        '#TEXT a\n#CODE outer\nAnna: One.\n#CODE inner\nBo: Two.\n#ENDCODE\nAnna: Three.\n#ENDCODE\n',
      ),
    ).toEqual([
      ['inner', 'Two.'],
      ['outer', 'One. / Two. / Three.'],
    ]);
    expect(
      await coded(
        '#TEXT a\n#CODE x\nAnna: 1.\n#CODE y\nBo: 2.\n#ENDCODE x\nAnna: 3.\n#ENDCODE y\n',
      ),
    ).toEqual([
      ['x', '1. / 2.'],
      ['y', '2. / 3.'],
    ]);
  });

  it('that nothing closes ends with its text, and this is said; so is one without speech', async () => {
    const reading = await readingOf(
      maxqdaText,
      '#TEXT a\n#CODE empty\n#ENDCODE\nAnna: Hi.\n#CODE open\nBo: Ho.\n#TEXT b\nAnna: Hi.\nBo: Ho.\n',
    );
    expect(reading.transcripts.map(({ name, codings = [] }) => [name, codings.length])).toEqual([
      ['a', 1],
      ['b', 0],
    ]);
    expect(warned(reading)).toContain('"open" is not closed with #ENDCODE');
    expect(warned(reading)).toContain('1 coded passage holds no speech');
  });
});
