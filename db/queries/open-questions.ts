import { and, asc, eq, isNull, max, sql } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { type Author, entryBy } from "#db/author.ts";
import { LOST_RACE, type LostRace } from "#db/lost-race.ts";
import { once } from "#db/once.ts";
import { asked, prepared } from "#db/prepared.ts";
import type { Sight } from "#db/sight.ts";
import type { Done, Store, Writer } from "#db/store.ts";
import { storedDay } from "#db/stored-day.ts";
import type { Day } from "#domain/day.ts";
import { type Addressee, authorityQuestionId, type OpenQuestion } from "#domain/open-question.ts";
import type { PartyId } from "#domain/party.ts";

const questionsOf = prepared(({ read, t: { openQuestion } }) =>
  read
    .select()
    .from(openQuestion)
    .where(eq(openQuestion.programmeId, asked("programmeId")))
    .orderBy(asc(openQuestion.ordinal), asc(openQuestion.id)),
);

export async function listOpenQuestions(
  store: Store,
  { programmeId }: Sight,
): Promise<readonly OpenQuestion[]> {
  const rows = await questionsOf(store, { programmeId });
  return rows.map(({ programmeId: _, ordinal: __, ...row }) => ({
    ...row,
    raisedOn: storedDay(row.raisedOn),
    answeredOn: storedDay(row.answeredOn),
  }));
}

interface Asked {
  readonly question: string;
  readonly addressee: Addressee;
  readonly source: string | null;
}

export type Asking = { readonly kind: "asked"; readonly id: string } | UnknownAddressee;
interface UnknownAddressee {
  readonly kind: "unknown-addressee";
}
const UNKNOWN_ADDRESSEE = { result: { kind: "unknown-addressee" } as UnknownAddressee, audit: [] } as const;

/** Puts a question on the list, once per form. Who must answer is somebody of this programme. */
export function askQuestion(
  store: Store,
  author: Author,
  { once: key, ...input }: Asked & { readonly programmeId: string; readonly on: Day; readonly once: string },
): Promise<Asking> {
  const work = (tx: Writer) => ask(store, author, { tx, id: newId(), ...input });
  return once<Asking>(store, author, { key, work });
}

/** Asks a party who may decide for it, unless that was asked before: then nothing happens. */
export function askWhoDecides(
  store: Store,
  author: Author,
  {
    partyId,
    ...input
  }: Omit<Asked, "addressee"> & {
    readonly programmeId: string;
    readonly on: Day;
    readonly partyId: PartyId;
  },
): Promise<Asking> {
  const addressee = { kind: "party", partyId } as const;
  return store.write<Asking>((tx) =>
    ask(store, author, { tx, id: authorityQuestionId(partyId), addressee, ...input }),
  );
}

async function ask(
  store: Store,
  author: Author,
  {
    tx,
    id,
    programmeId,
    on,
    addressee,
    ...text
  }: Asked & { tx: Writer; id: string; programmeId: string; on: Day },
): Promise<Done<Asking>> {
  const { openQuestion } = store.t;
  if (!(await isKnown(store, tx, { programmeId, addressee }))) return UNKNOWN_ADDRESSEE;
  const [last] = await tx
    .select({ ordinal: max(openQuestion.ordinal) })
    .from(openQuestion)
    .where(eq(openQuestion.programmeId, programmeId));
  const columns = { ...text, ...columnsOf(addressee), raisedOn: on };
  const [row] = await tx
    .insert(openQuestion)
    .values({
      ...columns,
      programmeId,
      id,
      ordinal: (last?.ordinal ?? 0) + 1,
      provenance: "entered",
      version: 1,
    })
    .onConflictDoNothing()
    .returning();
  const deed = { chain: programmeId, verb: "ask", entity: "open-question", entityId: id, change: columns };
  return { result: { kind: "asked", id }, audit: row === undefined ? [] : [entryBy(author, deed)] };
}

interface QuestionEdit extends Asked {
  readonly programmeId: string;
  readonly id: string;
  readonly version: number;
}

/** Rewords a question that is open, or asks it of another, unless somebody changed or answered it since. */
export function editQuestion(
  store: Store,
  author: Author,
  { programmeId, id, version, addressee, ...text }: QuestionEdit,
): Promise<{ readonly kind: "saved" } | UnknownAddressee | LostRace> {
  return store.write<{ readonly kind: "saved" } | UnknownAddressee | LostRace>(async (tx) => {
    if (!(await isKnown(store, tx, { programmeId, addressee }))) return UNKNOWN_ADDRESSEE;
    const columns = { ...text, ...columnsOf(addressee) };
    const row = await change(store, tx, { programmeId, id, version, columns });
    if (row === undefined) return LOST_RACE;
    const deed = { chain: programmeId, verb: "edit", entity: "open-question", entityId: id, change: columns };
    return { result: { kind: "saved" as const }, audit: [entryBy(author, deed)] };
  });
}

/** Records what the answer is and since when; from then on the question stays as it is. */
export function answerQuestion(
  store: Store,
  author: Author,
  input: { programmeId: string; id: string; version: number; answer: string; answeredOn: Day },
): Promise<{ readonly kind: "answered" } | LostRace> {
  const { programmeId, id, version, ...columns } = input;
  return store.write<{ readonly kind: "answered" } | LostRace>(async (tx) => {
    const row = await change(store, tx, { programmeId, id, version, columns });
    if (row === undefined) return LOST_RACE;
    const said = { question: row.question, ...columns };
    const deed = { chain: programmeId, verb: "answer", entity: "open-question", entityId: id, change: said };
    return { result: { kind: "answered" as const }, audit: [entryBy(author, deed)] };
  });
}

interface Columns {
  readonly question?: string;
  readonly bodyId?: string | null;
  readonly partyId?: string | null;
  readonly source?: string | null;
  readonly answer?: string;
  readonly answeredOn?: Day;
}

async function change(
  { t: { openQuestion } }: Store,
  tx: Writer,
  input: { programmeId: string; id: string; version: number; columns: Columns },
) {
  const [row] = await tx
    .update(openQuestion)
    .set({ ...input.columns, version: sql`${openQuestion.version} + 1` })
    .where(
      and(
        eq(openQuestion.programmeId, input.programmeId),
        eq(openQuestion.id, input.id),
        eq(openQuestion.version, input.version),
        isNull(openQuestion.answeredOn),
      ),
    )
    .returning();
  return row;
}

function columnsOf(addressee: Addressee) {
  return {
    bodyId: addressee.kind === "body" ? addressee.bodyId : null,
    partyId: addressee.kind === "party" ? addressee.partyId : null,
  };
}

/** No key of the table holds a party to its programme, so the write looks itself. */
async function isKnown(
  { t: { body, party } }: Store,
  tx: Writer,
  { programmeId, addressee }: { readonly programmeId: string; readonly addressee: Addressee },
): Promise<boolean> {
  if (addressee.kind === "nobody") return true;
  if (addressee.kind === "body") {
    return (await tx.$count(body, and(eq(body.programmeId, programmeId), eq(body.id, addressee.bodyId)))) > 0;
  }
  return (
    (await tx.$count(party, and(eq(party.programmeId, programmeId), eq(party.id, addressee.partyId)))) > 0
  );
}
