/** The rules by which a table of quotes chooses among the segments of a code. */
import type { Segment } from '../model/segment.js';
import { spanKey } from '../model/span.js';
import { plural } from '../text/plural.js';
import type { TableInput } from './contract.js';
import { byHandiness } from './evidence.js';
import { speakersIn } from './speakers.js';

/** Chooses among one code's segments and keeps their order. */
type Chooser = (segments: readonly Segment[]) => readonly Segment[];

export function chooser(rule: string, { study, codings }: TableInput): Chooser {
  const { settings } = study;
  const handiest = (segments: readonly Segment[], count: number) =>
    byHandiness(segments, settings).slice(0, count);
  const keeping =
    (choose: Chooser): Chooser =>
    (segments) => {
      const chosen = new Set(choose(segments));
      return segments.filter((segment) => chosen.has(segment));
    };
  switch (rule) {
    case 'all':
      return (segments) => segments;
    case 'shortest':
      return keeping((segments) => handiest(segments, 1));
    case 'speaker':
      return keeping((segments) =>
        [...new Set(segments.flatMap((one) => speakersIn(one, settings)))].flatMap((id) =>
          handiest(
            segments.filter((one) => speakersIn(one, settings).includes(id)),
            1,
          ),
        ),
      );
    case 'picked': {
      const picked = new Set(
        codings.flatMap(({ transcript, current, anchor, notes }) =>
          anchor.span && notes.some((note) => /^quote\b/i.test(note))
            ? [`${transcript} ${current} ${spanKey(anchor.span)}`]
            : [],
        ),
      );
      return (segments) =>
        segments.filter(({ transcript, code, span }) =>
          picked.has(`${transcript.id} ${code} ${spanKey(span)}`),
        );
    }
    default:
      return keeping((segments) => handiest(segments, Number(rule)));
  }
}

/** What a footer says of the rule; nothing where every segment is printed. */
export function ruleNote({ options: { by = 'all' } }: TableInput, printed: number): string {
  const said: Readonly<Record<string, string>> = {
    shortest: 'for each code the shortest of 40 to 240 characters',
    speaker: 'for each code and person the shortest of 40 to 240 characters',
    picked: 'picked by hand, with a note',
  };
  if (by === 'all') return '';
  const rule =
    said[by] ?? `for each code at most ${by}, the shortest of 40 to 240 characters first`;
  return ` ${plural(printed, 'quote')} of these: ${rule}.`;
}
