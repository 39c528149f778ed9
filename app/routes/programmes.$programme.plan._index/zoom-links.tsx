import { Link, useLoaderData } from "@remix-run/react";
import type { Day } from "#domain/day.ts";
import { besideOf, quarterOf, ZOOMS, type Zoom } from "#domain/timeline.ts";
import { paths } from "#paths";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

/** How much of the time is shown, and the way to what lies beside it: the choice stands in the address. */
export function ZoomLinks() {
  const { programme, window, asOf } = useLoaderData<typeof loader>();
  const say = useSpeech().words.timeline.zoom;
  const to = (zoom: Zoom, from?: Day) => {
    const search = new URLSearchParams({
      ...(asOf === null ? {} : { asOf }),
      ...(zoom === "all" ? {} : { zoom }),
      ...(from === undefined ? {} : { from }),
    });
    return paths.plan(programme.slug) + (search.size === 0 ? "" : `?${search}`);
  };
  const beside = besideOf(window);
  const year = window.from.slice(0, 4);
  return (
    <nav className="row zoom no-print" aria-label={say.label}>
      {ZOOMS.map((zoom) => (
        <Link
          key={zoom}
          className="utrecht-link"
          to={to(zoom)}
          aria-current={window.zoom === zoom ? "true" : undefined}
        >
          {say[zoom]}
        </Link>
      ))}
      {beside === null ? null : (
        <>
          <strong>
            {window.zoom === "year" ? say.yearOf(year) : say.quarterOf(quarterOf(window.from), year)}
          </strong>
          <Link className="utrecht-link" to={to(window.zoom, beside.before)}>
            {say.previous}
          </Link>
          <Link className="utrecht-link" to={to(window.zoom, beside.after)}>
            {say.next}
          </Link>
        </>
      )}
    </nav>
  );
}
