/** The study that every table's example is built from: four codes, two talks, three people. */
import type { ExampleStudy } from '../model/example.js';

export const workedExample: ExampleStudy = {
  settings: `study: Two talks
approach: codebook
language: en
codebook: codebook.yaml
coders:
  - {id: anna}
sessions:
  - {id: spring, transcripts: [talk-1]}
`,
  codebook: `codebook: two-talks
version: 1.0.0
title: Two talks
language: en
themes:
  - id: bond
    name: Bond
    codes:
      - {id: being-there, name: Being there, meaning: Staying in contact}
      - {id: openness, name: Openness, meaning: Telling what is going on}
  - id: support
    name: Support
    codes:
      - {id: routing, name: Routing, meaning: Bringing services together}
      - {id: advocacy, name: Advocacy, meaning: Speaking for somebody}
`,
  transcripts: {
    'talk-1': `P1: Somebody rang me every single week, rain or shine.
P2: They came when they said they would come.
P1: And they told me what they wrote down.
`,
    'talk-2': `P1: The school and the clinic began to talk to each other.
P3: Nobody told me anything.
`,
  },
  codings: [
    'anna being-there talk-1:1',
    'anna being-there talk-1:1-2',
    'anna openness talk-1:3',
    'anna openness talk-2:2',
    'anna routing talk-2:1',
  ],
};
