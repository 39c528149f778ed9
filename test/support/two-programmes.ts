import { eq } from "drizzle-orm";
import { newInvitation } from "#auth/invitation.server.ts";
import { listDemoAccounts } from "#db/queries/accounts.ts";
import { createAction } from "#db/queries/action-commands.ts";
import { listActions } from "#db/queries/actions.ts";
import { addAgendaItems } from "#db/queries/agenda-items.ts";
import { listAuthorities } from "#db/queries/authorities.ts";
import { listBodies, listSeats } from "#db/queries/bodies.ts";
import { addCriterion } from "#db/queries/criterion-commands.ts";
import { dismissProposal } from "#db/queries/dismissals.ts";
import { createGate } from "#db/queries/gate-commands.ts";
import { findGate } from "#db/queries/gates.ts";
import { inviteAccount } from "#db/queries/invitations.ts";
import { listMeetings } from "#db/queries/meetings.ts";
import { listOpenQuestions } from "#db/queries/open-questions.ts";
import { joinOrganisation } from "#db/queries/organisation-parents.ts";
import { listOrganisationNames } from "#db/queries/organisations.ts";
import { listParties } from "#db/queries/parties.ts";
import { createPhase } from "#db/queries/phase-commands.ts";
import { createPortfolio, includeProgramme } from "#db/queries/portfolio-commands.ts";
import { publishAgenda } from "#db/queries/publications.ts";
import { recordRecess } from "#db/queries/recesses.ts";
import { addRouteStep } from "#db/queries/route-step-edits.ts";
import type { Store } from "#db/store.ts";
import { plusDays } from "#domain/day.ts";
import { fingerprintOf } from "#http/fingerprint.server.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import { watched } from "./indicator-world.ts";
import { planned } from "./planned.ts";
import { reportingWorkstream } from "./reporting-workstream.ts";
import type { Params } from "./routes.ts";
import { demoAuthor, draftOf, programmeBySlug, someItem, steeringGroup } from "./steering-group.ts";
import { NOW, TODAY } from "./stores.ts";
import { workIn } from "./work.ts";

/** Two programmes in which every kind of record exists: what the addresses of each are called. */
export interface TwoProgrammes {
  readonly own: Params;
  readonly other: Params;
}

export async function twoProgrammes(store: Store): Promise<TwoProgrammes> {
  const group = await steeringGroup(store);
  const [record] = await listAuthorities(store, group.sight);
  const [question] = await listOpenQuestions(store, group.sight);
  const point = group.point("Financieren van de procesleider").id;
  const [seat] = await listSeats(store, group.sight);
  const [party] = await listParties(store, group.sight);
  const commission = await declared(store, group.programmeId, {
    partyId: party?.id ?? "",
    bodyId: group.first.bodyId,
  });
  const zoetermeer = await furnished(store);
  const names = {
    own: {
      ...{
        programmeId: group.programmeId,
        programme: "jeugdhulp-plus",
        meeting: group.first.id,
        point,
      },
      ...{ record: record?.id ?? "", holder: group.participant("Control Haaglanden") },
      participant: group.participant("Control Haaglanden"),
      ...{
        body: group.first.bodyId,
        seat: seat?.id ?? "",
        party: party?.id ?? "",
        question: question?.id ?? "",
      },
      ...{ conform: `conform of ${group.programmeId}`, commission },
    },
    other: zoetermeer,
  };
  const account = (await listDemoAccounts(store))[0]?.id ?? "";
  const installed = await installation(store);
  const work = await workIn(store, names.own);
  return {
    own: {
      ...{ ...names.own, ...installed, account, ...(await prepared(store, names.own)) },
      ...{ ...work, trial: work.workstream ?? "", colleague: group.participant("Procesleider") },
      ...(await gated(store, names.own, group.participant("Afgevaardigde Haaglanden"))),
      ...(await watched(store, names.own)),
      // Its workstream is the one in the address: a report asks for somebody who is in it.
      ...(await reportingWorkstream(store, {
        programmeId: group.programmeId,
        memberId: group.participant("Lid uitvoeringsteam Horizon"),
      })),
    },
    other: {
      ...{ ...names.other, account, ...(await prepared(store, names.other)) },
      ...(await workIn(store, names.other)),
      ...(await gated(store, names.other, "z-holder")),
      ...(await watched(store, names.other)),
      ...(await reportingWorkstream(store, {
        programmeId: zoetermeer.programmeId ?? "",
        memberId: "z-holder",
      })),
    },
  };
}

/** Organisations of which one is a part of the other, and somebody with a link that was not used yet. */
async function installation(store: Store): Promise<Params> {
  const author = await demoAuthor(store, "Beheerder");
  const [organisation, parent] = await listOrganisationNames(store);
  const ids = { organisationId: organisation?.id ?? "", parentId: parent?.id ?? "" };
  await joinOrganisation(store, author, { ...ids, policyField: "jeugd" });
  const made = await createPortfolio(store, author, { name: "Jeugd", once: newOnceKey() });
  const portfolio = made.kind === "named" ? made.id : "";
  const [own, other] = await Promise.all(
    ["jeugdhulp-plus", "zoetermeer"].map((slug) => programmeBySlug(store, slug)),
  );
  const [programmeId, otherId] = [own?.id ?? "", other?.id ?? ""];
  await includeProgramme(store, author, { portfolioId: portfolio, programmeId });
  const holders = await listDemoAccounts(store);
  const person = holders.find(({ name }) => name === "Lezer Schakenbosch")?.id ?? "";
  const { token, invitation } = newInvitation("invitation", NOW);
  await inviteAccount(store, author, { accountId: person, invitation });
  return {
    portfolio,
    otherId,
    organisation: ids.organisationId,
    parent: ids.parentId,
    person,
    member: person,
    token,
  };
}

