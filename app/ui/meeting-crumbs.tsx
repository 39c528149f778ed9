import type { Day } from "#domain/day.ts";
import { formatDay } from "#i18n/format.ts";
import { paths } from "#paths";
import { Crumbs } from "./crumbs.tsx";
import { useSpeech } from "./speech.tsx";

interface Within {
  readonly programme: { readonly name: string; readonly slug: string };
  readonly meeting: { readonly id: string; readonly bodyName: string; readonly on: Day };
}

/** Where a page stands that belongs to the preparation of a meeting. */
export function MeetingCrumbs({ programme: { name, slug }, meeting: { id, bodyName, on } }: Within) {
  const { words, language } = useSpeech();
  return (
    <Crumbs
      trail={[
        { label: words.pages.portfolio.heading, to: paths.portfolio() },
        { label: name, to: paths.programme(slug) },
        { label: words.meetings.heading, to: paths.meetings(slug) },
        { label: words.meetings.title(bodyName, formatDay(on, language)), to: paths.preparation(slug, id) },
      ]}
    />
  );
}
