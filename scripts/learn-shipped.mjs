/** Learns from the examples of the shipped codebooks, so that nobody's first suggestion has to wait for it. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundled } from './bundled.mjs';

/** @param place where the program is being built */
export async function learnShipped(place) {
  const { codedPassages, learnedKey, packClassifier, parseCodebook, trainTried } = await bundled(`
      export { parseCodebook } from './src/codebook/parse.ts';
      export { codedPassages } from './src/keywords/coded-passages.ts';
      export { packClassifier } from './src/keywords/packed-classifier.ts';
      export { trainTried } from './src/keywords/tried-classifier.ts';
      export { learnedKey } from './src/study/open-examples.ts';
    `);
  const folder = join(place, 'learned');
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync('codebooks').filter((file) => file.endsWith('.yaml'))) {
    const { language, learnFrom } = parseCodebook(read(name), name).value;
    if (learnFrom === undefined) continue;
    const content = read(learnFrom);
    const learned = packClassifier(trainTried(codedPassages(content).passages, language));
    writeFileSync(join(folder, learnedKey(content, language)), learned);
  }
}

function read(name) {
  return readFileSync(join('codebooks', name), 'utf8');
}
