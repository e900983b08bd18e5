/** What each keyword does. */
import { describe, expect, it } from 'vitest';
import { csv } from '../../src/exports/csv.js';
import { auditKeywords } from '../../src/keywords/audit.js';
import { auditTable } from '../../src/keywords/audit-table.js';
import { code, codebook, study, transcript } from '../matrices/study-in-memory.js';
import { coderWho } from './taught.js';

const codes = codebook(
  code('trust', { keywords: ['rely on', 'bond', { term: 'faith', weight: 2 }, 'bonds'] }),
  code('care', { keywords: ['rely', 'bonding'] }),
);
const talk = transcript('s1', [
  'P1: I rely on the bond, on that bond',
  'P1: faith',
  'MOD: faith',
  'P1: we rely upon it',
]);

const ben = coderWho('ben', 'trust', ['bond', 'rely on'], {
  accepted: ['s1:1'],
  declined: ['s1:2'],
});
const audited = auditKeywords(study(codes, [talk]), [ben]);
const of = (keyword: string, code = 'trust') =>
  audited.find((one) => one.keyword === keyword && one.code === code);

describe('an audit', () => {
  it('counts hits, turns, and the turns in which a keyword is alone, without moderators', () => {
    expect(of('bond')).toMatchObject({ hits: 2, turns: 1, alone: 0 });
    expect(of('faith')).toMatchObject({ hits: 1, turns: 1, alone: 1, weight: 2 });
    expect(of('rely', 'care')).toMatchObject({ hits: 2, turns: 2, alone: 1 });
  });

  it('counts spellings of one sense alike', () => {
    expect(of('bonds')).toMatchObject({ hits: 2, turns: 1, alone: 0 });
  });

  it('counts answers', () => {
    expect(of('bond')).toMatchObject({ accepted: 1, declined: 1, precision: 0.5, learned: 1 });
    expect(of('faith')).toMatchObject({ accepted: 0, declined: 0, learned: 1 });
    expect(of('faith')).not.toHaveProperty('precision');
  });

  it('tells who else claims the same words, whether anybody has said them or not', () => {
    expect(of('bond')?.collisions).toEqual([{ code: 'care', turns: 1 }]);
    expect(of('rely on')?.collisions).toEqual([{ code: 'care', turns: 1 }]);
    expect(of('faith')?.collisions).toEqual([]);
    const silent = auditKeywords(study(codes, []), []);
    expect(silent.find(({ keyword }) => keyword === 'bond')?.collisions).toEqual([
      { code: 'care', turns: 0 },
    ]);
  });

  it('lists every keyword in the order of the codebook, as a table too', () => {
    expect(csv.write(auditTable(audited), {}).split('\n')).toEqual([
      'code,keyword,weight,hits,turns,alone,accepted,declined,precision,learned,collides,advice',
      'trust,rely on,1,1,1,0,1,1,0.5,1,care 1,tell apart',
      'trust,bond,1,2,1,0,1,1,0.5,1,care 1,tell apart',
      'trust,faith,2,1,1,1,0,0,,1,,review',
      'trust,bonds,1,2,1,0,0,0,,1,care 1,tell apart',
      'care,rely,1,2,2,1,0,0,,1,trust 1,tell apart',
      'care,bonding,1,2,1,0,0,0,,1,trust 1,tell apart',
      '',
    ]);
  });
});
