import type { Wanted } from "#db/queries/organisations.ts";

/** What the address of a list asks for; whatever cannot be meant asks for the first page of everything. */
export function wantedIn(request: Request): Wanted {
  const { searchParams } = new URL(request.url);
  const page = Number(searchParams.get("page") ?? 1);
  // PostgreSQL fails on a text with NUL in it; nothing is called that.
  const search = (searchParams.get("q") ?? "").replaceAll("\0", "").trim().slice(0, 100);
  return { search, page: Number.isInteger(page) && page >= 1 && page <= 100_000 ? page : 1 };
}
