import { plusDays } from "#domain/day.ts";
import { FACT_TOPICS } from "#domain/programme.ts";
import { type Frame, type RowsOf, sentence, TODAY, times } from "./frame.ts";

/** Six phases with gates between them, and what is known and unknown. */
export function courseRows({ random, programmeId }: Frame, bodyIds: readonly string[]) {
  const of = { programmeId, provenance: "example" } as const;
  const start = plusDays(TODAY, -random.below(400));
  const phase: RowsOf<"phase"> = times(6, (index) => ({
    ...{ ...of, id: random.id(), ordinal: index + 1, name: `Fase ${index + 1}`, isProvisional: false },
    ...{ startsOn: plusDays(start, 120 * index), endsOn: plusDays(start, 120 * index + 119) },
  }));
  const gate: RowsOf<"gate"> = times(5, (index) => ({
    ...{ ...of, id: random.id(), name: `Beslismoment ${index + 1}`, bodyId: random.pick(bodyIds) },
    heldOn: random.chance(0.8) ? plusDays(start, 120 * (index + 1)) : null,
  }));
  const criterion: RowsOf<"criterion"> = gate.flatMap(({ id: gateId }) =>
    times(4, (index) => ({
      ...{ ...of, id: random.id(), gateId, ordinal: index + 1, text: sentence(random, 5) },
      ...{ weight: random.pick(["hard", "soft"] as const), kind: "by-hand" as const },
    })),
  );
  const fact: RowsOf<"fact"> = times(30, (index) => ({
    ...{ ...of, id: random.id(), topic: random.pick(FACT_TOPICS), ordinal: index + 1 },
    text: sentence(random, 14),
  }));
  const openQuestion: RowsOf<"openQuestion"> = times(15, (index) => ({
    ...{ ...of, id: random.id(), ordinal: index + 1, question: `${sentence(random, 10)}?` },
    ...{ bodyId: random.pick(bodyIds), raisedOn: start },
  }));
  return { phase, gate, criterion, fact, openQuestion };
}
