import { Link, useLoaderData } from "@remix-run/react";
import { VERDICT_KINDS } from "#domain/verdict.ts";
import { formatDay } from "#i18n/format.ts";
import { paths } from "#paths";
import { DayText } from "#ui/day-text.tsx";
import { GateHeld } from "#ui/gate-held.tsx";
import { LightMark, LightStrip } from "#ui/light-mark.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { TrendMark } from "#ui/trend-mark.tsx";
import { VerdictMark } from "#ui/verdict-mark.tsx";
import type { loader } from "./route.tsx";
import type { ShownRow } from "./shown-row.ts";

/** Which gate is next, when, and what holds it. */
export function GateCell({
  slug,
  gate,
  hasGates,
}: {
  readonly slug: string;
  readonly gate: ShownRow["nextGate"];
  readonly hasGates: boolean;
}) {
  const { today } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.portfolio.gate;
  if (gate === null) return <span className="muted">{hasGates ? say.none : say.unknown}</span>;
  return (
    <>
      <Link className="utrecht-link" to={paths.gate(slug, gate.id)}>
        {gate.name}
      </Link>
      <span className="portfolio__line">
        {gate.on === null ? (
          <span className="portfolio__unknown">{words.gates.undated}</span>
        ) : (
          <DayText day={gate.on} from={today} />
        )}
        {gate.on !== null && gate.on < today ? <strong className="late"> {say.overdue}</strong> : null}
      </span>
      <span className="portfolio__line">
        <GateHeld gate={gate} />
      </span>
    </>
  );
}

/** The worst light with how it went, and under it the six. */
export function StatusCell({ slug, status }: { readonly slug: string; readonly status: ShownRow["status"] }) {
  const { words, language } = useSpeech();
  const say = words.portfolio;
  return (
    <>
      <span className="portfolio__light">
        <LightMark light={status.overall} />
        <TrendMark trend={status.trend} />
      </span>
      <LightStrip lights={status.lights} />
      <Link className="utrecht-link small portfolio__line" to={paths.reports(slug)}>
        {status.reportedUntil === null
          ? say.computed
          : say.reportedUntil(formatDay(status.reportedUntil, language), status.reported)}
      </Link>
    </>
  );
}

/** How what is measured stands: the worst light, and whose it is; nothing where nothing is measured. */
export function IndicatorsLine({
  slug,
  indicators: { light, name, alike, count, unknown, ahead },
}: {
  readonly slug: string;
  readonly indicators: ShownRow["indicators"];
}) {
  const say = useSpeech().words.portfolio;
  if (count === 0) return null;
  return (
    <>
      <span className="portfolio__light small">
        <Link className="utrecht-link" to={paths.monitoring(slug)}>
          {say.indicators}
        </Link>
        <LightMark light={light} />
        {light === "green" || name === null ? null : (
          <span>{alike === 0 ? name : say.indicatorsAlike(name, alike)}</span>
        )}
        {light === "unknown" || unknown === 0 ? null : (
          <span className="muted">{say.indicatorsUnknown(unknown)}</span>
        )}
      </span>
      {ahead.map((coupling) => (
        <span key={coupling} className="portfolio__line small late">
          {say.ahead(coupling)}
        </span>
      ))}
    </>
  );
}

/** How many decisions may be taken, and why the first that may not cannot. */
export function DecisionsCell({
  slug,
  decisions: { counts, stuck },
}: {
  readonly slug: string;
  readonly decisions: ShownRow["decisions"];
}) {
  const say = useSpeech().words.portfolio.decisions;
  const kinds = VERDICT_KINDS.filter((kind) => counts[kind] > 0);
  if (kinds.length === 0) return <span className="muted">{say.none}</span>;
  return (
    <>
      <ul className="plain-list">
        {kinds.map((kind) => (
          <li key={kind}>
            <VerdictMark kind={kind}>{say.counts[kind](counts[kind])}</VerdictMark>
          </li>
        ))}
      </ul>
      {stuck === null ? null : (
        <span className="portfolio__line small">
          {say.first}{" "}
          <Link className="utrecht-link" to={paths.decisionPoint(slug, stuck.id)}>
            {stuck.title}
          </Link>
          . {stuck.why}
        </span>
      )}
    </>
  );
}

/** What slips, and what nobody knows: each leads to where it can be mended. */
export function RestCell({
  slug,
  slips,
  unknowns,
}: { readonly slug: string } & Pick<ShownRow, "slips" | "unknowns">) {
  const say = useSpeech().words.portfolio;
  const places = {
    phases: paths.gates(slug),
    gates: paths.gates(slug),
    lights: paths.reports(slug),
    questions: paths.openQuestions(slug),
  } as const;
  const unknown = (Object.keys(places) as (keyof typeof places)[]).filter((key) => unknowns[key] > 0);
  return (
    <ul className="plain-list small">
      <li>
        {slips.worst === null ? (
          <span className="muted">{say.slips.none}</span>
        ) : (
          <>
            {say.slips.count(slips.count)}, {say.slips.worst(say.slips.days(slips.worst.days))}{" "}
            <Link className="utrecht-link" to={paths.milestone(slug, slips.worst.id)}>
              {slips.worst.name}
            </Link>
          </>
        )}
      </li>
      {unknown.map((key) => (
        <li key={key}>
          <Link className="utrecht-link" to={places[key]}>
            {say.unknowns[key](unknowns[key])}
          </Link>
        </li>
      ))}
      {unknown.length === 0 ? <li className="muted">{say.unknowns.none}</li> : null}
    </ul>
  );
}
