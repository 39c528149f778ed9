import type { Body } from "./body.ts";
import type { Day } from "./day.ts";
import type { DecisionPoint } from "./decision-point.ts";
import type { Attendance, Meeting, MeetingId } from "./meeting.ts";
import { nextTable } from "./next-meeting.ts";
import type { PartyVerdict } from "./party-verdict.ts";
import type { Governance, Question } from "./table.ts";
import { isGap, VERDICT_KINDS, type Verdict, type VerdictKind, verdictOf } from "./verdict.ts";

/** A decision that is still to be taken, as far as R1 looks at it. */
export type OpenPoint = Question & Pick<DecisionPoint, "id" | "number" | "title" | "bodyId" | "neededBy">;

/** What stands in the way of a decision first: the question is unclear, there is no quorum, or a party may not decide. */
export type Obstacle =
  | { readonly kind: "unstated"; readonly what: Verdict["unstated"][number] }
  | { readonly kind: "quorum"; readonly isKnown: boolean }
  | { readonly kind: "party"; readonly party: PartyVerdict };

/** How many decisions may be taken at the next meeting of their body, and the first one that may not, with why. */
export interface OpenDecisions {
  readonly counts: Readonly<Record<VerdictKind, number>>;
  readonly stuck: (Pick<OpenPoint, "id" | "title"> & { readonly why: Obstacle }) | null;
}

/** R1 over every decision that is open, each at the next meeting of its body; the one that is needed first comes first. */
export function openDecisions(
  points: readonly OpenPoint[],
  around: {
    readonly governance: Governance;
    readonly meetings: readonly Meeting[];
    readonly attendance: readonly (Attendance & { readonly meetingId: MeetingId })[];
    readonly today: Day;
  },
): OpenDecisions {
  const judged = around.governance.bodies.flatMap((body) => judgedAt(body, points, around));
  const count = (kind: VerdictKind) => judged.filter(({ verdict }) => verdict.kind === kind).length;
  const [stuck] = judged
    .filter(({ verdict }) => verdict.kind === "not-competent")
    .map(({ point, verdict }) => ({ ...point, why: obstacleIn(verdict) }))
    .sort(
      (one, other) =>
        (one.neededBy ?? "9999").localeCompare(other.neededBy ?? "9999") || one.number - other.number,
    );
  return {
    counts: Object.fromEntries(VERDICT_KINDS.map((kind) => [kind, count(kind)])) as OpenDecisions["counts"],
    stuck: stuck === undefined ? null : { id: stuck.id, title: stuck.title, why: stuck.why },
  };
}

/** The table of a body is laid once, for all that it must decide. */
function judgedAt(body: Body, points: readonly OpenPoint[], around: Parameters<typeof nextTable>[1]) {
  const own = points.filter(({ bodyId }) => bodyId === body.id);
  if (own.length === 0) return [];
  const { table } = nextTable(body, around);
  return own.map((point) => ({ point, verdict: verdictOf(table, point) }));
}

function obstacleIn({ unstated, quorum, parties }: Verdict): Obstacle {
  const [what] = unstated;
  if (what !== undefined) return { kind: "unstated", what };
  const party = parties.find(isGap);
  if (quorum === "not-met" || quorum === "unknown" || party === undefined)
    return { kind: "quorum", isKnown: quorum !== "unknown" };
  return { kind: "party", party };
}
