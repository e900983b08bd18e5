/** Whose words somebody asks for, and in which transcripts. */
import { sessionOf, sessionsOf } from '../model/session.js';
import type { Participant } from '../model/settings.js';
import type { Study } from '../model/study.js';
import type { Speaker, Transcript } from '../model/transcript.js';
import { citedTranscript } from '../text/resolve-citation.js';
import { refuseUnknown } from './select-known.js';

/** Each list asks for one of its names. */
export interface VoicesAsked {
  readonly transcript?: readonly string[];
  readonly session?: readonly string[];
  /** Ids, labels or aliases. */
  readonly speaker?: readonly string[];
  readonly role?: readonly string[];
  /** Attributes of the person who speaks or of the transcript; of one key, any of its values. */
  readonly attribute?: readonly Attribute[];
}

type Attribute = readonly [key: string, value: string];

/** The ids of the speakers asked for, or anybody who speaks. */
type Voice = ReadonlySet<string> | 'anybody';

/** By transcript; where nobody is asked for, it is not there. */
export type Voices = ReadonlyMap<string, Voice>;

/**
 * Undefined where nothing is asked for. One speaker must fit all that is asked of people.
 * @throws Problem at the first name that the study does not know
 */
export function voicesAsked(study: Study, asked: VoicesAsked): Voices | undefined {
  const { transcript, session, speaker, role, attribute } = asked;
  if (!transcript && !session && !speaker && !role && !attribute) return undefined;
  refuseStrangers(study, asked);
  const { settings, transcripts } = study;
  const voices = new Map<string, Voice>();
  for (const one of transcripts) {
    if (!fits(transcript, [one.id]) || !fits(session, [sessionOf(settings, one)])) continue;
    const voice = voiceIn(one, settings.participants, asked);
    if (voice === 'anybody' || voice.size > 0) voices.set(one.id, voice);
  }
  return voices;
}

/** The ids of those who are called so, by id, label or alias. @throws Problem at the first whom nobody knows */
export function speakersMeant(study: Study, speaker: readonly string[]): string[] {
  const voices = [...(voicesAsked(study, { speaker })?.values() ?? [])];
  return [...new Set(voices.flatMap((voice) => (voice === 'anybody' ? [] : [...voice])))];
}

/** True where nothing is asked for, or one of the names is. */
function fits(
  asked: readonly string[] | undefined,
  names: readonly (string | undefined)[],
): boolean {
  return !asked || names.some((name) => name !== undefined && asked.includes(name));
}

function voiceIn(
  transcript: Transcript,
  participants: readonly Participant[],
  { speaker, role, attribute = [] }: VoicesAsked,
): Voice {
  // What the transcript has need not be asked of its people.
  const ofPeople = attribute.filter(([key]) => !has(transcript, key, attribute));
  if (!speaker && !role && ofPeople.length === 0) return 'anybody';
  const heard = transcript.speakers.filter((one) => {
    const person = personOf(participants, one);
    return (
      fits(speaker, namesOf(one, person)) &&
      fits(role, [one.role]) &&
      ofPeople.every(([key]) => person !== undefined && has(person, key, ofPeople))
    );
  });
  return new Set(heard.map(({ id }) => id));
}

/** True where the attribute has one of the values asked for. */
function has(
  { attributes }: Pick<Participant, 'attributes'>,
  key: string,
  asked: readonly Attribute[],
): boolean {
  return asked.some(([name, value]) => name === key && attributes[key] === value);
}

function personOf(participants: readonly Participant[], { id }: Speaker): Participant | undefined {
  return participants.find((person) => person.id === id || person.aliases.includes(id));
}

function namesOf({ id, label, aliases = [] }: Speaker, person: Participant | undefined): string[] {
  return [id, label, ...aliases, ...(person ? [person.id, ...person.aliases] : [])];
}

function refuseStrangers(
  study: Study,
  { transcript = [], session = [], speaker = [], role = [], attribute = [] }: VoicesAsked,
): void {
  const { settings, transcripts } = study;
  const speakers = transcripts.flatMap((one) => one.speakers);
  const people = settings.participants.flatMap(({ id, aliases }) => [id, ...aliases]);
  const roles = speakers.flatMap(({ role }) => role ?? []);
  for (const id of transcript) citedTranscript(transcripts, id);
  refuseUnknown('session', session, sessionsOf(study));
  refuseUnknown('speaker', speaker, [
    ...speakers.flatMap((one) => namesOf(one, undefined)),
    ...people,
  ]);
  refuseUnknown('role', role, roles);
  const attributes = [...settings.participants, ...transcripts].flatMap((one) =>
    Object.entries(one.attributes),
  );
  const keys = attributes.map(([key]) => key);
  for (const [key, value] of attribute) {
    const values = attributes.flatMap(([name, there]) => (name === key ? [there] : []));
    refuseUnknown('attribute', [key], keys);
    refuseUnknown(`attribute "${key}" with the value`, [value], values);
  }
}
