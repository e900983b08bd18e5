/** The worked example with three publications: whole, with headings and bullets below bullets, and with gaps. */
import type { ExampleStudy } from '../model/example.js';

const studies = `studies:
  - ref: 18
    authors: [Moe, Ruud]
    year: 2010
    question: What stands in the way
    method: [focus groups]
    participants: [staff, relatives]
    lead: Working together
    themes:
      - {group: Staff, theme: Speaking up, codes: [advocacy], themes: [{theme: to the office}]}
      - {group: Relatives, theme: Shut out, meanings: [no news], codes: [openness], relation: refutational}
  - ref: 17
    authors: [Lind]
    year: 2004
    question: What helps
    method: [interviews, observation]
    participants: [patients]
    themes:
      - {theme: Being there, meanings: [calling, waiting], codes: [being-there]}
  - ref: 20
    authors: [Aas, Bru, Dahl]
    year: 2012
    themes: [{theme: A home of one’s own}]
    gaps: [question, method, themes]
outside:
  - {ref: 40, reference: Holm 1999, codes: [advocacy]}
`;

/** The codes that the publications carry, as the codebook lists them. */
const carried: readonly (readonly [line: string, refs: string])[] = [
  ['{id: being-there, ', 'studies: [17, 20], '],
  ['{id: openness, ', 'studies: [18], '],
  ['{id: advocacy, ', 'studies: [18, 17, 39], '],
];

export function workedStudies(example: ExampleStudy): ExampleStudy {
  const codebook = carried.reduce(
    (text, [line, refs]) => text.replace(line, line + refs),
    example.codebook ?? '',
  );
  return { ...example, codebook, overwrite: { 'studies.yaml': studies } };
}
