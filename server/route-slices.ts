import type { ServerBuild } from "@remix-run/node";

type Route = ServerBuild["routes"][string];

/** A route with the segments of its whole address, from the root of the site. */
interface Addressed {
  readonly id: string;
  readonly segments: readonly string[];
}

/**
 * Makes for every kind of address a handler of its own, out of only those routes that such an address, or one of its
 * ancestors, can lead to: a dozen at most. Remix flattens, ranks and compiles all routes of its build anew for every
 * match, and it matches many times for a page; with a hundred routes that was a sixth of all work. Which route it is
 * remains Remix's own choice, so a slice may hold too much but never too little.
 */
export function perSlice<Handler>(
  build: ServerBuild,
  make: (slice: ServerBuild) => Handler,
): (pathname: string) => Handler {
  const routes = Object.values(build.routes).map((route) => ({
    id: route.id,
    segments: segmentsOf(route, build),
  }));
  // As many as there are kinds of addresses, however many addresses are asked for.
  const handlers = new Map<string, Handler>();
  return (pathname) => {
    const ids = idsFor(pathname, routes);
    const key = ids.join(" ");
    const handler = handlers.get(key) ?? make(sliceOf(build, ids));
    handlers.set(key, handler);
    return handler;
  };
}

function idsFor(pathname: string, routes: readonly Addressed[]): readonly string[] {
  // Here the browser asks for the routes of other addresses.
  const isForAny = pathname === "/__manifest";
  const asked = askedSegments(pathname);
  return routes.filter((route) => isForAny || leadsTo(route, asked)).map(({ id }) => id);
}

function sliceOf(build: ServerBuild, ids: readonly string[]): ServerBuild {
  return {
    ...build,
    routes: pick(build.routes, ids),
    assets: { ...build.assets, routes: pick(build.assets.routes, ids) },
  };
}

function pick<One>(all: Readonly<Record<string, One>>, ids: readonly string[]): Record<string, One> {
  return Object.fromEntries(ids.flatMap((id) => (id in all ? [[id, all[id] as One]] : [])));
}

function segmentsOf({ path = "", parentId }: Route, build: ServerBuild): readonly string[] {
  const parent = parentId === undefined ? undefined : build.routes[parentId];
  const own = path.split("/").filter(Boolean);
  return parent === undefined ? own : [...segmentsOf(parent, build), ...own];
}

/** As Remix reads an address: case and doubled slashes do not count, and what the browser fetches ends in `.data`. */
function askedSegments(pathname: string): readonly string[] {
  const page = pathname.replace(/\.data$/, "").replace(/^\/_root$/, "/");
  return page.split("/").filter(Boolean).map(decoded);
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment).toLowerCase();
  } catch {
    return segment.toLowerCase();
  }
}

/** Whether a route's address is the one that is asked for, or lies on the way to it. */
function leadsTo({ segments }: Addressed, asked: readonly string[]): boolean {
  if (segments.some((segment) => segment.endsWith("?"))) return true;
  for (const [index, segment] of segments.entries()) {
    if (segment === "*") return true;
    const wanted = asked[index];
    if (wanted === undefined) return false;
    if (!segment.startsWith(":") && segment.toLowerCase() !== wanted) return false;
  }
  return true;
}
