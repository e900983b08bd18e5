/** An example is not said where it claims to be. */
import { codesOf } from '../model/codebook.js';
import type { Finding } from '../model/finding.js';
import { Problem } from '../model/problem.js';
import type { InspectedStudy } from '../model/study.js';
import { type Citation, parseCitation } from '../text/citation.js';
import { fold } from '../text/fold.js';
import { citedTranscript, resolveCitation } from '../text/resolve-citation.js';
import { quoteOf } from '../text/turns.js';
import type { Check } from './contract.js';
import { codebookWith } from './example-codebook.js';
import { inCodebook } from './places.js';

export const exampleNotFound: Check = {
  id: 'example-not-found',
  title: 'An example is not found at its citation',
  severity: 'error',
  on: 'codebook',
  why: 'A quote that is printed and not said is the worst that can happen to a study. Often the transcript was corrected, or the words were changed to read better.',
  mend: 'Quote what is said there, mark what is left out with …, or correct the citation.',
  bad: {
    study: {
      transcripts: { s1: 'P1: He rang me back.\nP2: Nobody did.' },
      codebook: codebookWith(
        [
          'id: trust',
          'name: Trust',
          'examples:',
          '  - {text: He rang me back., source: "s1:1"}',
          '  - {text: He always rang me back., source: "s1:1"}',
          '  - {text: Nobody did., source: "s1:7"}',
          '  - {text: Nobody did., source: "s2:1"}',
        ].join('\n'),
      ),
    },
    found: ['codebook.yaml:10', 'codebook.yaml:11', 'codebook.yaml:12'],
  },
  good: {
    transcripts: { s1: 'P1: He rang me back, on the Thursday, to say so.' },
    codebook: codebookWith(
      [
        'id: trust',
        'name: Trust',
        'examples:',
        '  - {text: “He rang me back … to say so.”, source: "s1:1"}',
        '  - {text: He rang., source: invented}',
        '  - {text: He rang., source: "Ness et al. 2014: 12"}',
      ].join('\n'),
    ),
  },
  find: (study) => {
    if (study.transcripts.length === 0) return [];
    return codesOf(study.codebook).flatMap(({ code, path }) =>
      code.examples.flatMap(({ text, source = '' }, index) => {
        const citation = citationIn(source);
        const fault = citation && faultOf(study, citation, text, source);
        if (!fault) return [];
        return [{ ...inCodebook(study, `${path}.examples.${index}`), ...fault }];
      }),
    );
  },
};

/** A source that is a citation in a study: `s1:12`; anything else is in a person's own words. */
function citationIn(source: string): Citation | undefined {
  if (!/^[a-z0-9][a-z0-9_-]*:\S+$/.test(source)) return undefined;
  return tried(() => parseCitation(source));
}

function faultOf(
  { transcripts }: Pick<InspectedStudy, 'transcripts'>,
  { transcript: id, place }: Citation,
  text: string,
  source: string,
): Pick<Finding, 'message' | 'hint'> | undefined {
  const there = tried(() => {
    const transcript = citedTranscript(transcripts, id);
    return quoteOf(transcript, resolveCitation(transcript, place));
  });
  if (there === undefined) {
    return {
      message: `The example names ${source}, and there is no such place.`,
      hint: `See what there is: alongside transcript list   Where it is from elsewhere, say so in words.`,
    };
  }
  if (isSaid(text, there)) return undefined;
  return {
    message: `${source} does not say “${text}”.`,
    hint: `Read what it says: alongside read ${id}:${source.slice(id.length + 1).split(/[.@]/)[0]}   Mark what you leave out with …`,
  };
}

function tried<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}

/** True where the pieces between marks of omission follow each other in what was said; how a piece is closed is the writer's. */
function isSaid(text: string, said: string): boolean {
  const spoken = fold(said).text;
  let from = 0;
  for (const piece of text.split(/…|\.{3}|\[\.\.\.\]|\(\.\.\.\)/)) {
    const sought = fold(piece).text.replace(/^[\s"'([\])]+|[\s"'([\]).,;:!?]+$/g, '');
    const at = spoken.indexOf(sought, from);
    if (at < 0) return false;
    from = at + sought.length;
  }
  return true;
}
