import type { Day } from "#domain/day.ts";
import { formatDay } from "#i18n/format.ts";
import { paths } from "#paths";
import { ProgrammeCrumbs } from "./programme-crumbs.tsx";
import { useSpeech } from "./speech.tsx";

interface Within {
  readonly programme: { readonly name: string; readonly slug: string };
  readonly meeting: { readonly id: string; readonly bodyName: string; readonly on: Day };
}

/** Where a page stands that belongs to the preparation of a meeting. */
export function MeetingCrumbs({ programme, meeting: { id, bodyName, on } }: Within) {
  const { words, language } = useSpeech();
  return (
    <ProgrammeCrumbs
      programme={programme}
      trail={[
        { label: words.meetings.heading, to: paths.meetings(programme.slug) },
        {
          label: words.meetings.title(bodyName, formatDay(on, language)),
          to: paths.preparation(programme.slug, id),
        },
      ]}
    />
  );
}
