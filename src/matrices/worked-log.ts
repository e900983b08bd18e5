/** A log for the worked example whose ids and times are its own: elsewhere chance and the clock give them. */

const act = { at: '2026-01-14T10:00:00Z', before: '', after: '', definition: 'an older one' };

const lines: readonly object[] = [
  {
    ...{ act: 'code', ...act, id: 'A2', transcript: 'talk-2', from: [2, 0], to: [2, 24] },
    ...{ quote: 'Nobody told me anything.', text: ['311ab12a0e3d'], code: 'openness' },
    ...{ how: 'by-keyword', keywords: ['told me', 'nobody'], codebook: '77be' },
  },
  {
    ...{ act: 'code', ...act, id: 'A1', transcript: 'talk-1', from: [1, 9], to: [2, 9] },
    ...{
      quote: 'rang me every single week, rain or shine.\nThey came',
      text: ['e9a92259d9fc', '7cb8a3102f5e'],
    },
    ...{ code: 'being-there', how: 'by-hand', codebook: '77be' },
  },
  { act: 'note', id: 'A3', coding: 'A1', text: '=both of them', at: '2026-01-14T10:00:05Z' },
];

export const workedLog = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
