import type { Day } from "#domain/day.ts";
import { formatDay } from "#i18n/format.ts";
import { paths } from "#paths";
import { Crumbs } from "./crumbs.tsx";
import { useSpeech } from "./speech.tsx";

interface Within {
  readonly programme: { readonly name: string; readonly slug: string };
  /** The meeting whose page this one stands under; without it, the list of meetings is the last crumb. */
  readonly meeting?: { readonly id: string; readonly bodyName: string; readonly on: Day };
}

/** Where a page stands that is about planning. */
export function PlannedMeetingCrumbs({ programme: { name, slug }, meeting }: Within) {
  const { words, language } = useSpeech();
  const title = meeting && words.meetings.title(meeting.bodyName, formatDay(meeting.on, language));
  return (
    <Crumbs
      trail={[
        { label: words.pages.portfolio.heading, to: paths.portfolio() },
        { label: name, to: paths.programme(slug) },
        { label: words.meetings.heading, to: paths.meetings(slug) },
        ...(meeting && title ? [{ label: title, to: paths.meeting(slug, meeting.id) }] : []),
      ]}
    />
  );
}
