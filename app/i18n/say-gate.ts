import type { CriterionAnswer } from "#domain/criterion-answer.ts";
import type { Catalogue } from "./nl.ts";

/** What says whether a criterion is met: "product: vastgesteld", "gemeld door de projectleider". */
export function sayAnswer(answer: CriterionAnswer, { gates }: Pick<Catalogue, "gates">): string {
  const { says } = gates.page;
  switch (answer.by) {
    case "nobody":
      return says.nobody;
    case "statement":
      return says.statement(answer.byName);
    case "deliverable":
      return says.deliverable(gates.states[answer.state]);
    case "decision":
      return says.decision(answer.number);
    case "advice":
      return answer.isMet ? says.advised : says.notAdvised;
  }
}
