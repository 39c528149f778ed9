import { Link, useLoaderData } from "@remix-run/react";
import { formatDay, formatDistance, formatTimes } from "#i18n/format.ts";
import { paths } from "#paths";
import { ProvenanceTag } from "#ui/provenance-tag.tsx";
import { Sentence } from "#ui/sentence.tsx";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

/** Which meeting, how far along, when its papers leave, and whether it all fits in the time there is. */
export function PreparationHead() {
  const { title, meeting, programme, version, isChanged, papersDueOn, today, expectedCount, mayPrepare } =
    useLoaderData<typeof loader>();
  const { words, language } = useSpeech();
  const say = words.meetings;
  const isLate = papersDueOn < today && version === 0;
  const due = isLate ? say.papersOverdue : say.papersDue;
  return (
    <div className="preparation__head">
      <div className="stack stack--tight">
        <h1>
          <Sentence>{title}</Sentence>
          {meeting.startsAt === null ? null : (
            <span className="nowrap">, {formatTimes(meeting, language)}</span>
          )}
        </h1>
        <p className="row">
          <ProvenanceTag provenance={meeting.provenance} />
          <span>{say.preparation.state(version)}</span>
          {version > 0 && isChanged ? <strong>{say.preparation.changedSince(version)}</strong> : null}
          <span className={isLate ? "field__error" : undefined}>
            <Sentence>
              {due(formatDay(papersDueOn, language), formatDistance(today, papersDueOn, language))}
            </Sentence>
          </span>
          {mayPrepare ? (
            <Link className="utrecht-link" to={paths.attendance(programme.slug, meeting.id)}>
              {say.attendance.link(expectedCount)}
            </Link>
          ) : (
            <span>{say.attendance.link(expectedCount)}</span>
          )}
        </p>
      </div>
      <Budget />
    </div>
  );
}

function Budget() {
  const { budget } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.meetings.preparation;
  const { planned, available, over } = budget;
  if (available === null) return <p className="budget">{say.minutesOnly(planned)}</p>;
  const share = Math.min(100, Math.round((planned / available) * 100));
  return (
    <div className={`budget${over > 0 ? " budget--over" : ""}`}>
      <span>
        {say.minutes(planned, available)}
        {over > 0 ? <strong className="field__error"> {say.minutesOver(over)}</strong> : null}
      </span>
      <span className="budget__bar" aria-hidden="true">
        <span style={{ inlineSize: `${share}%` }} />
      </span>
    </div>
  );
}
