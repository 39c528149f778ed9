import { and, asc, eq, inArray } from "drizzle-orm";
import { v7 as newId } from "uuid";
import type { Store, Writer } from "#db/store.ts";
import type { Body } from "#domain/body.ts";
import type { Day } from "#domain/day.ts";
import type { Party } from "#domain/party.ts";
import { organisationNamed } from "./organisations.ts";

export interface NewParty extends Pick<Party, "name" | "kind" | "grouping"> {
  /** The party of the template that this one was made from. */
  readonly fromId: string | null;
}

export interface NewBody
  extends Pick<Body, "name" | "kind" | "function" | "decisionRule" | "rhythmWeeks" | "papersLeadDays"> {
  /** The body of the template that this one was made from: its remit, seats and reporting line come along. */
  readonly fromId: string | null;
  readonly firstMeeting: {
    readonly on: Day;
    readonly startsAt: string | null;
    readonly endsAt: string | null;
  } | null;
}

interface Furnishing {
  readonly programmeId: string;
  readonly parties: readonly NewParty[];
  readonly bodies: readonly NewBody[];
  readonly templateId: string | null;
}

const ENTERED = "entered" as const;

/** Gives a new programme its parties, bodies, first meetings, and of a template the seats without people and recesses. */
export async function furnish(tx: Writer, store: Store, given: Furnishing): Promise<void> {
  await insertParties(tx, store, given);
  const ids = given.bodies.map(() => newId());
  await insertBodies(tx, store, { ...given, ids });
  await insertMeetings(tx, store, { ...given, ids });
  if (given.templateId === null) return;
  await copySeats(tx, store, { ...given, ids, templateId: given.templateId });
  const { recess } = store.t;
  const recesses = await tx.select().from(recess).where(eq(recess.programmeId, given.templateId));
  const { programmeId } = given;
  const copies = recesses.map((row) => ({
    ...row,
    programmeId,
    id: newId(),
    provenance: ENTERED,
    version: 1,
  }));
  if (copies.length > 0) await tx.insert(recess).values(copies);
}

async function insertParties(
  tx: Writer,
  store: Store,
  { programmeId, parties, templateId }: Furnishing,
): Promise<void> {
  const { party } = store.t;
  const models = await tx
    .select()
    .from(party)
    .where(eq(party.programmeId, templateId ?? ""));
  for (const [index, { name, kind, grouping, fromId }] of parties.entries()) {
    const model = models.find(({ id }) => id === fromId);
    await tx.insert(party).values({
      ...{ programmeId, id: newId(), ordinal: index + 1, kind, grouping, provenance: ENTERED },
      organisationId: await organisationNamed(tx, store, name),
      involvement: model?.involvement ?? "takes-part",
      constituency: model?.constituency ?? null,
    });
  }
}

type WithIds = Furnishing & { readonly ids: readonly string[] };

async function insertBodies(
  tx: Writer,
  store: Store,
  { programmeId, bodies, templateId, ids }: WithIds,
): Promise<void> {
  const { body } = store.t;
  const models = await tx
    .select()
    .from(body)
    .where(eq(body.programmeId, templateId ?? ""));
  const newIdOf = (modelId: string | null | undefined) =>
    ids[bodies.findIndex(({ fromId }) => fromId !== null && fromId === modelId)] ?? null;
  const rows = bodies.map(({ fromId, firstMeeting, ...known }, index) => {
    const model = models.find(({ id }) => id === fromId);
    return {
      ...known,
      ...{ programmeId, id: ids[index] ?? newId(), ordinal: index + 1, provenance: ENTERED },
      ...{ quorum: model?.quorum ?? null, remit: model?.remit ?? "", outlook: null },
      reportsToId: newIdOf(model?.reportsToId),
      // The first meeting shows the rhythm's first day and usual time, so that later ones can be proposed.
      rhythmFrom: known.rhythmWeeks === null ? null : (firstMeeting?.on ?? null),
      usualStart: firstMeeting?.startsAt ?? null,
      usualEnd: firstMeeting?.endsAt ?? null,
    };
  });
  if (rows.length > 0) await tx.insert(body).values(rows);
}

async function insertMeetings(
  tx: Writer,
  store: Store,
  { programmeId, bodies, ids }: WithIds,
): Promise<void> {
  const rows = bodies.flatMap(({ firstMeeting }, index) => {
    if (firstMeeting === null) return [];
    const { on: heldOn, startsAt, endsAt } = firstMeeting;
    return {
      ...{ programmeId, id: newId(), bodyId: ids[index] ?? "", heldOn, startsAt, endsAt, place: null },
      ...{ state: "planned" as const, provenance: ENTERED, version: 1 },
    };
  });
  if (rows.length > 0) await tx.insert(store.t.meeting).values(rows);
}

/** The roles and hours at each body; who sits there is for the new programme to say. */
async function copySeats(
  tx: Writer,
  { t: { seat } }: Store,
  { programmeId, bodies, ids, templateId }: WithIds & { readonly templateId: string },
): Promise<void> {
  const fromIds = bodies.flatMap(({ fromId }) => fromId ?? []);
  const models = await tx
    .select()
    .from(seat)
    .where(and(eq(seat.programmeId, templateId), inArray(seat.bodyId, fromIds)))
    .orderBy(asc(seat.ordinal));
  const rows = models.map(({ bodyId, role, hoursPerWeek, ordinal }) => ({
    ...{ programmeId, id: newId(), ordinal, role, hoursPerWeek, provenance: ENTERED },
    bodyId: ids[bodies.findIndex(({ fromId }) => fromId === bodyId)] ?? "",
    ...{ participantId: null, substituteId: null, startsOn: null, endsOn: null },
  }));
  if (rows.length > 0) await tx.insert(seat).values(rows);
}
