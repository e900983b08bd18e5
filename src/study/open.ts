/** Opens a study: reads its files once, looks up each coding's code, finds each coding's words again. */
import { join } from 'node:path';
import { codebookHash, contentHash, definitionHash } from '../codebook/content.js';
import { codeLookup } from '../codebook/lookup.js';
import type { CurrentCode } from '../coding/resolve.js';
import { summariesInForce } from '../coding/summaries-in-force.js';
import { withdrawnPeople } from '../coding/withdrawn.js';
import type { Codebook } from '../model/codebook.js';
import type { Finding } from '../model/finding.js';
import type { Literature } from '../model/publication.js';
import type { Settings } from '../model/settings.js';
import type { Fault, InspectedStudy, Study } from '../model/study.js';
import { readText } from './file-access.js';
import { within } from './folder.js';
import { logFile } from './log-file.js';
import { openCoder } from './open-coder.js';
import { openExamples } from './open-examples.js';
import {
  idsIn,
  openTranscripts,
  type Reading,
  sameButForCapitals,
  sourceFaults,
} from './open-transcripts.js';
import { openCodebook, openLiterature, openSettings, toProblem } from './open-yaml.js';
import { readSummaries } from './summaries.js';

/** Whose log is asked for, by the settings; where they have none, or nobody is named, every log is opened. */
type Asked = (settings: Settings) => string | undefined;

const everybody: Asked = () => undefined;

/**
 * Opens a study that a command can work with. Torn log lines are in its faults and stop nothing.
 * @param asked the one coder whose codings the command looks at
 * @param reading a command that looks at one transcript after the other need not have all of them in memory
 * @throws Problem where settings, codebook or a transcript cannot be read
 */
export async function openStudy(
  folder: string,
  asked = everybody,
  reading: Reading = 'at once',
): Promise<Study> {
  const study = await openAsFarAsReadable(folder, asked, reading);
  const fault = study.faults.find(({ of }) => of !== 'log');
  if (fault) throw toProblem([fault], readText(within(folder, fault.file)));
  return study;
}

/**
 * Opens a study for checks: what cannot be read is a fault, sources are held against their hashes, words
 * that were withdrawn are looked for, and codings are held against the codebook they were made with.
 * @throws Problem where the settings cannot be read
 */
export async function inspectStudy(folder: string): Promise<InspectedStudy> {
  // They bring the YAML reader along, which other commands seldom need.
  const [{ ignoresOf }, { keptCodebooks }, { codingsToRecode }, { withdrawnFaults }] =
    await Promise.all([
      import('./ignores.js'),
      import('./history.js'),
      import('../codebook/to-recode.js'),
      import('./withdrawn-faults.js'),
    ]);
  const study = await openAsFarAsReadable(folder, everybody);
  const changed = sourceFaults(folder, study.transcripts);
  const withdrawn = withdrawnFaults(folder, study.settings);
  const review = codingsToRecode(study, keptCodebooks(folder));
  return {
    ...study,
    outdated: review.filter(({ reason }) => reason === 'definition').map(({ coding }) => coding),
    ignores: ignoresOf(folder, study.codebookFile),
    faults: [
      ...study.faults,
      ...faultsOf('transcript', changed),
      ...faultsOf('consent', withdrawn),
    ],
  };
}

async function openAsFarAsReadable(
  folder: string,
  asked: Asked,
  reading: Reading = 'at once',
): Promise<Study> {
  const { settings, places } = await openSettings(folder);
  const parsed = await openCodebook(folder, settings.codebook);
  const codebook = parsed.value ?? emptyCodebook;
  const published = await openLiterature(folder);
  const literature = published.value ?? noLiterature;
  const texts = openTranscripts(folder, settings.participants, reading);
  const coders = codersToOpen(folder, asked(settings));
  const withdrawn = withdrawnPeople(settings.participants);
  const { transcripts, hash: corpus } = texts;
  const around = { folder, transcripts, corpus, lookup: currentIn(codebook), withdrawn };
  const logs = coders.map((coder) => openCoder(coder, around));
  const written = readSummaries(folder);
  return {
    settings,
    settingsPlaces: places,
    codebook,
    codebookFile: settings.codebook,
    codebookPlaces: parsed.places,
    examples: openExamples(folder, settings.codebook, codebook),
    literature,
    literaturePlaces: published.places,
    transcripts,
    work: logs.map(({ work }) => work),
    summaries: summariesInForce(written.records, (id) => around.lookup(id)?.id ?? id, withdrawn),
    faults: [
      ...faultsOf('codebook', parsed.faults),
      ...faultsOf('studies', published.faults),
      ...faultsOf('transcript', texts.faults),
      ...faultsOf('log', sameButForCapitals(idsIn(join(folder, 'codings')), logFile)),
      ...faultsOf('log', [...logs.flatMap(({ faults }) => faults), ...written.faults]),
    ],
    hashes: { corpus, codebook: codebookHash(codebook), studies: contentHash(literature) },
  };
}

const emptyCodebook: Codebook = {
  ...{ id: 'none', version: '0', title: '', language: 'en', sources: [], themes: [] },
};

const noLiterature: Literature = { publications: [], outside: [] };

function faultsOf(of: Fault['of'], findings: readonly Finding[]): Fault[] {
  return findings.map((finding) => ({ of, ...finding }));
}

function codersToOpen(folder: string, only: string | undefined): readonly string[] {
  const coders = idsIn(join(folder, 'codings'));
  return only !== undefined && coders.includes(only) ? [only] : coders;
}

/** The code an id counts for today. */
function currentIn(codebook: Codebook): (id: string) => CurrentCode | undefined {
  const lookup = codeLookup(codebook);
  return (id) => {
    const code = lookup(id);
    return code && { id: code.id, definition: definitionHash(code) };
  };
}
