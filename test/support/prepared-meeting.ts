import { eq } from "drizzle-orm";
import { addAgendaItems } from "#db/queries/agenda-items.ts";
import { dismissProposal } from "#db/queries/dismissals.ts";
import { listMeetings } from "#db/queries/meetings.ts";
import { publishAgenda } from "#db/queries/publications.ts";
import { recordRecess } from "#db/queries/recesses.ts";
import { addRouteStep } from "#db/queries/route-step-edits.ts";
import type { Store } from "#db/store.ts";
import { plusDays } from "#domain/day.ts";
import { fingerprintOf } from "#http/fingerprint.server.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import { planned } from "./planned.ts";
import type { Params } from "./routes.ts";
import { demoAuthor, draftOf, someItem } from "./steering-group.ts";
import { TODAY } from "./stores.ts";

/** An opening, a decision, a dismissed proposal, version 1 gone out, and a recess a year ahead. */
export async function prepared(
  store: Store,
  { programmeId = "", meeting = "", point = "" }: Params,
): Promise<Params> {
  const author = await demoAuthor(store, "Procesleider");
  const on = { programmeId, meetingId: meeting };
  const decision = someItem({ kind: "decision", title: "Een besluit", decisionPointId: point });
  const opening = someItem({ kind: "opening", title: "Opening", proposalKey: "standing:opening" });
  const [, item = ""] = await addAgendaItems(store, author, { ...on, items: [opening, decision] });
  const route = { programmeId, decisionPointId: point, once: newOnceKey() };
  const term = { kind: "advise", name: "advies OR", bodyId: null, termDays: 42, isStatutory: false } as const;
  const added = await addRouteStep(store, author, { ...route, step: term });
  const sight = { programmeId, seesConfidential: true };
  const { bodyId = "" } = (await listMeetings(store, sight)).find(({ id }) => id === meeting) ?? {};
  const left = { programmeId, bodyId, proposalKey: "standing:previous-lists", reason: "Er is nog niets." };
  await dismissProposal(store, author, { ...left, facts: '[{"kind":"standing"}]', on: TODAY });
  await publishAgenda(store, author, { ...on, after: 0, agenda: await draftOf(store, on) });
  const [{ version } = { version: 0 }] = await store.read
    .select({ version: store.t.meeting.version })
    .from(store.t.meeting)
    .where(eq(store.t.meeting.id, meeting));
  const seen = fingerprintOf(await draftOf(store, on));
  const recess = await recordRecess(store, author, {
    ...{ programmeId, name: "Voorjaarsreces", once: newOnceKey() },
    ...{ from: plusDays(TODAY, 400), until: plusDays(TODAY, 408) },
  });
  const step = "id" in added ? added.id : "";
  return {
    item,
    step,
    meetingVersion: String(version),
    seen,
    recess,
    ...(await planned(store, programmeId)),
  };
}
