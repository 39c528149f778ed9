import { Link, useLoaderData } from "@remix-run/react";
import { formatDay } from "#i18n/format.ts";
import { paths } from "#paths";
import { EndedParties } from "#ui/ended-parties.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { VerdictSummary, VerdictTable } from "#ui/verdict-table.tsx";
import type { loader } from "./route.tsx";

/** Who may decide it at the next meeting of its body, and the way to try something else. */
export function PointVerdict() {
  const { programme, bodyName, meetingOn, verdict, whatIf, names, ended, today } =
    useLoaderData<typeof loader>();
  const { words, language } = useSpeech();
  const at =
    meetingOn === null
      ? words.verdict.noMeeting(bodyName, formatDay(today, language))
      : words.verdict.at(bodyName, formatDay(meetingOn, language));
  return (
    <section className="stack" aria-labelledby="verdict">
      <h2 id="verdict">{words.verdict.heading}</h2>
      {verdict === null ? (
        <p>{words.decisions.onlyNote}</p>
      ) : (
        <>
          <EndedParties ended={ended} />
          <VerdictSummary verdict={verdict} />
          <VerdictTable verdict={verdict} names={names} caption={at} />
          <p className="no-print">
            <Link className="utrecht-link" to={`${paths.whatIf(programme.slug, whatIf)}#verdict`}>
              {words.whatIf.link}
            </Link>
          </p>
        </>
      )}
    </section>
  );
}
