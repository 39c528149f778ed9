import { v7 as newId } from "uuid";
import type { AccountTold } from "./accounts.ts";
import type { Story } from "./story.ts";

/** Who somebody is, whatever programmes they are in. */
interface PersonTold {
  readonly name: string;
  readonly organisation: string;
}

/** Every organisation and person of all stories together, once: whoever is in two programmes is one row. */
export interface Cast {
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
  readonly persons: readonly {
    readonly id: string;
    readonly organisationId: string;
    readonly name: string;
  }[];
  readonly organisationId: (name: string) => string;
  readonly personId: (person: PersonTold) => string;
}

export function castOf(stories: readonly Story[], accounts: readonly AccountTold[]): Cast {
  const persons = [...stories.flatMap(participantsOf), ...accounts];
  const employers = persons.map(({ organisation }) => organisation);
  const partyNames = stories.flatMap(({ parties }) => parties.map(({ name }) => name));
  const organisationIds = idsFor([...partyNames, ...employers]);
  const personIds = idsFor(persons.map(signatureOf));
  const organisationId = (name: string) => known(organisationIds, name);
  return {
    organisations: [...organisationIds].map(([name, id]) => ({ id, name })),
    persons: [...new Map(persons.map((person) => [signatureOf(person), person])).values()].map((person) => ({
      id: known(personIds, signatureOf(person)),
      organisationId: organisationId(person.organisation),
      name: person.name,
    })),
    organisationId,
    personId: (person) => known(personIds, signatureOf(person)),
  };
}

/** A new id for each different name. */
export function idsFor(names: readonly string[]): ReadonlyMap<string, string> {
  return new Map([...new Set(names)].map((name) => [name, newId()]));
}

/** The id behind a name. A story that names what it does not have is a mistake in its file. */
export function known(ids: ReadonlyMap<string, string>, name: string): string {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`no story tells of ${name}`);
  return id;
}

function participantsOf({ parties, participants }: Story): readonly PersonTold[] {
  const names = new Map(parties.map(({ key, name }) => [key, name]));
  return participants.map(({ name, party }) => ({ name, organisation: known(names, party) }));
}

function signatureOf({ name, organisation }: PersonTold): string {
  return `${name} @ ${organisation}`;
}
