/** Somebody in the talk calls a participant by name. */
import type { Participant, Settings } from '../model/settings.js';
import { turnsOf } from '../model/transcript.js';
import { fold } from '../text/fold.js';
import { kinWords } from '../text/kin-words.js';
import { stopWordsOf } from '../text/stop-words.js';
import { wordsOf } from '../text/words.js';
import type { Check } from './contract.js';
import { inSettings } from './places.js';

export const rosterNameInTalk: Check = {
  id: 'roster-name-in-talk',
  title: 'A participant is called by name in the talk',
  severity: 'warning',
  on: 'study',
  why: 'A transcript that goes to a second coder or into a data archive tells who took part, though its speakers carry ids.',
  mend: 'Give the transcript back to its source, put an id in place of the name, and import it anew, before coding begins.',
  bad: {
    study: {
      settings: [
        'study: Care',
        'participants:',
        '  - {id: P1, aliases: [Åse Berg]}',
        '  - {id: P2, role: parent, aliases: [Parent]}',
      ].join('\n'),
      transcripts: {
        s1: 'P1: Every parent came.\nP2: Then Åse’s sister rang, and I asked Parent night.',
      },
    },
    found: ['alongside.yaml:3'],
  },
  good: {
    settings: [
      'study: Care',
      'participants:',
      '  - {id: P1, aliases: [Berg]}',
      '  - {id: P3, aliases: [Mum]}',
      '  - {id: P4, aliases: [The School Nurse]}',
    ].join('\n'),
    transcripts: { s1: 'P1: My name is Berg.\nP2: The iceberg melted. So Mum rang a Nurse.' },
  },
  find: (study) => {
    const { settings, transcripts } = study;
    const turns = transcripts.flatMap((one) => turnsOf(one).map((turn) => ({ id: one.id, turn })));
    const said = turns.map(({ id, turn }) => ({ id, turn, words: capitalised(turn.text) }));
    return settings.participants.flatMap((person, index) =>
      namesOf(person, settings).flatMap((name) => {
        const places = said.filter(
          ({ turn, words }) => !isThem(person, turn.speaker) && words.has(folded(name)),
        );
        const [first] = places;
        if (!first) return [];
        const more = places.length > 1 ? `, and in ${places.length - 1} more` : '';
        return [
          {
            ...inSettings(study, `participants.${index}`),
            message: `${first.id}:${first.turn.turn} calls ${person.id} "${name}"${more}.`,
            hint: `Read it: alongside read ${first.id}:${first.turn.turn}   If it is somebody else, leave it.`,
          },
        ];
      }),
    );
  },
};

/**
 * Words of aliases that look like a person's name: a capital and two letters more, no word of kinship or
 * part (Mum, Nurse), no function word, and no id or role in this study.
 */
function namesOf({ aliases }: Participant, { participants, language }: Settings): string[] {
  const called = participants.flatMap(({ id, role = '' }) => [id, role].map(folded));
  const known = new Set([...called, ...kinWords, ...stopWordsOf(language)]);
  const words = aliases.flatMap((alias) => wordsOf(alias).map(({ form }) => form));
  return [...new Set(words)].filter(
    (word) => /^\p{Lu}\p{L}{2,}$/u.test(word) && !known.has(folded(word)),
  );
}

/** The words with a capital in a text, folded, each also without what an apostrophe adds: Anna's. */
function capitalised(text: string): ReadonlySet<string> {
  const forms = wordsOf(text).map(({ form }) => form);
  const names = forms.filter((form) => /^\p{Lu}/u.test(form)).map(folded);
  return new Set(names.flatMap((name) => [name, name.replace(/'s$/, '')]));
}

function folded(text: string): string {
  return fold(text).text;
}

function isThem({ id, aliases }: Participant, speaker: string | undefined): boolean {
  return speaker !== undefined && (id === speaker || aliases.includes(speaker));
}
