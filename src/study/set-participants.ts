/** Sets what the settings say of participants: of one, or of a whole roster, all or none. */
import type { YamlEdit } from '../codebook/yaml-value.js';
import type { Place } from '../model/place.js';
import { Problem } from '../model/problem.js';
import type { ConsentScope, Participant, Settings } from '../model/settings.js';
import { speakerIdFrom } from '../text/id.js';
import { atPlace } from './at-place.js';
import { plainLine } from './plain-line.js';
import { type EntryPlan, type Field, setEntry } from './set-entry.js';

/** What somebody says of a participant. What they do not say stays as it is. */
export interface ParticipantSaid {
  readonly id: string;
  readonly role?: string;
  /** All of them. */
  readonly aliases?: readonly string[];
  /** Some of them; an empty text takes one away. */
  readonly attributes?: Readonly<Record<string, string>>;
  readonly consent?: readonly ConsentScope[];
  /** The row of a table that says it. */
  readonly where?: Place;
}

export interface RosterPlan {
  readonly people: readonly EntryPlan[];
  readonly edits: readonly YamlEdit[];
}

/** @throws Problem where an id is none, or where an id or alias would mean two people */
export function setParticipants(
  { participants }: Pick<Settings, 'participants'>,
  said: readonly ParticipantSaid[],
): RosterPlan {
  refuseIds(participants, said);
  refuseSharedNames(participants, said);
  const people: EntryPlan[] = [];
  let coming = 0;
  for (const one of said) {
    const fields = atPlace(one.where, () => fieldsOf(one));
    const plan = setEntry('participants', participants, one.id, fields, coming);
    people.push(plan);
    coming += Number(plan.isNew);
  }
  return { people, edits: people.flatMap(({ edits }) => edits) };
}

function fieldsOf({ role, aliases, attributes = {}, consent }: ParticipantSaid): Field[] {
  return [
    ...(role === undefined ? [] : [{ at: ['role'], value: plainLine(role, 'The role') }]),
    ...(aliases === undefined ? [] : [{ at: ['aliases'], value: aliases.map(asAlias) }]),
    ...Object.entries(attributes).map(([key, value]) => ({
      at: ['attributes', plainLine(key, 'The attribute')],
      value: value === '' ? undefined : plainLine(value, `The ${key}`),
    })),
    ...(consent === undefined ? [] : [{ at: ['consent'], value: consent }]),
  ];
}

function asAlias(alias: string): string {
  return plainLine(alias, 'The alias');
}

/** Ids that differ in capitals alone are mistaken for each other. */
function refuseIds(participants: readonly Participant[], said: readonly ParticipantSaid[]): void {
  const listed = new Map(participants.map(({ id }) => [id.toLowerCase(), id]));
  const met = new Set<string>();
  for (const one of said) {
    const known = listed.get(one.id.toLowerCase()) ?? one.id;
    const better = listed.has(one.id.toLowerCase()) ? one.id : speakerIdFrom(one.id);
    if (met.has(one.id)) {
      throw wrong(one, `"${one.id}" stands here a second time.`, 'Keep one row for each person.');
    }
    if (known !== one.id) {
      const next = `Write ${known} for the same person, or choose another id.`;
      throw wrong(one, `"${one.id}" differs from "${known}" in capitals only.`, next);
    }
    if (better !== one.id) {
      const next = `Letters, digits, - and _ make an id: use ${better}, with the alias "${one.id}".`;
      throw wrong(one, `"${one.id}" is no id of a participant.`, next);
    }
    met.add(one.id);
    listed.set(one.id.toLowerCase(), one.id);
  }
}

/** A label in a transcript must mean one person. Clashes between people of whom nothing is said are left alone. */
function refuseSharedNames(
  participants: readonly Participant[],
  said: readonly ParticipantSaid[],
): void {
  const saidOf = new Map(said.map((one) => [one.id, one]));
  const others = participants.filter(({ id }) => !saidOf.has(id));
  const listed = new Map(participants.map(({ id, aliases }) => [id, aliases]));
  const owners = new Map<string, string>();
  for (const { id, aliases } of others) {
    for (const name of [id, ...aliases]) owners.set(name.toLowerCase(), id);
  }
  for (const { id } of said) owners.set(id.toLowerCase(), id);
  for (const one of said) {
    for (const alias of one.aliases ?? listed.get(one.id) ?? []) {
      const owner = owners.get(alias.toLowerCase()) ?? one.id;
      if (owner !== one.id) {
        const next = 'A label must mean one person: leave it away from one of the two.';
        throw wrong(one, `"${alias}" would mean both ${owner} and ${one.id}.`, next);
      }
      owners.set(alias.toLowerCase(), one.id);
    }
  }
}

function wrong({ where }: ParticipantSaid, what: string, next: string): Problem {
  return new Problem({ what, next, ...(where && { where }) });
}
