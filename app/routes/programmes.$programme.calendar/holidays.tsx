import { useLoaderData } from "@remix-run/react";
import { formatWeekday } from "#i18n/format.ts";
import { DayText } from "#ui/day-text.tsx";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

/** The public holidays of this year and the next. */
export function Holidays() {
  const { years } = useLoaderData<typeof loader>();
  const { words, language } = useSpeech();
  const say = words.calendar.year;
  return (
    <section className="stack" aria-labelledby="holidays">
      <h2 id="holidays">{say.holidays}</h2>
      {years.map(({ year, holidays }) => (
        <table key={year} className="year">
          <caption>{year}</caption>
          <tbody>
            {holidays.map(({ on, holiday }) => (
              <tr key={holiday}>
                <th scope="row">{words.calendar.holidays[holiday]}</th>
                <td className="nowrap">
                  {formatWeekday(on, language)} <DayText day={on} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
      <p className="small muted">{say.holidaySource}</p>
    </section>
  );
}
