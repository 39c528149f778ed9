import { ACTION_STATES, type ActionState } from "#domain/action.ts";

/** What of the list is shown: the open ones unless something else is asked. */
export const SHOWN = [...ACTION_STATES, "all"] as const;

/** As many as are read in one go. */
export const PAGE_SIZE = 50;

export interface Asked {
  readonly state: (typeof SHOWN)[number];
  readonly owner: string;
  readonly body: string;
  readonly workstream: string;
}

/** What an address asks of the list; nonsense asks nothing. */
export function askedIn(search: URLSearchParams): Asked {
  const text = (name: string) => search.get(name) ?? "";
  return {
    state: SHOWN.find((one) => one === search.get("state")) ?? "open",
    ...{ owner: text("owner"), body: text("body"), workstream: text("workstream") },
  };
}

/** The same, as the query asks it. */
export function questionFrom({ state, owner, body, workstream }: Asked) {
  const states: readonly ActionState[] | undefined = state === "all" ? undefined : [state];
  return {
    states,
    ownerId: owner || undefined,
    bodyId: body || undefined,
    workstreamId: workstream || undefined,
  };
}

/** The same choice, on another page. */
export function searchOf({ state, ...rest }: Asked, page: number): string {
  const chosen = Object.entries(rest).filter(([, value]) => value !== "");
  return String(
    new URLSearchParams([
      ...(state === "open" ? [] : [["state", state]]),
      ...chosen,
      ...(page === 1 ? [] : [["page", String(page)]]),
    ]),
  );
}
