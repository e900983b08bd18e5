/** Mends what checks find and no person need decide, in the YAML files of a study. */
import { realpathSync } from 'node:fs';
import { codebookHash } from '../codebook/content.js';
import { fixedYaml } from '../codebook/fixed-yaml.js';
import type { RuledFinding } from '../model/finding.js';
import type { InspectedStudy } from '../model/study.js';
import { readExact, replaceFile } from './file-access.js';
import { orProblem } from './file-faults.js';
import { within } from './folder.js';
import { keepCodebook } from './history.js';
import { locked } from './lock.js';
import { inspectStudy } from './open.js';

/**
 * Looks and mends while nobody else can change the study. What is mended may bring up something else.
 * @param find what there is to mend, in the order of places
 * @param dryRun looks and writes nothing
 * @returns what was mended
 */
export function fixStudy(
  folder: string,
  find: (study: InspectedStudy) => readonly RuledFinding[],
  dryRun: boolean,
): Promise<readonly RuledFinding[]> {
  return locked(folder, async () => {
    const study = await inspectStudy(folder);
    const findings = find(study).filter(({ fix }) => fix !== undefined);
    return [...new Set(findings.map(({ file }) => file))].flatMap((file) => {
      // What cannot be read cannot be mended without harm to the rest.
      if (study.faults.some((fault) => fault.file === file)) return [];
      const own = findings.filter((one) => one.file === file);
      return fixFile(folder, study, own, file, dryRun);
    });
  });
}

function fixFile(
  folder: string,
  study: InspectedStudy,
  findings: readonly RuledFinding[],
  file: string,
  dryRun: boolean,
): readonly RuledFinding[] {
  const path = orProblem(file, () => realpathSync(within(folder, file)));
  const content = readExact(path, file);
  const { text, mended } = fixedYaml(content, file, findings);
  if (dryRun || text === content) return mended;
  // Codings may rest on the codebook as it was.
  if (file === study.codebookFile) keepCodebook(folder, codebookHash(study.codebook), content);
  replaceFile(path, text);
  return mended;
}
