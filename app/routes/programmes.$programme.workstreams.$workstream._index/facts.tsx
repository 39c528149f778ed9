import { Link, useLoaderData } from "@remix-run/react";
import { formatDay } from "#i18n/format.ts";
import { paths } from "#paths";
import { DayOrUnknown, DayText } from "#ui/day-text.tsx";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

/** What is known of the workstream, each fact on a line of its own; the unknown ones too. */
export function Facts() {
  const { programme, workstream, parent, parts, bodyName, names, lastReportOn, today } =
    useLoaderData<typeof loader>();
  const { words, language } = useSpeech();
  const say = words.workstreams;
  const unknown = <span className="muted">{words.pages.unknown}</span>;
  const { leadId, nature, theme, startsOn, endsOn, endedOn } = workstream;
  return (
    <dl className="facts">
      <dt>{say.labels.leadId}</dt>
      <dd>{leadId === null ? unknown : names[leadId]}</dd>
      <dt>{say.labels.theme}</dt>
      <dd>{theme ?? unknown}</dd>
      <dt>{say.labels.nature}</dt>
      <dd>{nature === null ? unknown : say.natures[nature]}</dd>
      <dt>{say.labels.bodyId}</dt>
      <dd>{bodyName ?? unknown}</dd>
      {parent === null ? null : (
        <>
          <dt>{say.labels.parentId}</dt>
          <dd>
            <Link className="utrecht-link" to={paths.workstream(programme.slug, parent.id)}>
              {parent.name}
            </Link>
          </dd>
        </>
      )}
      {parts.length === 0 ? null : (
        <>
          <dt>{say.parts}</dt>
          <dd>
            <ul>
              {parts.map(({ id, name }) => (
                <li key={id}>
                  <Link className="utrecht-link" to={paths.workstream(programme.slug, id)}>
                    {name}
                  </Link>
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
      <dt>{say.labels.startsOn}</dt>
      <dd>
        <DayOrUnknown day={startsOn} />
      </dd>
      <dt>{say.labels.endsOn}</dt>
      <dd>
        {endsOn === null ? unknown : <DayText day={endsOn} from={today} />}
        {endedOn === null ? null : (
          <span className="flag flag--amber">
            {(endedOn <= today ? say.endedOn : say.endsOn)(formatDay(endedOn, language))}
          </span>
        )}
      </dd>
      <dt>{say.reports.heading}</dt>
      <dd>
        {lastReportOn === null ? (
          <span className="muted">{say.reports.none}</span>
        ) : (
          <Link className="utrecht-link" to={paths.reports(programme.slug)}>
            {say.reports.last(formatDay(lastReportOn, language))}
          </Link>
        )}
      </dd>
    </dl>
  );
}
