import { and, eq, inArray, max, sql } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { type Author, entryBy } from "#db/author.ts";
import { LOST_RACE, type LostRace } from "#db/lost-race.ts";
import { once } from "#db/once.ts";
import type { Done, Store, Writer } from "#db/store.ts";
import type { Day } from "#domain/day.ts";
import { type DefinitionEdit, type Indicator, type IndicatorId, isNameTaken } from "#domain/indicator.ts";
import type { PartyId } from "#domain/party.ts";
import { addEdition, isSaid } from "./indicator-editions.ts";
import { addParties, setParties } from "./indicator-parties.ts";
import { indicatorFrom } from "./indicators.ts";
import { areInProgramme, NOT_THERE, type NotThere } from "./named-in-programme.ts";

interface InProgramme {
  readonly programmeId: string;
  /** The day on which it is done. */
  readonly on: Day;
}

/** An indicator at the version that its form was filled from. */
interface AsSeen extends InProgramme {
  readonly id: IndicatorId;
  readonly version: number;
}

/** What may be said of an indicator again and again. */
export type IndicatorText = Pick<Indicator, "name" | "kind" | "ownerId" | "workstreamId">;
/** What is said once: what was measured rests on it. */
type IndicatorGround = Pick<Indicator, "measure" | "scope" | "decimals">;

type Edited = Saved | NotThere | NameTaken | LostRace;
type Saved = { readonly kind: "saved" };
/** Another indicator that is still measured has this name. */
type NameTaken = { readonly kind: "name-taken" };
const NAME_TAKEN = { result: { kind: "name-taken" } as NameTaken, audit: [] } as const;
type Created = NotThere | NameTaken | { readonly kind: "created"; readonly id: IndicatorId };

/** Puts an indicator at the end of the list, with the first edition of its definition, once per form. */
export function createIndicator(
  store: Store,
  author: Author,
  input: InProgramme & {
    readonly once: string;
    readonly text: IndicatorText;
    readonly ground: IndicatorGround;
    readonly definition: DefinitionEdit;
    /** The parties that measure it. */
    readonly partyIds: readonly PartyId[];
  },
): Promise<Created> {
  const { programmeId, on, once: key, text, ground, definition, partyIds } = input;
  const { indicator } = store.t;
  const work = async (tx: Writer): Promise<Done<Created>> => {
    if (!(await isOfProgramme(tx, store, { programmeId, text, partyIds }))) return NOT_THERE;
    if (await hasNamesake(tx, store, { programmeId, on, id: null, name: text.name })) return NAME_TAKEN;
    const [last] = await tx
      .select({ ordinal: max(indicator.ordinal) })
      .from(indicator)
      .where(eq(indicator.programmeId, programmeId));
    const of = { programmeId, indicatorId: newId(), on };
    await tx.insert(indicator).values({
      ...{ ...text, ...ground, programmeId, id: of.indicatorId, ordinal: (last?.ordinal ?? 0) + 1 },
      provenance: "entered",
    });
    await addEdition(tx, store, { ...of, definition, reason: null, byName: author.name });
    // Whoever measures from the first is asked about any period, also one before this day.
    await addParties(tx, store, { ...of, since: null, partyIds });
    const change = { on, ...text, ...ground, definition, partyIds };
    const deed = {
      chain: programmeId,
      verb: "create",
      entity: "indicator",
      entityId: of.indicatorId,
      change,
    };
    return { result: { kind: "created", id: of.indicatorId }, audit: [entryBy(author, deed)] };
  };
  return once<Created>(store, author, { key, work });
}

/**
 * Changes what an indicator is called, who owns and who measures it; a definition that says something else becomes a new
 * edition with its reason, and the old ones stay.
 */
export function editIndicator(
  store: Store,
  author: Author,
  input: AsSeen & {
    readonly text: IndicatorText;
    readonly definition: DefinitionEdit;
    readonly partyIds: readonly PartyId[];
    readonly reason: string;
  },
): Promise<Edited> {
  const { programmeId, id, version, on, text, definition, partyIds, reason } = input;
  const { indicator } = store.t;
  return store.write<Edited>(async (tx) => {
    if (!(await isOfProgramme(tx, store, { programmeId, text, partyIds }))) return NOT_THERE;
    if (await hasNamesake(tx, store, { programmeId, on, id, name: text.name })) return NAME_TAKEN;
    const [row] = await tx
      .update(indicator)
      .set({ ...text, provenance: "entered", version: sql`${indicator.version} + 1` })
      .where(
        and(eq(indicator.programmeId, programmeId), eq(indicator.id, id), eq(indicator.version, version)),
      )
      .returning();
    if (row === undefined) return LOST_RACE;
    const of = { programmeId, indicatorId: id, on };
    const isNew = !(await isSaid(tx, store, { ...of, definition }));
    if (isNew) await addEdition(tx, store, { ...of, definition, reason, byName: author.name });
    await setParties(tx, store, { ...of, partyIds });
    const change = { on, ...text, partyIds, reason, ...(isNew ? { definition } : {}) };
    const deed = { chain: programmeId, verb: "edit", entity: "indicator", entityId: id, change };
    return { result: { kind: "saved" }, audit: [entryBy(author, deed)] };
  });
}

/** Says from which day an indicator is measured no more; null says that it goes on after all. */
export function endIndicator(
  store: Store,
  author: Author,
  { programmeId, id, version, on }: Omit<AsSeen, "on"> & { readonly on: Day | null },
): Promise<Saved | LostRace> {
  const { indicator } = store.t;
  return store.write<Saved | LostRace>(async (tx) => {
    const [row] = await tx
      .update(indicator)
      .set({ endedOn: on, version: sql`${indicator.version} + 1` })
      .where(
        and(eq(indicator.programmeId, programmeId), eq(indicator.id, id), eq(indicator.version, version)),
      )
      .returning();
    if (row === undefined) return LOST_RACE;
    const verb = on === null ? "continue" : "end";
    const deed = { verb, entity: "indicator", entityId: id, change: { name: row.name, on } };
    return { result: { kind: "saved" }, audit: [entryBy(author, { chain: programmeId, ...deed })] };
  });
}

/** Whether another indicator of the programme that is still measured has the name. */
async function hasNamesake(
  tx: Writer,
  { t: { indicator } }: Store,
  { programmeId, on, ...named }: InProgramme & { readonly id: IndicatorId | null; readonly name: string },
): Promise<boolean> {
  const rows = await tx.select().from(indicator).where(eq(indicator.programmeId, programmeId));
  return isNameTaken(named, rows.map(indicatorFrom), on);
}

/** Whether the owner, the workstream and the parties that a form names are of this programme. */
async function isOfProgramme(
  tx: Writer,
  store: Store,
  {
    programmeId,
    text: { ownerId, workstreamId },
    partyIds,
  }: { readonly programmeId: string; readonly text: IndicatorText; readonly partyIds: readonly PartyId[] },
): Promise<boolean> {
  const { party } = store.t;
  if (!(await areInProgramme(tx, store, { programmeId, participant: ownerId, workstream: workstreamId }))) {
    return false;
  }
  if (partyIds.length === 0) return true;
  const found = await tx
    .select({ id: party.id })
    .from(party)
    .where(and(eq(party.programmeId, programmeId), inArray(party.id, [...partyIds])));
  return found.length === new Set(partyIds).size;
}
