import type { MetaFunction } from "@remix-run/react";
import { Link, useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { TrendFigure } from "#charts/trend-figure.tsx";
import { listMilestones, loadPlanHistory } from "#db/queries/milestones.ts";
import { asReports, historyOf } from "#domain/plan-history.ts";
import { trendOf } from "#domain/trend.ts";
import { asOfIn } from "#http/as-of.server.ts";
import { formatList } from "#i18n/format.ts";
import { sayTrendLine } from "#i18n/say-trend.ts";
import { paths } from "#paths";
import { AsOfBanner } from "#ui/as-of-banner.tsx";
import { DayOrUnknown, DayText } from "#ui/day-text.tsx";
import { PatternMark } from "#ui/pattern-mark.tsx";
import { PlanPage } from "#ui/plan-page.tsx";
import { SlipWords } from "#ui/slip-words.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forProgramme("see", async (visit) => {
  const { request, store, sight, programme, words } = visit;
  const asOf = asOfIn(request, visit.today);
  const today = asOf ?? visit.today;
  const known = { asOf: asOf ?? undefined };
  const [milestones, history] = await Promise.all([
    listMilestones(store, sight, known),
    loadPlanHistory(store, sight, { kind: "milestone", ...known }),
  ]);
  const told = milestones.map(({ id, name }) => ({ id, name, history: historyOf(history, id) }));
  const hasForecast = (one: (typeof told)[number]) =>
    one.history.forecasts.some(({ endsOn }) => endsOn !== null);
  const drawn = told.filter(hasForecast);
  return {
    title: words.milestones.trend.allHeading,
    programme: { name: programme.name, slug: programme.slug },
    ...{ asOf, today },
    withoutForecast: told.filter((one) => !hasForecast(one)).map(({ id, name }) => ({ id, name })),
    milestones: drawn.map((one, index) => ({
      ...{ ...one, number: index + 1, trend: trendOf(asReports(one.history), today) },
    })),
  };
});

/** The trend of all milestones of a programme in one figure, with its table. */
export default function MilestoneTrendPage() {
  const { title, programme, milestones, withoutForecast, asOf, today } = useLoaderData<typeof loader>();
  const speech = useSpeech();
  const say = speech.words.milestones;
  return (
    <PlanPage
      programme={programme}
      title={title}
      introduction={say.trend.allIntroduction}
      trail={[{ label: say.heading, to: paths.asOf(paths.milestones(programme.slug), asOf) }]}
    >
      <AsOfBanner asOf={asOf} today={today} />
      {milestones.length === 0 ? (
        <p className="notice notice--quiet">{say.trend.allNone}</p>
      ) : (
        <>
          <TrendFigure
            lines={milestones.map((one) => sayTrendLine(one, one.history, speech))}
            today={today}
            label={say.trend.figureAll(milestones.length)}
          />
          <Shifts />
          {withoutForecast.length === 0 ? null : (
            <p>
              {say.trend.withoutForecast(
                formatList(
                  withoutForecast.map(({ name }) => name),
                  speech.language,
                ),
              )}
            </p>
          )}
        </>
      )}
    </PlanPage>
  );
}

/** Of more shifts than this the last ones stand in the table, and all of them with the milestone. */
const MOST_SHIFTS = 8;

/** The same in words: one row a milestone, under it every shift with its reason. */
function Shifts() {
  const { milestones, programme, asOf } = useLoaderData<typeof loader>();
  const say = useSpeech().words.milestones;
  const { columns } = say;
  return (
    <table className="folding">
      <caption className="muted small">{say.count(milestones.length)}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.name}</th>
          <th scope="col">{columns.baseline}</th>
          <th scope="col">{columns.forecast}</th>
          <th scope="col">{columns.slip}</th>
          <th scope="col">{columns.pattern}</th>
          <th scope="col">{say.trend.columns.shift}</th>
        </tr>
      </thead>
      <tbody>
        {milestones.map(({ id, name, number, trend }) => (
          <tr key={id}>
            <th scope="row">
              {number}.{" "}
              <Link className="utrecht-link" to={paths.asOf(paths.milestone(programme.slug, id), asOf)}>
                {name}
              </Link>
            </th>
            <td data-label={columns.baseline}>
              <DayOrUnknown day={trend.baselineOn} />
            </td>
            <td data-label={columns.forecast}>
              <DayOrUnknown day={trend.forecastOn} />
            </td>
            <td data-label={columns.slip}>
              <SlipWords days={trend.slipDays} />
            </td>
            <td data-label={columns.pattern}>
              <PatternMark pattern={trend.pattern} />
            </td>
            <td data-label={say.trend.columns.shift}>
              {trend.shifts.length === 0 ? <span className="muted">{say.trend.unchanged}</span> : null}
              <ul className="stack stack--tight plain-list">
                {trend.shifts.slice(-MOST_SHIFTS).map((shift) => (
                  <li key={shift.forecastId}>
                    <DayText day={shift.reportedOn} />: <SlipWords days={shift.days} />,{" "}
                    {shift.reason ?? say.trend.noReason}
                  </li>
                ))}
              </ul>
              {trend.shifts.length > MOST_SHIFTS ? (
                <Link className="utrecht-link" to={paths.asOf(paths.milestone(programme.slug, id), asOf)}>
                  {say.trend.earlier(trend.shifts.length - MOST_SHIFTS)}
                </Link>
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
