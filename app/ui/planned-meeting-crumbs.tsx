import type { Day } from "#domain/day.ts";
import { formatDay } from "#i18n/format.ts";
import { paths } from "#paths";
import { ProgrammeCrumbs } from "./programme-crumbs.tsx";
import { useSpeech } from "./speech.tsx";

interface Within {
  readonly programme: { readonly name: string; readonly slug: string };
  /** The meeting whose page this one stands under; without it, the list of meetings is the last crumb. */
  readonly meeting?: { readonly id: string; readonly bodyName: string; readonly on: Day };
}

/** Where a page stands that is about planning. */
export function PlannedMeetingCrumbs({ programme, meeting }: Within) {
  const { words, language } = useSpeech();
  const title = meeting && words.meetings.title(meeting.bodyName, formatDay(meeting.on, language));
  return (
    <ProgrammeCrumbs
      programme={programme}
      trail={[
        { label: words.meetings.heading, to: paths.meetings(programme.slug) },
        ...(meeting && title ? [{ label: title, to: paths.meeting(programme.slug, meeting.id) }] : []),
      ]}
    />
  );
}
