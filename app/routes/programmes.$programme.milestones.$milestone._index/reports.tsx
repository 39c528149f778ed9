import { useLoaderData } from "@remix-run/react";
import { DayOrUnknown, DayText } from "#ui/day-text.tsx";
import { SlipWords } from "#ui/slip-words.tsx";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

/** Every forecast with its shift and its reason: all that the figure shows. */
export function Reports() {
  const { history, trend } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.milestones.trend;
  const { columns } = say;
  if (history.forecasts.length === 0) return null;
  return (
    <table className="folding">
      <caption>{say.table}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.reported}</th>
          <th scope="col">{columns.expected}</th>
          <th scope="col">{columns.shift}</th>
          <th scope="col">{columns.reason}</th>
          <th scope="col">{columns.decision}</th>
          <th scope="col">{columns.by}</th>
        </tr>
      </thead>
      <tbody>
        {history.forecasts.map((report, index) => (
          <tr key={report.id} id={`report-${report.id}`}>
            <th scope="row">
              <DayText day={report.recordedOn} />
            </th>
            <td data-label={columns.expected}>
              <DayOrUnknown day={report.endsOn} />
              {report.isAchieved ? ` (${words.milestones.patterns.achieved})` : null}
            </td>
            <td data-label={columns.shift}>
              <ShiftWords
                shift={trend.shifts.find((one) => one.forecastId === report.id)}
                isFirst={index === 0}
              />
            </td>
            <td data-label={columns.reason} className="prose">
              {report.reason ?? <span className="muted">{say.noReason}</span>}
            </td>
            <td data-label={columns.decision}>
              <DecisionNumber id={report.decisionId} />
            </td>
            <td data-label={columns.by}>{report.byName}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type Shift = ReturnType<typeof useLoaderData<typeof loader>>["trend"]["shifts"][number];

function ShiftWords({ shift, isFirst }: { readonly shift: Shift | undefined; readonly isFirst: boolean }) {
  const say = useSpeech().words.milestones.trend;
  if (isFirst) return <span className="muted">{say.first}</span>;
  if (shift === undefined) return <span className="muted">{say.unchanged}</span>;
  return shift.days === null ? (
    <span className="muted">{say.unknownShift}</span>
  ) : (
    <SlipWords days={shift.days} />
  );
}

/** The days that were agreed, the first one too: a new baseline keeps the old ones. */
export function Agreed() {
  const { history } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.milestones.trend;
  const { columns } = say;
  if (history.baselines.length === 0) return null;
  return (
    <table className="folding">
      <caption>{say.baselines}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.set}</th>
          <th scope="col">{words.milestones.columns.baseline}</th>
          <th scope="col">{columns.reason}</th>
          <th scope="col">{columns.decision}</th>
          <th scope="col">{columns.by}</th>
        </tr>
      </thead>
      <tbody>
        {history.baselines.map((agreed, index) => (
          <tr key={agreed.id}>
            <th scope="row">
              <DayText day={agreed.recordedOn} />
            </th>
            <td data-label={words.milestones.columns.baseline}>
              <DayOrUnknown day={agreed.endsOn} />
            </td>
            <td data-label={columns.reason} className="prose">
              {agreed.reason ?? (
                <span className="muted">{index === 0 ? say.firstBaseline : say.noReason}</span>
              )}
            </td>
            <td data-label={columns.decision}>
              <DecisionNumber id={agreed.decisionId} />
            </td>
            <td data-label={columns.by}>{agreed.byName}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DecisionNumber({ id }: { readonly id: string | null }) {
  const { decisions } = useLoaderData<typeof loader>();
  const say = useSpeech().words.milestones.trend;
  return id === null ? "–" : (decisions[id] ?? <span className="muted">{say.confidentialDecision}</span>);
}
