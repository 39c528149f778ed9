import type { DecisionPoint } from "./decision-point.ts";

/**
 * The headings of a cover note (oplegnotitie) that somebody must write, in the order of the paper. A paper without
 * attachments lacks nothing, and openness and authority are always known.
 */
export const COVER_NOTE_HEADINGS = [
  "requested",
  "occasion",
  "effect",
  "arguments",
  "risks",
  "finance",
  "legal",
  "participation",
  "communication",
  "followUp",
] as const;
export type CoverNoteHeading = (typeof COVER_NOTE_HEADINGS)[number];

type Written = Pick<DecisionPoint, "requestedDecision" | "background" | "coverNote" | "amount" | "cover">;

/** The headings under which nothing is written yet, in the order of the paper. */
export function missingHeadings(point: Written): readonly CoverNoteHeading[] {
  return COVER_NOTE_HEADINGS.filter((heading) => !isWritten(heading, point));
}

function isWritten(heading: CoverNoteHeading, point: Written): boolean {
  switch (heading) {
    case "requested":
      return point.requestedDecision.length > 0;
    case "occasion":
      return point.background !== null;
    case "finance":
      return isFinanceKnown(point);
    default:
      return point.coverNote[heading] !== undefined;
  }
}

/** What it costs, and from what that is paid; where no money is involved there is nothing to cover. */
function isFinanceKnown({ amount, cover }: Written): boolean {
  return amount.kind === "none" || (amount.kind === "known" && cover !== null);
}
