import { paths } from "#paths";
import { ProgrammeCrumbs } from "./programme-crumbs.tsx";
import { useSpeech } from "./speech.tsx";

/** Where a page stands that belongs to the calendar of a programme. */
export function CalendarCrumbs({
  programme,
}: {
  readonly programme: { readonly name: string; readonly slug: string };
}) {
  const { words } = useSpeech();
  return (
    <ProgrammeCrumbs
      programme={programme}
      trail={[{ label: words.calendar.year.heading, to: paths.calendar(programme.slug) }]}
    />
  );
}