/** One of everything that can be reached, whatever Zoetermeer's own story tells. */
async function furnished(store: Store): Promise<Params> {
  const { id: programmeId } = await programmeBySlug(store, "zoetermeer");
  const sight = { programmeId, seesConfidential: true };
  const [party] = await listParties(store, sight);
  const [body] = await listBodies(store, sight);
  const [question] = await listOpenQuestions(store, sight);
  const [person] = await store.read.select().from(store.t.person);
  const of = { programmeId, provenance: "example" } as const;
  const ids = { partyId: party?.id ?? "", bodyId: body?.id ?? "" };
  const commission = await declared(store, programmeId, ids);
  const entry = { chain: programmeId, at: NOW, accountId: null, actorName: "Tester", verb: "furnish" };
  await store.write(async (tx) => {
    const { participant, seat, authority, decisionPoint, meeting } = store.t;
    await tx
      .insert(participant)
      .values({ programmeId, id: "z-holder", partyId: ids.partyId, personId: person?.id ?? "" });
    await tx.insert(seat).values({ ...of, id: "z-seat", ordinal: 99, bodyId: ids.bodyId, role: "member" });
    await tx.insert(authority).values({
      ...{ ...of, id: "z-record", holderId: "z-holder", act: "beslissen", domains: ["inhoud"], version: 1 },
      ...{ basis: "volmacht", chain: [] },
    });
    await tx.insert(decisionPoint).values({
      ...{ ...of, id: "z-point", number: 101, title: "Vaststellen van de hoofdstructuur", version: 1 },
      ...{ requestedDecision: ["Het DT stelt de hoofdstructuur vast."], domains: ["organisatie"] },
      ...{ amountKind: "none", bodyId: ids.bodyId, state: "ready", purpose: "decision", coverNote: {} },
    });
    await tx.insert(meeting).values({
      ...{
        ...of,
        id: "z-meeting",
        bodyId: ids.bodyId,
        heldOn: plusDays(TODAY, 7),
        state: "planned",
        version: 1,
      },
    });
    return {
      result: undefined,
      audit: [{ ...entry, entity: "programme", entityId: programmeId, change: {} }],
    };
  });
  const names = {
    ...{ body: ids.bodyId, seat: "z-seat", party: ids.partyId, record: "z-record" },
    ...{ conform: `conform of ${programmeId}`, commission },
    ...{ point: "z-point", meeting: "z-meeting", holder: "z-holder", participant: "z-holder" },
  };
  return { programmeId, programme: "zoetermeer", question: question?.id ?? "", ...names };
}

/** A party that conforms, which no story has, and one that holds the pen: gives what the latter is called. */
async function declared(
  store: Store,
  programmeId: string,
  { partyId, bodyId }: { readonly partyId: string; readonly bodyId: string },
): Promise<string> {
  const of = { programmeId, provenance: "example" as const, partyId };
  const [id, commission] = [`conform of ${programmeId}`, `commissioning of ${programmeId}`];
  await store.write(async (tx) => {
    await tx.insert(store.t.conformDeclaration).values({ ...of, id, bodyId, domains: ["inhoud"] });
    await tx
      .insert(store.t.commissioning)
      .values({ ...of, id: commission, role: "penvoerder", scope: "Het geld" });
    const deed = { verb: "furnish", entity: "conform", entityId: id, change: {} };
    const entry = { chain: programmeId, at: NOW, accountId: null, actorName: "Tester", ...deed };
    return { result: undefined, audit: [entry] };
  });
  return commission;
}

/** A phase, a gate with a criterion that nobody has answered, and an action of somebody. */
async function gated(
  store: Store,
  { programmeId = "", body = "" }: Params,
  ownerId: string,
): Promise<Params> {
  const author = await demoAuthor(store, "Procesleider");
  const once = () => ({ programmeId, once: newOnceKey() });
  const phase = await createPhase(store, author, {
    ...{ ...once(), today: TODAY },
    phase: { name: "Pilots", isProvisional: true, startsOn: plusDays(TODAY, 60), endsOn: null },
  });
  const opens = { name: "Start van de pilots", on: null, bodyId: body, opensPhaseId: phase };
  const made = await createGate(store, author, {
    ...{ ...once(), today: TODAY, gate: { ...opens, decisionPointId: null } },
  });
  const gate = "id" in made ? made.id : "";
  await addCriterion(store, author, {
    ...{ ...once(), gateId: gate },
    criterion: {
      ...{ text: "Het team is bemenst", weight: "soft", kind: "by-hand" },
      ...{ deliverableId: null, decisionPointId: null, routeStepId: null },
    },
  });
  const sight = { programmeId, seesConfidential: true };
  const criterion = (await findGate(store, sight, { id: gate }))?.criteria[0]?.id ?? "";
  const asked = { text: "Bemens het team", dueOn: plusDays(TODAY, -3), bodyId: body, workstreamId: null };
  await createAction(store, author, { ...once(), action: { ...asked, ownerId } });
  const [action] = await listActions(store, sight);
  return { phase, gate, criterion, action: action?.id ?? "" };
}

/** An opening, a decision, a dismissed proposal, version 1 gone out, and a recess a year ahead. */
async function prepared(
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
