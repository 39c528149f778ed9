/** A page of a longer list; `from` and `until` count rows from 1, and are 0 in a list without any. */
export interface PageAsked {
  readonly number: number;
  readonly last: number;
  readonly from: number;
  readonly until: number;
}

/**
 * The page that an address asks for with `?page=`; the nearest one there is, where it asks for nonsense. Where it asks
 * for none it is the page with the row at `place` (0 is the first), for an address that is about one row.
 */
export function pageAsked(
  request: Request,
  { total, size, place = 0 }: { readonly total: number; readonly size: number; readonly place?: number },
): PageAsked {
  const last = Math.max(1, Math.ceil(total / size));
  const asked = new URL(request.url).searchParams.get("page");
  const wanted = asked === null ? Math.floor(place / size) + 1 : Number(asked);
  const number = Number.isInteger(wanted) ? Math.min(Math.max(1, wanted), last) : 1;
  return {
    number,
    last,
    from: Math.min(total, (number - 1) * size + 1),
    until: Math.min(total, number * size),
  };
}
