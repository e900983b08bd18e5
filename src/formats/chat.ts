/** CHAT: transcripts of the CHILDES and TalkBank archives (.cha). */
import { readChat } from '../reading/chat.js';
import { decode } from '../reading/decode.js';
import { draft } from '../reading/draft.js';
import { finish } from '../reading/finish.js';
import { opening } from '../reading/opening.js';
import type { Format } from './contract.js';

export const chat: Format = {
  id: 'chat',
  title: 'CHAT',
  version: 1,
  extensions: ['.cha'],
  description:
    'Each utterance (*MOT:) is a turn, with its codes as they are written: (.), xxx, [/], &-um. The time at its end is taken out of it. Roles come from @Participants, language, date and situation from their headers; gems (@G, @Bg) become headings and @Comment a note. Dependent lines (%mor, %gra) are left out and named.',
  looksLike: (bytes) => (/^@(?:UTF8|Font|Begin|PID|Window)\b/.test(opening(bytes)) ? 1 : 0),
  read: async (bytes, options) => {
    const decoded = await decode(bytes, options);
    const { pieces, dependent, cutAt: line, ...about } = readChat(decoded.text);
    const named = dependent.map((name) => `%${name}`).join(', ');
    const cut = 'The file does not end with @End: it may be cut off.';
    const warnings = [
      ...(named === '' ? [] : [{ message: `Dependent lines not imported: ${named}.` }]),
      ...(line === undefined ? [] : [{ message: cut, line }]),
    ];
    return finish([draft({ pieces, warnings }, options, about)], decoded, options.name);
  },
  example: {
    name: 'walk.cha',
    source: `@UTF8
@Begin
@Languages:\teng
@Participants:\tANN Anna Sister, BOB Bo Brother
@Situation:\tat the library
*ANN:\twe kept (.) ringing him
\tand ringing him . \u00150_1200\u0015
%mor:\tpron|we v|keep
*BOB:\the &-um knew [!] . \u00151300_2000\u0015
@Comment:\tBo looks up
*ANN:\tyes .
@End
`,
    turns: [
      ['ANN', 'we kept (.) ringing him and ringing him .'],
      ['BOB', 'he &-um knew [!] .'],
      ['ANN', 'yes .'],
    ],
  },
};
