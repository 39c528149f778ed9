import { Link, useLoaderData } from "@remix-run/react";
import { formatDay, formatList } from "#i18n/format.ts";
import { paths } from "#paths";
import { DayText } from "#ui/day-text.tsx";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

type Reminded = ReturnType<typeof useLoaderData<typeof loader>>["reminders"][number];

/** From which workstreams nothing came, who could write it, and since when it is silent. */
export function Reminders() {
  const { reminders } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const { reminderColumns: columns, ...say } = words.reports;
  return (
    <section className="stack" aria-labelledby="reminders">
      <h3 id="reminders">{say.reminders}</h3>
      {reminders.length === 0 ? (
        <p className="notice notice--quiet">{say.noReminders}</p>
      ) : (
        <table className="folding reminders">
          <caption className="muted small">{say.remindersCount(reminders.length)}</caption>
          <thead>
            <tr>
              <th scope="col">{columns.workstream}</th>
              <th scope="col">{columns.who}</th>
              <th scope="col">{columns.silentSince}</th>
              <th scope="col">{columns.due}</th>
            </tr>
          </thead>
          <tbody>
            {reminders.map((one) => (
              <ReminderRow key={one.id} {...one} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function ReminderRow({ id, name, who, silentSince, mayReport }: Reminded) {
  const { programme, period, today } = useLoaderData<typeof loader>();
  const { words, language } = useSpeech();
  const { reminderColumns: columns, ...say } = words.reports;
  const names = who.map((one) => (one.isLead ? say.lead(one.name) : one.name));
  return (
    <tr>
      <th scope="row">
        {name}
        {mayReport ? (
          <>
            {" "}
            <Link
              className="utrecht-link no-print"
              to={paths.writeReport(programme.slug, id, period.from)}
              aria-label={say.writeOf(name)}
            >
              {say.write}
            </Link>
          </>
        ) : null}
      </th>
      <td data-label={columns.who}>
        {names.length === 0 ? <span className="muted">{say.nobody}</span> : formatList(names, language)}
      </td>
      <td data-label={columns.silentSince}>
        {silentSince === null ? say.never : say.untilDay(formatDay(silentSince, language))}
      </td>
      <td data-label={columns.due}>
        <DayText day={period.until} from={today} />
        {period.until < today ? <strong className="late"> {say.late}</strong> : null}
      </td>
    </tr>
  );
}
