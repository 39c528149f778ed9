import { Link, useLoaderData } from "@remix-run/react";
import { paths } from "#paths";
import { DayText } from "#ui/day-text.tsx";
import { PassageText, ReadinessText } from "#ui/gate-readiness.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { VerdictMark } from "#ui/verdict-mark.tsx";
import type { loader } from "./route.tsx";

/** Whether the gate is ready and why not; then who decides there, and when. */
export function GateFacts() {
  return (
    <div className="columns">
      <Readiness />
      <Facts />
    </div>
  );
}

function Readiness() {
  const { programme, gate, readiness, passage, mayRecord, mayEdit, bodyName } =
    useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.gates.page;
  const { scorePercent } = readiness;
  const isPassed = passage === "passed" || passage === "conditional";
  return (
    <section className="stack" aria-labelledby="readiness">
      <h2 id="readiness">{say.readiness}</h2>
      <p className="lead">
        <ReadinessText readiness={readiness} />
      </p>
      <p>
        {isPassed ? say.passedWhy : say.readinessWhy[readiness.kind]}{" "}
        {scorePercent === null
          ? null
          : `${words.gates.gates.columns.score}: ${words.gates.score(scorePercent)}.`}
      </p>
      {passage === "open" ? null : (
        <p>
          {words.gates.gates.columns.passage}: <PassageText passage={passage} />
        </p>
      )}
      <p className="row no-print">
        {mayRecord && bodyName !== null ? (
          <Link
            className="utrecht-button utrecht-button--primary-action"
            to={paths.gateOutcome(programme.slug, gate.id)}
          >
            {say.record}
          </Link>
        ) : null}
        {mayEdit ? (
          <Link className="utrecht-link" to={paths.gateEdit(programme.slug, gate.id)}>
            {say.editGate}
          </Link>
        ) : null}
      </p>
      {mayRecord && bodyName === null ? <p className="notice">{say.needsBody}</p> : null}
    </section>
  );
}

function Facts() {
  const { gate, bodyName, phase, today } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.gates;
  const unknown = <span className="muted">{words.pages.unknown}</span>;
  return (
    <section className="panel stack" aria-labelledby="facts">
      <h2 id="facts">{say.page.facts}</h2>
      <dl className="facts">
        <dt>{say.gates.columns.body}</dt>
        <dd>{bodyName ?? unknown}</dd>
        <dt>{say.gates.columns.on}</dt>
        <dd>
          {gate.on === null ? (
            <VerdictMark kind="unknown">{say.undated}</VerdictMark>
          ) : (
            <DayText day={gate.on} from={today} />
          )}
        </dd>
        <dt>{say.gates.columns.point}</dt>
        <dd>
          <Point />
        </dd>
        <dt>{say.page.opensPhase}</dt>
        <dd>
          {phase === null ? <span className="muted">{say.page.noPhase}</span> : phase.name}
          {phase?.isAtOwnRisk ? (
            <>
              {" "}
              <VerdictMark kind="not-competent">{say.atOwnRisk}</VerdictMark>
            </>
          ) : null}
        </dd>
      </dl>
    </section>
  );
}

/** Who may decide this: what R1 says of the decision point, and the way to the whole answer. */
function Point() {
  const { programme, point } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.gates.page;
  if (point === null) return <span className="muted">{say.noPoint}</span>;
  return (
    <>
      <Link className="utrecht-link" to={paths.decisionPoint(programme.slug, point.id)}>
        {point.title}
      </Link>
      <br />
      {point.verdict === null ? null : <VerdictMark kind={point.verdict} />}{" "}
      <Link className="utrecht-link" to={`${paths.decisionPoint(programme.slug, point.id)}#verdict`}>
        {say.toPoint}
      </Link>
    </>
  );
}
