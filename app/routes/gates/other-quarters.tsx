import { Link, useLoaderData } from "@remix-run/react";
import { plusDays } from "#domain/day.ts";
import { placeIn, quartersFrom } from "#domain/timeline.ts";
import { paths } from "#paths";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

/** A quarter earlier, a quarter later, and back to where today lies. */
export function OtherQuarters() {
  const { window, today, page } = useLoaderData<typeof loader>();
  const say = useSpeech().words.portfolio.calendar;
  const [, second] = quartersFrom(window.from, 2);
  const at = (from: string | undefined) => paths.gateCalendar(from, page.number);
  const isHere = placeIn(window, today) >= 0 && today <= (quartersFrom(window.from, 1)[0]?.until ?? today);
  return (
    <nav className="row no-print" aria-label={say.navigation}>
      <Link className="utrecht-link" to={at(plusDays(window.from, -1))} rel="prev">
        {say.earlier}
      </Link>
      {isHere ? null : (
        <Link className="utrecht-link" to={at(undefined)}>
          {say.thisQuarter}
        </Link>
      )}
      <Link className="utrecht-link" to={at(second?.from)} rel="next">
        {say.later}
      </Link>
    </nav>
  );
}
