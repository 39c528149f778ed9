/** As much of Remix's route manifest as this asks for. */
export type Routes = Readonly<Record<string, { readonly module: object } | undefined>>;

/**
 * What is wrong with each route that does not say who may use it: a `loader` or `action` without a `policy`, or a page
 * with neither, which would be served to everyone without a question. The root layout alone may lack both.
 */
export function routesWithoutPolicy(routes: Routes): readonly string[] {
  return Object.entries(routes).flatMap(([id, route]) => {
    const { loader, action } = (route?.module ?? {}) as Record<"loader" | "action", unknown>;
    if (!loader && !action) return id === "root" ? [] : [`${id}: no loader and no action`];
    return Object.entries({ loader, action })
      .filter(([, handler]) => handler !== undefined && !hasPolicy(handler))
      .map(([name]) => `${id}: ${name} has no policy`);
  });
}

function hasPolicy(handler: unknown): boolean {
  return typeof handler === "function" && "policy" in handler && Boolean(handler.policy);
}
