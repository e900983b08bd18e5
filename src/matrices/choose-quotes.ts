/** The rules by which a table of quotes chooses among the segments of a code. */
import type { Segment } from '../model/segment.js';
import { spanKey } from '../model/span.js';
import { plural } from '../text/plural.js';
import type { TableInput } from './contract.js';
import { byHandiness } from './evidence.js';
import { speakersIn } from './speakers.js';

/** Chooses among one code's segments. */
type Chooser = (segments: readonly Segment[]) => readonly Segment[];

interface Rule {
  /** For the footer. */
  readonly said: string;
  readonly chooser: (input: TableInput) => Chooser;
}

const rules: Readonly<Record<string, Rule>> = {
  shortest: { said: 'for each code the shortest of 40 to 240 characters', chooser: handiest(1) },
  speaker: {
    said: 'for each code and person the shortest of 40 to 240 characters',
    chooser: onePerSpeaker,
  },
  picked: { said: 'picked by hand, with a note', chooser: picked },
};

function ruleOf(by: string): Rule {
  const said = `for each code at most ${by}, the shortest of 40 to 240 characters first`;
  return rules[by] ?? { said, chooser: handiest(Number(by)) };
}

/** Keeps what the rule chooses, in the order in which it stands. */
export function chooser(by: string, input: TableInput): Chooser {
  if (by === 'all') return (segments) => segments;
  const choose = ruleOf(by).chooser(input);
  return (segments) => {
    const chosen = new Set(choose(segments));
    return segments.filter((segment) => chosen.has(segment));
  };
}

/** What a footer says of the rule; nothing where every segment is printed. */
export function ruleNote({ options: { by = 'all' } }: TableInput, printed: number): string {
  return by === 'all' ? '' : ` Printed: ${plural(printed, 'quote')}, ${ruleOf(by).said}.`;
}

function handiest(count: number): Rule['chooser'] {
  return ({ study }) =>
    (segments) =>
      byHandiness(segments, study.settings).slice(0, count);
}

/** Somebody whose words stand in a passage of several is heard in it as well. */
function onePerSpeaker({ study: { settings } }: TableInput): Chooser {
  return (segments) => {
    const people = new Set(segments.flatMap((one) => speakersIn(one, settings)));
    const said = (id: string | undefined) =>
      segments.filter((one) => speakersIn(one, settings).includes(id));
    return [...people].flatMap((id) => byHandiness(said(id), settings).slice(0, 1));
  };
}

/** Those with a coding whose note begins with the word “quote”. */
function picked({ codings }: TableInput): Chooser {
  const keys = codings.flatMap(({ transcript, current, anchor, notes }) =>
    anchor.span && notes.some((note) => /^quote\b/i.test(note))
      ? [`${transcript} ${current} ${spanKey(anchor.span)}`]
      : [],
  );
  const chosen = new Set(keys);
  return (segments) =>
    segments.filter(({ transcript, code, span }) =>
      chosen.has(`${transcript.id} ${code} ${spanKey(span)}`),
    );
}
