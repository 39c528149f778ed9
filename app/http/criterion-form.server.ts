import { listBodies } from "#db/queries/bodies.ts";
import type { CriterionText } from "#db/queries/criterion-commands.ts";
import { listDecisionPoints } from "#db/queries/decision-points.ts";
import { listDeliverableNames } from "#db/queries/deliverable-names.ts";
import { listRouteSteps } from "#db/queries/route-steps.ts";
import type { Sight } from "#db/sight.ts";
import type { Store } from "#db/store.ts";
import { CRITERION_KINDS, CRITERION_WEIGHTS } from "#domain/gate.ts";
import { sayStep } from "#i18n/say-route.ts";
import { choice, optionalText, requiredText } from "./fields.server.ts";

/** What can be said of any criterion, new or old. */
export const criterionFields = {
  text: requiredText(300),
  weight: choice(CRITERION_WEIGHTS),
  kind: choice(CRITERION_KINDS),
  deliverableId: optionalText(200),
  decisionPointId: optionalText(200),
  routeStepId: optionalText(200),
};

/** Of what a form names only what its kind asks for: the other choices stand there because nothing hides them. */
export function criterionFrom({
  text,
  weight,
  kind,
  deliverableId,
  decisionPointId,
  routeStepId,
}: CriterionText): CriterionText {
  return {
    ...{ text, weight, kind },
    deliverableId: kind === "deliverable-adopted" ? deliverableId : null,
    decisionPointId: kind === "decision-taken" ? decisionPointId : null,
    routeStepId: kind === "advice-received" ? routeStepId : null,
  };
}

/** What may answer a criterion: the products, the decision points, and the steps in which somebody advises. */
export async function offeredToCriterion({ store, sight }: { readonly store: Store; readonly sight: Sight }) {
  const [deliverables, points, steps, bodies] = await Promise.all([
    listDeliverableNames(store, sight),
    listDecisionPoints(store, sight),
    listRouteSteps(store, sight),
    listBodies(store, sight),
  ]);
  const bodyNames = Object.fromEntries(bodies.map(({ id, name }) => [id, name]));
  const titleOf = (id: string) => points.find((point) => point.id === id)?.title ?? "";
  return {
    deliverables: deliverables.map(({ id, name }) => ({ value: id, label: name })),
    points: points.map(({ id, number, title }) => ({ value: id, label: `${number}. ${title}` })),
    steps: steps
      .filter(({ kind }) => kind === "advise")
      .map((step) => ({
        value: step.id,
        label: `${sayStep(step, bodyNames)} (${titleOf(step.decisionPointId)})`,
      })),
  };
}
