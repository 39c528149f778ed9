/** Of which organisation another is a part, in one policy field: Voorschoten belongs to two regions. */
export interface OrganisationParent {
  readonly organisationId: string;
  readonly policyField: string;
  readonly parentId: string;
}

/** Why an organisation cannot become a part of another in a policy field. */
export type HierarchyObstacle = "has-parent" | "circle";

/** In one field an organisation is a part of one other at most, and never, by however many steps, of itself. */
export function hierarchyObstacle(
  parents: readonly OrganisationParent[],
  wanted: OrganisationParent,
): HierarchyObstacle | undefined {
  const inField = parents.filter(({ policyField }) => policyField === wanted.policyField);
  const parentOf = new Map(inField.map(({ organisationId, parentId }) => [organisationId, parentId]));
  if (parentOf.has(wanted.organisationId)) return "has-parent";
  const above = new Set<string>();
  for (
    let at: string | undefined = wanted.parentId;
    at !== undefined && !above.has(at);
    at = parentOf.get(at)
  )
    above.add(at);
  return above.has(wanted.organisationId) ? "circle" : undefined;
}
