import { BODY_KINDS } from "#domain/body.ts";
import { CONSTITUENCIES, PARTY_KINDS } from "#domain/party.ts";
import { type Frame, type RowsOf, sentence, times } from "./frame.ts";

const GROUPINGS = ["Gemeenten", "Regio's", "Aanbieders", "Gecertificeerde instellingen"];

/** Twenty parties with thirty people, six bodies with five seats each. */
export function organisationRows({ random, programmeId, personIds, organisationIds }: Frame) {
  const provenance = "example" as const;
  const party: RowsOf<"party"> = random.some(organisationIds, 20).map((organisationId, index) => ({
    ...{ programmeId, id: random.id(), organisationId, ordinal: index + 1, provenance },
    ...{ kind: random.pick(PARTY_KINDS), grouping: GROUPINGS[Math.floor(index / 5)] ?? null },
    ...{ involvement: "takes-part", constituency: random.pick(CONSTITUENCIES) },
  }));
  const participant: RowsOf<"participant"> = random.some(personIds, 30).map((personId, index) => ({
    ...{ programmeId, id: random.id(), personId, partyId: party[index % party.length]?.id ?? "" },
  }));
  const commissioning: RowsOf<"commissioning"> = (["administrative", "official"] as const).map((role) => ({
    ...{ programmeId, id: random.id(), role, partyId: random.pick(party).id, provenance },
    scope: sentence(random, 8),
  }));
  const bodyIds = times(6, () => random.id());
  const body: RowsOf<"body"> = bodyIds.map((id, index) => ({
    ...{ programmeId, id, ordinal: index + 1, name: `Gremium ${index + 1}`, provenance },
    ...{ kind: random.pick(BODY_KINDS), function: "decides", decisionRule: "consent", rhythmWeeks: 6 },
    ...{
      papersLeadDays: 7,
      reportsToId: index === 0 ? null : (bodyIds[0] ?? null),
      remit: sentence(random, 15),
    },
  }));
  const seat: RowsOf<"seat"> = bodyIds.flatMap((bodyId, at) =>
    random.some(participant, at === 0 ? 12 : 5).map((one, index) => ({
      ...{ programmeId, id: random.id(), ordinal: index + 1, bodyId, participantId: one.id, provenance },
      ...{ role: index === 0 ? ("chair" as const) : ("member" as const), hoursPerWeek: 12 },
    })),
  );
  return { party, participant, commissioning, body, seat };
}
