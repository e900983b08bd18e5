/** How long `check` takes on a codebook of 1,000 codes with 10 keywords each. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inTurn, program, secondsOver } from '../in-turn.mjs';
import { chance, vocabulary } from '../talk.mjs';

const size = { themes: 50, codes: 20 };

export function bigCodebook(place) {
  const study = join(place, 'big-codebook');
  mkdirSync(study, { recursive: true });
  writeFileSync(join(study, 'alongside.yaml'), 'study: A big codebook\ncoders: [{id: anna}]\n');
  writeFileSync(join(study, 'codebook.yaml'), codebook());
  const check = [program, 'check', '--study', study];
  const cold = () => {
    rmSync(join(study, '.alongside'), { recursive: true, force: true });
    return check;
  };
  const times = inTurn({ version: [program, '--version'], cold, check }, 9);
  const unit = 's over start-up';
  const over = (name) => secondsOver(times[name], times.version);
  return [
    { what: 'check of 1,000 codes, just edited', unit, values: over('cold'), below: 1 },
    { what: 'check of 1,000 codes, as before', unit, values: over('check'), below: 1 },
  ];
}

/**
 * Each code has six rarer words of its own and four phrases; every fortieth claims a word of the code before.
 * Words of definitions are used as unevenly as people use them. The same bytes each time.
 */
function codebook() {
  const random = chance(20261122);
  const words = vocabulary();
  const word = () => words[Math.floor(words.length * random() ** 2)];
  const some = (count) => Array.from({ length: count }, word).join(' ');
  const code = (theme, index) => {
    const number = theme * size.codes + index;
    const first = 1500 + 6 * number - (number % 40 === 39 ? 1 : 0);
    const phrases = Array.from({ length: 4 }, () => some(2));
    const keywords = [...words.slice(first, first + 6), ...phrases].map((one) => `"${one}"`);
    return [
      `      - id: code-${theme}-${index}`,
      `        name: ${some(2)} ${theme} ${index}`,
      `        meaning: ${some(5)}`,
      `        definition: ${some(20)}`,
      `        include: [${some(4)}, ${some(4)}]`,
      `        exclude: [${some(4)}]`,
      `        keywords: [${keywords.join(', ')}]`,
      `        shouldMatch: [${JSON.parse(keywords[9])} and ${JSON.parse(keywords[8])}]`,
    ];
  };
  const themes = Array.from({ length: size.themes }, (_, theme) => [
    `  - id: theme-${theme}`,
    `    name: ${some(2)} ${theme}`,
    '    codes:',
    ...Array.from({ length: size.codes }, (_, index) => code(theme, index)).flat(),
  ]);
  return ['codebook: big', 'themes:', ...themes.flat()].join('\n');
}
