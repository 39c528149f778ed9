import { paths } from "#paths";
import { Crumbs } from "./crumbs.tsx";
import { useSpeech } from "./speech.tsx";

/** Where a page stands that belongs to the calendar of a programme. */
export function CalendarCrumbs({
  programme: { name, slug },
}: {
  readonly programme: { readonly name: string; readonly slug: string };
}) {
  const { words } = useSpeech();
  return (
    <Crumbs
      trail={[
        { label: words.pages.portfolio.heading, to: paths.portfolio() },
        { label: name, to: paths.programme(slug) },
        { label: words.calendar.year.heading, to: paths.calendar(slug) },
      ]}
    />
  );
}
