/** A page of a longer list; `from` and `until` count rows from 1, and are 0 in a list without any. */
export interface PageAsked {
  readonly number: number;
  readonly last: number;
  readonly from: number;
  readonly until: number;
}

/** The page that an address asks for with `?page=`; the nearest one there is, where it asks for nonsense. */
export function pageAsked(
  request: Request,
  { total, size }: { readonly total: number; readonly size: number },
): PageAsked {
  const last = Math.max(1, Math.ceil(total / size));
  const wanted = Number(new URL(request.url).searchParams.get("page") ?? 1);
  const number = Number.isInteger(wanted) ? Math.min(Math.max(1, wanted), last) : 1;
  return {
    number,
    last,
    from: Math.min(total, (number - 1) * size + 1),
    until: Math.min(total, number * size),
  };
}
