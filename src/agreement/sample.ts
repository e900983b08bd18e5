/** Draws the turns that several coders should code, to see how far they agree. */
import type { Study } from '../model/study.js';
import { materialOf } from './material.js';
import { randomFrom } from './random.js';
import { type TalkUnit, talkUnits } from './talk-units.js';
import { placeOfStretch, type UnitPlace } from './unit-place.js';

/**
 * A stratified sample: the turns in the order of transcript and speaker are parted into as many stretches of
 * the same length as turns are wanted, and one is drawn from each. So every session and every speaker
 * comes in as often as they speak (implicit stratification, Kish 1965).
 * @returns all turns, where fewer are there than wanted; in the order of the talk
 */
export function sampleTurns(study: Study, wanted: number, seed: string): UnitPlace[] {
  const material = materialOf(study, [], [], () => undefined);
  const units = talkUnits(material, 'turn', study.settings.language);
  const ordered = units
    .map((one, at) => ({ one, at, speaker: speakerOf(one) }))
    .sort((a, b) => compare(a.one, b.one) || order(a.speaker, b.speaker) || a.at - b.at);
  const random = randomFrom(seed);
  const count = Math.min(wanted, ordered.length);
  const drawn = Array.from({ length: count }, (_, stretch) => {
    const from = Math.floor((stretch * ordered.length) / count);
    const to = Math.floor(((stretch + 1) * ordered.length) / count);
    return ordered[from + Math.floor(random() * (to - from))];
  });
  return drawn
    .filter((one) => one !== undefined)
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => placeOfStretch(study, one.talk, one.start, one.end));
}

function speakerOf({ talk, first }: TalkUnit): string {
  return talk.turns[first]?.turn.speaker ?? '';
}

function compare(a: TalkUnit, b: TalkUnit): number {
  return order(a.talk.transcript.id, b.talk.transcript.id);
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
