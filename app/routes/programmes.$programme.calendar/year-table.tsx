import { Link, useLoaderData } from "@remix-run/react";
import { formatMonth, formatTimes, formatWeekday } from "#i18n/format.ts";
import { paths } from "#paths";
import { DayText } from "#ui/day-text.tsx";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

type Month = ReturnType<typeof useLoaderData<typeof loader>>["months"][number];
type Entry = Month["entries"][number];

/** Twelve months, each with what stands in it: a month with nothing is a line that says so. */
export function YearTable() {
  const { months } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.calendar.year;
  return (
    <section className="stack" aria-labelledby="ahead">
      <h2 id="ahead">{say.ahead}</h2>
      <table className="year">
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{say.columns.day}</th>
            <th scope="col">{say.columns.what}</th>
          </tr>
        </thead>
        {months.map((month) => (
          <MonthRows key={month.firstDay} month={month} />
        ))}
      </table>
    </section>
  );
}

function MonthRows({ month: { firstDay, entries } }: { readonly month: Month }) {
  const { words, language } = useSpeech();
  return (
    <tbody>
      <tr className="year__month">
        <th scope="rowgroup" colSpan={2}>
          {formatMonth(firstDay, language)}
          {entries.length === 0 ? <span className="year__empty">{words.calendar.year.nothing}</span> : null}
        </th>
      </tr>
      {entries.map((entry) => (
        <tr key={keyOf(entry)}>
          <th scope="row" className="year__day">
            {formatWeekday(entry.on, language)} {Number(entry.on.slice(8))}
          </th>
          <td className={`year__${entry.kind}`}>
            <What entry={entry} />
          </td>
        </tr>
      ))}
    </tbody>
  );
}

function What({ entry }: { readonly entry: Entry }) {
  const { programme, bodyNames } = useLoaderData<typeof loader>();
  const { words, language } = useSpeech();
  if (entry.kind === "holiday") return words.calendar.holidays[entry.holiday];
  if (entry.kind === "recess") {
    const { name, until } = entry.recess;
    return (
      <>
        {words.calendar.year.rests(name)} <DayText day={until} />
      </>
    );
  }
  const { id, bodyId, startsAt, endsAt } = entry.meeting;
  return (
    <>
      <Link className="utrecht-link" to={paths.meeting(programme.slug, id)}>
        {bodyNames[bodyId]}
      </Link>
      {startsAt === null ? null : (
        <span className="muted">, {formatTimes({ startsAt, endsAt }, language)}</span>
      )}
    </>
  );
}

function keyOf(entry: Entry): string {
  if (entry.kind === "meeting") return entry.meeting.id;
  return entry.kind === "recess" ? entry.recess.id : `${entry.on} ${entry.holiday}`;
}
