import type { Store, Writer } from "#db/store.ts";
import { plusDays } from "#domain/day.ts";
import { someVerdict } from "./builders.ts";
import { enlargeReporting } from "./large-reporting.ts";
import type { SteeringGroup } from "./steering-group.ts";
import { someItem } from "./steering-group.ts";
import { NOW, TODAY } from "./stores.ts";

/** Adds so many of everything that grows: points, items, decisions, meetings, people, authorities, questions, gates. */
export async function enlarge(store: Store, group: SteeringGroup, count: number): Promise<void> {
  const { programmeId, first } = group;
  const author = await group.author();
  const { requiredPartyIds } = group.point("opdrachtbeschrijving");
  const [partyId = ""] = requiredPartyIds;
  const numbers = Array.from({ length: count }, (_, index) => 1000 + index);
  const of = { programmeId, provenance: "example", version: 1 } as const;
  const { person, participant, authority, decisionPoint, requiredParty } = store.t;
  const { meeting, agendaItem, decision, openQuestion, organisation } = store.t;
  const { phase, gate, criterion, criterionStatement, gateOutcome, action } = store.t;
  const [employer] = await store.read.select().from(organisation);
  await store.write(async (tx) => {
    const organisationId = employer?.id ?? "";
    await tx
      .insert(person)
      .values(numbers.map((n) => ({ id: `person ${n}`, organisationId, name: `Persoon ${n}` })));
    await tx
      .insert(participant)
      .values(numbers.map((n) => ({ programmeId, id: `p ${n}`, partyId, personId: `person ${n}` })));
    await tx.insert(authority).values(
      numbers.map((n) => ({
        ...{ ...of, id: `a ${n}`, holderId: `p ${n}`, act: "beslissen", domains: ["inhoud"], chain: [] },
        basis: "volmacht" as const,
      })) as (typeof authority.$inferInsert)[],
    );
    await tx.insert(decisionPoint).values(
      numbers.map((n) => ({
        ...{
          ...of,
          id: `d ${n}`,
          number: n,
          title: `Punt ${n}`,
          requestedDecision: ["x"],
          domains: ["inhoud"],
        },
        ...{ amountKind: "none", bodyId: first.bodyId, state: "ready", purpose: "decision", coverNote: {} },
      })) as (typeof decisionPoint.$inferInsert)[],
    );
    await tx
      .insert(requiredParty)
      .values(numbers.map((n) => ({ programmeId, decisionPointId: `d ${n}`, partyId })));
    await tx.insert(meeting).values(
      numbers.map((n) => ({
        ...{ ...of, id: `m ${n}`, bodyId: first.bodyId, state: "planned" as const },
        heldOn: plusDays(first.on, 7 * (n - 990)),
      })),
    );
    await tx.insert(agendaItem).values(
      numbers.map((n) => ({
        ...{ ...someItem({ kind: "decision", title: `Item ${n}`, decisionPointId: `d ${n}` }), programmeId },
        ...{ id: `i ${n}`, meetingId: first.id, position: n, version: 1 },
      })),
    );
    await tx.insert(decision).values(
      numbers.map((n) => ({
        ...{ programmeId, id: `b ${n}`, number: `2026-01-${n}`, meetingId: first.id, itemId: `i ${n}` },
        ...{ decisionPointId: `d ${n}`, decidedOn: first.on, outcome: "aangehouden" as const, text: "x" },
        ...{ status: "voorgenomen" as const, verdict: someVerdict(), recordedById: author.accountId },
        ...{ recordedAt: NOW, isConfidential: false },
      })),
    );
    await tx.insert(openQuestion).values(
      numbers.map((n) => ({
        ...{ programmeId, id: `q ${n}`, ordinal: n, question: `Vraag ${n}`, raisedOn: first.on },
        provenance: "example" as const,
      })),
    );
    await enlargeWork(tx, store, { programmeId, bodyId: first.bodyId, numbers });
    await enlargeReporting(store, tx, { programmeId, numbers });
    await tx
      .insert(phase)
      .values(
        numbers.map((n) => ({ ...of, id: `f ${n}`, ordinal: n, name: `Fase ${n}`, isProvisional: false })),
      );
    await tx
      .insert(gate)
      .values(numbers.map((n) => ({ ...of, id: `g ${n}`, name: `Beslismoment ${n}`, bodyId: first.bodyId })));
    await tx.insert(criterion).values(
      numbers.map((n) => ({
        ...{ ...of, id: `c ${n}`, gateId: `g ${n}`, ordinal: 1, text: `Criterium ${n}` },
        ...{ weight: "hard" as const, kind: "decision-taken" as const, decisionPointId: `d ${n}` },
      })),
    );
    await tx.insert(criterionStatement).values(
      numbers.map((n) => ({
        ...{ programmeId, id: `s ${n}`, criterionId: `c ${n}`, isMet: true, statedOn: first.on, byName: "x" },
      })),
    );
    await tx.insert(gateOutcome).values(
      numbers.map((n) => ({
        ...{
          ...of,
          id: `o ${n}`,
          gateId: `g ${n}`,
          outcome: "hold" as const,
          decidedOn: first.on,
          text: "x",
        },
        ...{ openCriterionIds: [`c ${n}`], scorePercent: 0, byName: "x" },
      })),
    );
    await tx.insert(action).values(
      numbers.map((n) => ({
        ...{
          ...of,
          id: `t ${n}`,
          number: n,
          text: `Actie ${n}`,
          origin: "asked" as const,
          state: "open" as const,
        },
      })),
    );
    const deed = { verb: "enlarge", entity: "programme", entityId: programmeId, change: {} };
    const entry = { chain: programmeId, at: NOW, accountId: null, actorName: "Tester", ...deed };
    return { result: undefined, audit: numbers.map(() => entry) };
  });
}

interface Enlarged {
  readonly programmeId: string;
  readonly bodyId: string;
  readonly numbers: readonly number[];
}

/** So many workstreams, each with a member, a product and a step of it; and so many rows in the first list. */
async function enlargeWork(
  tx: Writer,
  { read, t }: Store,
  { programmeId, bodyId, numbers }: Enlarged,
): Promise<void> {
  const of = { programmeId, provenance: "example" } as const;
  const lists = await read.select().from(t.deliverable);
  const list = lists.find((one) => one.programmeId === programmeId && one.kind === "was-wordt-lijst");
  await tx
    .insert(t.workstream)
    .values(numbers.map((n) => ({ ...of, id: `w ${n}`, ordinal: n, name: `Spoor ${n}`, bodyId })));
  await tx
    .insert(t.workstreamMember)
    .values(numbers.map((n) => ({ ...of, id: `wm ${n}`, workstreamId: `w ${n}`, participantId: `p ${n}` })));
  await tx.insert(t.deliverable).values(
    numbers.map((n) => ({
      ...{ ...of, id: `x ${n}`, ordinal: n, workstreamId: `w ${n}`, name: `Product ${n}` },
      ...{ kind: "document" as const, state: "in-the-making" as const },
    })),
  );
  if (list === undefined) return;
  await tx.insert(t.deliverableChange).values(
    numbers.map((n) => ({
      ...{ programmeId, id: `c ${n}`, deliverableId: list.id, state: "in-the-making" as const },
      ...{ changedOn: TODAY, byName: "Tester" },
    })),
  );
  await tx.insert(t.positionChange).values(
    numbers.map((n) => ({
      ...{ programmeId, id: `r ${n}`, deliverableId: list.id, ordinal: n, change: "new" as const },
      ...{ newFunction: `Functie ${n}`, newFteHundredths: 100 },
    })),
  );
}
