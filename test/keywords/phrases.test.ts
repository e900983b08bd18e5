/** What a keyword of several words finds, and what it leaves. */
import { describe } from 'vitest';
import type { Keyword } from '../../src/model/codebook.js';
import { finds } from './finds.js';

describe('a phrase finds', () => {
  finds([
    ['its words by their stems', 'equal footing', 'on equal footings', ['equal footings']],
    ['its words over a comma', 'equal footing', 'equal, footing', ['equal, footing']],
    [
      'its words over the end of a sentence',
      'equal footing',
      'We are equal. Footing.',
      ['equal. Footing'],
    ],
    ['its words over a line end', 'side by side', 'side\nby side', ['side\nby side']],
    ['function words by their form', 'at their pace', 'go at their pace', ['at their pace']],
    ['a curly apostrophe', "don't give up", 'we don’t give up', ['don’t give up']],
    ['each time it is said', 'take over', 'take over, take over', ['take over', 'take over']],
    ['no stretch twice', 'very very', 'very very very', ['very very']],
    ['not its words in another order', 'equal footing', 'footing equal', []],
    ['not its words apart', 'equal footing', 'equal firm footing', []],
    ['not half of itself at the end', 'equal footing', 'we are equal', []],
    ['a prefix among its words', 'walk* alongside', 'walked alongside', ['walked alongside']],
    ['no leap over half a hyphenated word', 'hop* day', 'a hope-filled day', []],
  ]);
});

describe('a pattern finds', () => {
  finds([
    [
      'either side of a bar',
      '/side by side|shoulder to shoulder/',
      'Shoulder to shoulder',
      ['Shoulder to shoulder'],
    ],
    ['words over a line end', '/side by side/', 'side\nby  side', ['side\nby  side']],
    ['a straight apostrophe for a curly one', "/don't/", 'I don’t', ['don’t']],
    ['any case', '/Hope/', 'hope HOPE', ['hope', 'HOPE']],
    ['only capitals where it asks for them', '/(?-i)\\bIT\\b/', 'it is IT', ['IT']],
    ['a word broken at a line end', '/\\bperson\\b/', 'the per-\nson', ['per-\nson']],
    ['nothing where it can match nothing', '/x*/', 'abc', []],
    ['letters inside words, unless it says otherwise', '/hop/', 'hopper', ['hop']],
  ]);
});

describe('words together are found', () => {
  const near = (within: number): Keyword => ({ all: ['hope', 'dream'], within });
  finds([
    ['in any order', near(8), 'dreams and hopes', ['dreams and hopes']],
    ['side by side, one word apart', near(1), 'hope dream', ['hope dream']],
    ['not two words apart, where one is asked for', near(1), 'hope and dream', []],
    ['at the distance asked for', near(3), 'hope a a dream', ['hope a a dream']],
    ['not beyond it', near(3), 'hope a a a dream', []],
    ['over the end of a sentence', near(8), 'We hope. I dream.', ['hope. I dream']],
    ['at their nearest', near(8), 'hope so, hope we dream', ['hope we dream']],
    [
      'each time, but no word twice',
      near(2),
      'hope dream hope dream',
      ['hope dream', 'hope dream'],
    ],
    [
      'three at a time',
      { all: ['he', 'she', 'we'], within: 4 },
      'we and he, she',
      ['we and he, she'],
    ],
    ['not when one is missing', { all: ['he', 'she', 'we'], within: 9 }, 'he and she', []],
    [
      'not when the outer two are too far',
      { all: ['he', 'she', 'we'], within: 2 },
      'he x she x we',
      [],
    ],
    [
      'with a phrase among them',
      { all: ['give up', 'never'], within: 2 },
      'never to give up',
      ['never to give up'],
    ],
    [
      'with a prefix among them',
      { all: ['hop*', 'dream'], within: 2 },
      'hopeful dream',
      ['hopeful dream'],
    ],
    ['not in one word alone', { all: ['hop*', 'hope'], within: 5 }, 'we hope', []],
    [
      'in two words that could both be either',
      { all: ['hop*', 'hope'], within: 5 },
      'hope hope',
      ['hope hope'],
    ],
    [
      'in words of which one could be both',
      { all: ['hop*', 'hope'], within: 5 },
      'hopper hope',
      ['hopper hope'],
    ],
  ]);
});

describe('an exception', () => {
  const takeOver: Keyword = { term: 'take over', unless: ['take over from', 'night take over'] };
  finds([
    ['cancels the hit it overlaps', takeOver, 'we take over from nights', []],
    ['on its left too', takeOver, 'the night take over', []],
    ['leaves other hits', takeOver, 'take over! We take over from you', ['take over']],
    ['leaves a hit beside it', { term: 'hope', unless: ['dream on'] }, 'hope dream on', ['hope']],
    [
      'is read by stems',
      { term: 'trust', unless: ['hospital trust'] },
      'hospital trusts, trust',
      ['trust'],
    ],
    ['holds for patterns', { term: '/trust/', unless: ['hospital trust'] }, 'hospital trust', []],
    [
      'leaves a hit that touches it on the right',
      { term: '/ dream/', unless: ['hope'] },
      'hope dream',
      [' dream'],
    ],
    ['or on the left', { term: '/dream /', unless: ['hope'] }, 'dream hope', ['dream ']],
    ['may be a form', { term: 'trust', unless: ['=trusts'] }, 'trusts trust', ['trust']],
  ]);
});
