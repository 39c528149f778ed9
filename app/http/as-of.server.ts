import { type Day, parseDay } from "#domain/day.ts";

/**
 * The day from which a page is asked to look back (peildatum); null where it shows what stands now. A day that does not
 * exist, is today or still to come is no day to look back from: the page shows today and says so.
 */
export function asOfIn(request: Request, today: Day): Day | null {
  const asked = parseDay(new URL(request.url).searchParams.get("asOf") ?? "");
  return asked === undefined || asked >= today ? null : asked;
}
