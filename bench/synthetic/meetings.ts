import { plusDays } from "#domain/day.ts";
import type { Verdict } from "#domain/verdict.ts";
import { type Frame, type RowsOf, sentence, TODAY, times } from "./frame.ts";

interface Tabled {
  readonly bodyIds: readonly string[];
  readonly points: RowsOf<"decisionPoint">;
}

/** Eight meetings of each body around today, agendas of eight items, and what the past ones decided. */
export function meetingRows({ random, programmeId, recorderId }: Frame, { bodyIds, points }: Tabled) {
  const meeting: RowsOf<"meeting"> = bodyIds.flatMap((bodyId, at) =>
    times(8, (index) => ({
      ...{ programmeId, id: random.id(), bodyId, heldOn: plusDays(TODAY, 10 + at + 42 * (index - 4)) },
      ...{
        startsAt: "10:00",
        endsAt: "12:00",
        place: "Stadhuis",
        provenance: "example" as const,
        version: 1,
      },
      state: index < 4 ? ("held" as const) : ("planned" as const),
    })),
  );
  const agendaItem: RowsOf<"agendaItem"> = meeting
    .filter((_, index) => index % 8 < 5)
    .flatMap(({ id: meetingId }) =>
      times(8, (index) => ({
        ...{
          programmeId,
          id: random.id(),
          meetingId,
          position: index + 1,
          version: 1,
          isConfidential: false,
        },
        ...{
          kind: index === 0 ? ("opening" as const) : ("decision" as const),
          minutes: 10,
          papers: ["Oplegnotitie"],
        },
        ...{ title: sentence(random, 6), decisionPointId: index === 0 ? null : random.pick(points).id },
      })),
    );
  const tabled = agendaItem.filter(({ decisionPointId }) => decisionPointId);
  const decision: RowsOf<"decision"> = points
    .filter(({ state }) => state === "decided")
    .flatMap(({ id: decisionPointId }, index) => {
      const item = tabled[index];
      if (item === undefined) return [];
      return {
        ...{ programmeId, id: random.id(), number: `2026-01-${index + 1}`, meetingId: item.meetingId },
        ...{ itemId: item.id, decisionPointId, decidedOn: plusDays(TODAY, -32), outcome: "akkoord" as const },
        ...{ status: "definitief" as const, text: sentence(random, 12), isConfidential: false },
        ...{ verdict: COMPETENT, recordedById: recorderId, recordedAt: new Date(`${TODAY}T09:00:00Z`) },
      };
    });
  return { meeting, agendaItem, decision };
}

const COMPETENT: Verdict = {
  kind: "competent",
  definitiveOn: null,
  rule: "consent",
  quorum: "not-needed",
  unstated: [],
  parties: [],
  remedies: [],
};
