import { useLoaderData } from "@remix-run/react";
import { DayOrUnknown, DayText } from "#ui/day-text.tsx";
import { PatternMark } from "#ui/pattern-mark.tsx";
import { SlipWords } from "#ui/slip-words.tsx";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

/** Where it stands, in words: the pattern first, then the days it rests on. */
export function Facts() {
  const { milestone, trend, workstreamName } = useLoaderData<typeof loader>();
  const { words, language } = useSpeech();
  const say = words.milestones;
  const slope = trend.slopeDays?.toLocaleString(language, {
    maximumFractionDigits: 1,
    signDisplay: "exceptZero",
  });
  return (
    <section className="stack" aria-labelledby="facts">
      <h2 id="facts">{say.facts.heading}</h2>
      <p className="lead">
        <PatternMark pattern={trend.pattern} />
      </p>
      <p>{say.explained[trend.pattern]}</p>
      <dl className="facts">
        <dt>{say.columns.workstream}</dt>
        <dd>{workstreamName ?? <span className="muted">{say.noWorkstream}</span>}</dd>
        <dt>{say.columns.baseline}</dt>
        <dd>
          <DayOrUnknown day={milestone.baselineOn} />
        </dd>
        {milestone.achievedOn === null ? (
          <>
            <dt>{say.columns.forecast}</dt>
            <dd>
              <DayOrUnknown day={milestone.forecastOn} />
            </dd>
          </>
        ) : (
          <>
            <dt>{say.columns.achieved}</dt>
            <dd>
              <DayText day={milestone.achievedOn} />
            </dd>
          </>
        )}
        <dt>{say.facts.slip}</dt>
        <dd>
          <SlipWords days={trend.slipDays} />
        </dd>
        {slope === undefined || milestone.achievedOn !== null ? null : (
          <>
            <dt>{say.facts.slope}</dt>
            <dd>{say.facts.slopeDays(slope)}</dd>
            <dt>{say.facts.extrapolated}</dt>
            <dd>
              {trend.extrapolatedOn === null ? (
                say.facts.noExtrapolation
              ) : (
                <DayText day={trend.extrapolatedOn} />
              )}
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}
