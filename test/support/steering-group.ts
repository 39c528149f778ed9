import type { Author } from "#db/author.ts";
import { listDemoAccounts } from "#db/queries/accounts.ts";
import { listAgendaItems, type NewItem } from "#db/queries/agenda-items.ts";
import { listDecisionPoints } from "#db/queries/decision-points.ts";
import { listMeetings } from "#db/queries/meetings.ts";
import { listParticipants } from "#db/queries/parties.ts";
import { findMeetingRecords } from "#db/queries/preparation.ts";
import { listProgrammes } from "#db/queries/programmes.ts";
import type { Store } from "#db/store.ts";
import { draftAgenda, prepare } from "#domain/preparation.ts";
import type { PublishedAgenda } from "#domain/publication.ts";
import { fingerprintOf } from "#http/fingerprint.server.ts";
import { NOW, TODAY } from "./stores.ts";

/** The steering group of Jeugdhulp Plus in the demonstration: who and what its commands name. */
export async function steeringGroup(store: Store) {
  const programme = await programmeBySlug(store, "jeugdhulp-plus");
  const sight = { programmeId: programme.id, seesConfidential: true };
  const [first, second] = await listMeetings(store, sight);
  if (first === undefined || second === undefined) throw new Error("the steering group has no two meetings");
  const points = await listDecisionPoints(store, sight);
  const participants = await listParticipants(store, sight);
  return {
    programmeId: programme.id,
    sight,
    first,
    second,
    on: { programmeId: programme.id, meetingId: first.id },
    points,
    point: (title: string) => found(points, (one) => one.title.includes(title)),
    participant: (name: string) => found(participants, (one) => one.name === name).id,
    author: (name = "Procesleider") => demoAuthor(store, name),
    items: () => listAgendaItems(store, sight, first.id),
  };
}

export type SteeringGroup = Awaited<ReturnType<typeof steeringGroup>>;

/** One of the five programmes, whoever asks. */
export async function programmeBySlug(store: Store, slug: string) {
  const ids = await store.read.select({ id: store.t.programme.id }).from(store.t.programme);
  const programmes = await listProgrammes(
    store,
    ids.map(({ id }) => id),
  );
  return found(programmes, (one) => one.slug === slug);
}

/** Somebody of the demonstration, at work on the morning that it was set up. */
export async function demoAuthor(store: Store, name: string): Promise<Author> {
  const { id, personId } = found(await listDemoAccounts(store), (one) => one.name === name);
  return { accountId: id, personId, name, at: NOW };
}

/** The agenda of a meeting as it would go out now. */
export async function draftOf(
  store: Store,
  { programmeId, meetingId }: { readonly programmeId: string; readonly meetingId: string },
): Promise<PublishedAgenda> {
  const [programme] = await listProgrammes(store, [programmeId]);
  const sight = { programmeId, seesConfidential: true };
  const records = await findMeetingRecords(store, { sight, meetingId, today: TODAY });
  if (records === undefined || programme === undefined) throw new Error("no such meeting");
  return draftAgenda(records, { ...prepare(records, TODAY), programmeName: programme.name });
}

/** What the button that publishes the first meeting's agenda sends, from the page as it is now. */
export async function publicationForm(store: Store, after: number) {
  const { on } = await steeringGroup(store);
  return { after: String(after), seen: fingerprintOf(await draftOf(store, on)) };
}

/** An item of fifteen minutes that is open to everybody. */
export function someItem(given: Partial<NewItem> = {}): NewItem {
  return {
    kind: "discussion",
    title: "Voortgang van de pilots",
    note: null,
    minutes: 15,
    presenter: null,
    papers: [],
    decisionPointId: null,
    proposalKey: null,
    annotation: null,
    isConfidential: false,
    ...given,
  };
}

function found<One>(among: readonly One[], is: (one: One) => boolean): One {
  const one = among.find(is);
  if (one === undefined) throw new Error("the demonstration lacks what this test is about");
  return one;
}
