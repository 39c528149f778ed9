import { and, eq, gte, inArray, max, ne, sql } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { type Author, entryBy } from "#db/author.ts";
import { LOST_RACE, type LostRace } from "#db/lost-race.ts";
import { once } from "#db/once.ts";
import type { Store, Writer } from "#db/store.ts";
import type { Day } from "#domain/day.ts";
import type { DecisionPoint } from "#domain/decision-point.ts";
import type { Amount } from "#domain/money.ts";
import { meetAtProgramme } from "./programmes.ts";

/** What somebody may say of a decision point. */
export type PointText = Omit<DecisionPoint, "id" | "number" | "state" | "remark" | "provenance" | "version">;

/** A form names a body or a party that the programme does not have. */
interface NotThere {
  readonly kind: "not-there";
}

type Creation = { readonly kind: "created"; readonly id: string } | NotThere;

/** Makes a decision point under the next number of its programme, once per form that asks it. */
export function createDecisionPoint(
  store: Store,
  author: Author,
  input: { readonly programmeId: string; readonly once: string; readonly point: PointText },
): Promise<Creation> {
  const { programmeId, point } = input;
  const work = async (tx: Writer) => {
    const { decisionPoint } = store.t;
    // Two points that are made at once must not get one number.
    await meetAtProgramme(tx, store, programmeId);
    if (!(await areThere(tx, store, { programmeId, ...point })))
      return { result: { kind: "not-there" as const }, audit: [] };
    const [last] = await tx
      .select({ number: max(decisionPoint.number) })
      .from(decisionPoint)
      .where(eq(decisionPoint.programmeId, programmeId));
    const [id, number] = [newId(), (last?.number ?? 0) + 1];
    const { amount, requiredPartyIds, ...columns } = point;
    await tx.insert(decisionPoint).values({
      ...{ ...columns, ...amountColumns(amount), programmeId, id, number },
      ...{ state: "draft", remark: null, provenance: "entered", version: 1 },
    });
    await require(tx, store, { programmeId, id, requiredPartyIds });
    const change = { number, ...point };
    const deed = { chain: programmeId, verb: "create", entity: "decision-point", entityId: id, change };
    return { result: { kind: "created" as const, id }, audit: [entryBy(author, deed)] };
  };
  return once<Creation>(store, author, { key: input.once, work });
}

interface PointEdit {
  readonly programmeId: string;
  readonly id: string;
  readonly version: number;
  readonly today: Day;
  readonly edit: PointText;
}

/** It stands on the agenda of a meeting that is still to come, so it cannot go to another body or away. */
interface OnAgenda {
  readonly kind: "on-agenda";
}

type Edition = { readonly kind: "saved" } | NotThere | OnAgenda | LostRace;

/** Changes what a decision point asks, unless somebody else did so since `version` was read. */
export function editDecisionPoint(
  store: Store,
  author: Author,
  { programmeId, id, version, today, edit }: PointEdit,
): Promise<Edition> {
  const { decisionPoint } = store.t;
  const { amount, requiredPartyIds, ...columns } = edit;
  return store.write<Edition>(async (tx) => {
    if (!(await areThere(tx, store, { programmeId, ...edit })))
      return { result: { kind: "not-there" }, audit: [] };
    const own = and(eq(decisionPoint.programmeId, programmeId), eq(decisionPoint.id, id));
    const [before] = await tx.select({ bodyId: decisionPoint.bodyId }).from(decisionPoint).where(own);
    const [row] = await tx
      .update(decisionPoint)
      .set({ ...columns, ...amountColumns(amount), version: sql`${decisionPoint.version} + 1` })
      .where(and(own, eq(decisionPoint.version, version)))
      .returning();
    if (row === undefined) return LOST_RACE;
    if (before?.bodyId !== edit.bodyId && (await isOnAgenda(tx, store, { programmeId, id, today })))
      return { result: { kind: "on-agenda" }, audit: [] };
    await require(tx, store, { programmeId, id, requiredPartyIds });
    if (edit.confidentialGround !== null) await hideItems(tx, store, { programmeId, id });
    const change = { ...edit };
    const deed = { chain: programmeId, verb: "edit", entity: "decision-point", entityId: id, change };
    return { result: { kind: "saved" as const }, audit: [entryBy(author, deed)] };
  });
}

interface PointRef {
  readonly programmeId: string;
  readonly id: string;
}

/** Whether a decision point stands on the agenda, published or not, of a meeting that will still take place. */
export async function isOnAgenda(
  tx: Writer,
  { t: { agendaItem, meeting } }: Store,
  { programmeId, id, today }: PointRef & { readonly today: Day },
): Promise<boolean> {
  const rows = await tx
    .select({ id: agendaItem.id })
    .from(agendaItem)
    .innerJoin(meeting, and(eq(meeting.programmeId, programmeId), eq(meeting.id, agendaItem.meetingId)))
    .where(
      and(
        eq(agendaItem.programmeId, programmeId),
        eq(agendaItem.decisionPointId, id),
        gte(meeting.heldOn, today),
        // The agenda of a meeting that was cancelled stays as it is: what stands on it could never be taken off.
        ne(meeting.state, "cancelled"),
      ),
    )
    .limit(1);
  return rows.length > 0;
}

/** Whether every body and party that a form names is of this programme. */
async function areThere(
  tx: Writer,
  { t: { body, party } }: Store,
  {
    programmeId,
    bodyId,
    liftedById,
    requiredPartyIds,
  }: Pick<PointText, "bodyId" | "liftedById" | "requiredPartyIds"> & {
    readonly programmeId: string;
  },
): Promise<boolean> {
  const bodyIds = [...new Set([bodyId, ...(liftedById === null ? [] : [liftedById])])];
  const bodies = await tx
    .select({ id: body.id })
    .from(body)
    .where(and(eq(body.programmeId, programmeId), inArray(body.id, bodyIds)));
  if (bodies.length < bodyIds.length) return false;
  if (requiredPartyIds.length === 0) return true;
  const parties = await tx
    .select({ id: party.id })
    .from(party)
    .where(and(eq(party.programmeId, programmeId), inArray(party.id, [...requiredPartyIds])));
  return parties.length === requiredPartyIds.length;
}

/** Says anew whose agreement a decision point needs. */
async function require(
  tx: Writer,
  { t: { requiredParty } }: Store,
  { programmeId, id, requiredPartyIds }: PointRef & Pick<PointText, "requiredPartyIds">,
): Promise<void> {
  await tx
    .delete(requiredParty)
    .where(and(eq(requiredParty.programmeId, programmeId), eq(requiredParty.decisionPointId, id)));
  const required = requiredPartyIds.map((partyId) => ({ programmeId, decisionPointId: id, partyId }));
  if (required.length > 0) await tx.insert(requiredParty).values(required);
}

/** What becomes confidential makes the items that were made from it confidential. */
async function hideItems(
  tx: Writer,
  { t: { agendaItem } }: Store,
  { programmeId, id }: PointRef,
): Promise<void> {
  await tx
    .update(agendaItem)
    .set({ isConfidential: true, version: sql`${agendaItem.version} + 1` })
    .where(
      and(
        eq(agendaItem.programmeId, programmeId),
        eq(agendaItem.decisionPointId, id),
        eq(agendaItem.isConfidential, false),
      ),
    );
}

function amountColumns(amount: Amount) {
  const { onceCents, structuralCents } =
    amount.kind === "known" ? amount : { onceCents: null, structuralCents: null };
  return { amountKind: amount.kind, onceCents, structuralCents };
}
