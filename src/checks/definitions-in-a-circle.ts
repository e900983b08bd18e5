/** Definitions that explain one another, and nothing else. */
import type { Code } from '../model/codebook.js';
import { contentStems } from '../text/content-stems.js';
import { anyDefinition } from './any-definition.js';
import { codesInUse } from './codes-in-use.js';
import type { Check } from './contract.js';
import { codebookWith } from './example-codebook.js';
import { leadsBack } from './leads-back.js';
import { inCodebook } from './places.js';

export const definitionsInACircle: Check = {
  id: 'definitions-in-a-circle',
  title: 'Definitions lead round in a circle',
  severity: 'warning',
  on: 'codebook',
  why: 'Each is explained by the name of another, and that one by the first. A coder who looks up one is sent to the next and learns of none what it is.',
  mend: 'Say in one of them, without the name of another code, what somebody does or tells of when the code holds.',
  bad: {
    study: {
      codebook: codebookWith(
        '{id: hope, name: Hope, definition: The speaker tells of trusting.}',
        '{id: trust, name: Trust, definition: The speaker is hopeful.}',
        '{id: calm, name: Calm, definition: The speaker rests and is quiet.}',
      ),
    },
    found: ['codebook.yaml:6', 'codebook.yaml:7'],
  },
  good: {
    codebook: codebookWith(
      '{id: hope, name: Hope, definition: The speaker looks forward to a better day.}',
      '{id: trust, name: Trust, definition: The speaker is hopeful about somebody.}',
    ),
  },
  find: (study) => {
    const placed = codesInUse(study.codebook);
    const codes = placed.map(({ code }) => code);
    const leads = explainers(codes, study.codebook.language);
    return placed
      .filter(({ code }) => leadsBack(code.id, leads))
      .map(({ code, path }) => ({
        ...inCodebook(study, `${path}.definition`),
        message: `The definition of "${code.id}" only names ${namesOf(leads.get(code.id))}, whose definition leads back to it.`,
        hint: 'Say in one of them what somebody does or tells of when the code holds.',
      }));
  },
};

/** Code -> the others whose names are all that its definition says; codes that say more are left out. */
function explainers(codes: readonly Code[], language: string): Map<string, readonly string[]> {
  const empty = contentStems(anyDefinition, language);
  const names = codes.map(({ id, name }) => ({ id, stems: [...contentStems(name, language)] }));
  const named = new Set(names.flatMap(({ stems }) => stems));
  const leads = new Map<string, readonly string[]>();
  for (const { id, definition = '' } of codes) {
    const said = [...contentStems(definition, language)].filter((stem) => !empty.has(stem));
    if (said.length === 0 || !said.every((stem) => named.has(stem))) continue;
    const there = names.filter(({ stems }) => isWithin(stems, said));
    const explained = new Set(there.flatMap(({ stems }) => stems));
    const others = there.filter((one) => one.id !== id).map((one) => one.id);
    if (said.every((stem) => explained.has(stem))) leads.set(id, others);
  }
  return leads;
}

function isWithin(stems: readonly string[], said: readonly string[]): boolean {
  return stems.length > 0 && stems.every((stem) => said.includes(stem));
}

function namesOf(ids: readonly string[] = []): string {
  return ids.map((id) => `"${id}"`).join(' and ');
}
