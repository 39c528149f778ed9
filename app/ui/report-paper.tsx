import type { ProgressReport, ReportText } from "#domain/progress-report.ts";
import { ASPECTS, type Aspect, sideOf } from "#domain/status.ts";
import { formatDay } from "#i18n/format.ts";
import { LightMark, OverallLight } from "./light-mark.tsx";
import { useSpeech } from "./speech.tsx";

/** One edition of a report, as it was sent. */
export function ReportPaper({ report }: { readonly report: ProgressReport }) {
  const { words, language } = useSpeech();
  const say = words.reports.one;
  const { done, coming, decisionWanted, submittedOn, byName } = report;
  return (
    <article className="stack report-paper">
      <p className="muted">{say.sent(formatDay(submittedOn, language), byName)}</p>
      <h2>{say.done}</h2>
      <p className="prose">{done}</p>
      <h2>{say.coming}</h2>
      <p className="prose">{coming}</p>
      <h2>{say.decisionWanted}</h2>
      {decisionWanted === null ? (
        <p className="muted">{say.noDecision}</p>
      ) : (
        <p className="prose notice">{decisionWanted}</p>
      )}
      <ReportLights lights={report.lights} />
    </article>
  );
}

/** The six lights, computed beside reported, with the reason where they differ. */
function ReportLights({ lights }: Pick<ReportText, "lights">) {
  const { words } = useSpeech();
  const say = words.reports;
  return (
    <>
      <h2>{say.one.lights}</h2>
      <table className="folding lights-table">
        <thead>
          <tr>
            <th scope="col">{words.reports.columns.lights}</th>
            <th scope="col">{say.computed}</th>
            <th scope="col">{say.reported}</th>
            <th scope="col">{say.one.reason}</th>
          </tr>
        </thead>
        <tbody>
          {ASPECTS.map((aspect) => (
            <LightRow key={aspect} aspect={aspect} lights={lights} />
          ))}
          <tr>
            <th scope="row">{say.overall}</th>
            <td data-label={say.computed}>
              <OverallLight lights={sideOf(lights, "computed")} />
            </td>
            <td data-label={say.reported}>
              <OverallLight lights={sideOf(lights, "reported")} />
            </td>
            <td />
          </tr>
        </tbody>
      </table>
    </>
  );
}

function LightRow({ aspect, lights }: { readonly aspect: Aspect } & Pick<ReportText, "lights">) {
  const { words } = useSpeech();
  const say = words.reports;
  const { computed, reported, reason } = lights[aspect];
  return (
    <tr>
      <th scope="row">{say.aspects[aspect]}</th>
      <td data-label={say.computed}>
        <LightMark light={computed} />
      </td>
      <td data-label={say.reported}>
        <LightMark light={reported} />
      </td>
      <td data-label={say.one.reason}>
        {reason ?? (
          <span className="muted">{computed === reported ? say.one.same : words.pages.unknown}</span>
        )}
      </td>
    </tr>
  );
}
