import { listDemoAccounts } from "#db/queries/accounts.ts";
import { listAuthorities } from "#db/queries/authorities.ts";
import { listSeats } from "#db/queries/bodies.ts";
import { listOpenQuestions } from "#db/queries/open-questions.ts";
import { listParties } from "#db/queries/parties.ts";
import type { Store } from "#db/store.ts";
import { declared } from "./declared.ts";
import { furnished } from "./furnished.ts";
import { gated } from "./gated.ts";
import { watched } from "./indicator-world.ts";
import { installation } from "./installation.ts";
import { prepared } from "./prepared-meeting.ts";
import { reportingWorkstream } from "./reporting-workstream.ts";
import type { Params } from "./routes.ts";
import { type SteeringGroup, steeringGroup } from "./steering-group.ts";
import { workIn } from "./work.ts";

/** Two programmes in which every kind of record exists: what the addresses of each are called. */
export interface TwoProgrammes {
  readonly own: Params;
  readonly other: Params;
}

export async function twoProgrammes(store: Store): Promise<TwoProgrammes> {
  const group = await steeringGroup(store);
  const names = { own: await namesOf(store, group), other: await furnished(store) };
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
        programmeId: names.other.programmeId ?? "",
        memberId: "z-holder",
      })),
    },
  };
}

/** What the records of the steering group are called that the demonstration has of itself. */
async function namesOf(store: Store, group: SteeringGroup): Promise<Params> {
  const [record] = await listAuthorities(store, group.sight);
  const [question] = await listOpenQuestions(store, group.sight);
  const point = group.point("Financieren van de procesleider").id;
  const [seat] = await listSeats(store, group.sight);
  const [party] = await listParties(store, group.sight);
  const commission = await declared(store, group.programmeId, {
    partyId: party?.id ?? "",
    bodyId: group.first.bodyId,
  });
  return {
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
  };
}
