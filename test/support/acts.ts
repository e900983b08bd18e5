/** Acts for tests of the fold, with ids that sort as numbered. */
import type { Act, CodeAct } from '../../src/model/act.js';

const at = '2026-01-14T10:00:00.000Z';

/** `A01`, `A02`, …: any text that sorts will do for an id. */
export function idNumbered(number: number): string {
  return `A${String(number).padStart(3, '0')}`;
}

export function codeAct(number: number, place = number, code = 'trust'): CodeAct {
  return {
    ...{ act: 'code', id: idNumbered(number), at, transcript: 's1' },
    ...{ from: [place, 0], to: [place, 5], quote: 'words', before: '', after: '', text: ['h'] },
    ...{ code, definition: 'd', how: 'by-hand', codebook: 'c' },
  };
}

export function undoAct(number: number, of: number): Act {
  return { act: 'undo', id: idNumbered(number), at, of: idNumbered(of) };
}

export function uncodeAct(number: number, coding: number): Act {
  return { act: 'uncode', id: idNumbered(number), at, coding: idNumbered(coding) };
}

export function noteAct(number: number, coding: number, text: string): Act {
  return { act: 'note', id: idNumbered(number), at, coding: idNumbered(coding), text };
}
