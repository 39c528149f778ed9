import { Link, useLoaderData } from "@remix-run/react";
import type { Day } from "#domain/day.ts";
import { paths } from "#paths";
import { ColumnHeads } from "#ui/column-heads.tsx";
import { DayText } from "#ui/day-text.tsx";
import { ListHead } from "#ui/list-head.tsx";
import { ProvenanceTag } from "#ui/provenance-tag.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { VerdictMark } from "#ui/verdict-mark.tsx";
import type { loader } from "./route.tsx";

/** The phases in order: from when until when, and after which gate. What is unknown is hatched. */
export function Phases() {
  const { programme, phases, mayEdit } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.gates.phases;
  return (
    <section className="stack" aria-labelledby="phases">
      <ListHead
        id="phases"
        heading={say.heading}
        add={mayEdit ? { to: paths.newPhase(programme.slug), label: say.add } : null}
      />
      {phases.length === 0 ? (
        <p className="notice notice--quiet">{say.none}</p>
      ) : (
        <table className="folding phase-list">
          <ColumnHeads columns={say.columns} tools={mayEdit ? words.gates.page.columns.tools : null} />
          <tbody>
            {phases.map((phase) => (
              <PhaseRow key={phase.id} phase={phase} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

type Shown = ReturnType<typeof useLoaderData<typeof loader>>["phases"][number];

function PhaseRow({ phase }: { readonly phase: Shown }) {
  const { programme, mayEdit, asOf } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.gates.phases;
  const { columns } = say;
  const { gate } = phase;
  return (
    <tr>
      <th scope="row">
        {phase.name} {phase.isProvisional ? <span className="provenance">{say.provisional}</span> : null}{" "}
        <ProvenanceTag provenance={phase.provenance} />
      </th>
      <DayCell day={phase.startsOn} label={columns.from} />
      <DayCell day={phase.endsOn} label={columns.until} />
      <td data-label={columns.gate}>
        {gate === null ? (
          <span className="muted">{say.noGate}</span>
        ) : (
          <Link className="utrecht-link" to={paths.asOf(paths.gate(programme.slug, gate.id), asOf)}>
            {gate.name}
          </Link>
        )}
      </td>
      <td data-label={columns.now}>
        <Standing phase={phase} />
      </td>
      {mayEdit ? (
        <td className="no-print">
          <Link
            className="utrecht-link"
            to={paths.phaseEdit(programme.slug, phase.id)}
            aria-label={`${say.edit}: ${phase.name}`}
          >
            {say.edit}
          </Link>
        </td>
      ) : null}
    </tr>
  );
}

/** Whether it runs, and at whose risk. */
function Standing({ phase: { isNow, isAtOwnRisk, isUndated, gate } }: { readonly phase: Shown }) {
  const { words } = useSpeech();
  const say = words.gates;
  if (isAtOwnRisk)
    return (
      <>
        <VerdictMark kind="not-competent">{say.atOwnRisk}</VerdictMark>{" "}
        <span>{say.atOwnRiskWhy(gate?.name ?? "?")}</span>
      </>
    );
  if (isUndated) return <VerdictMark kind="unknown">{say.undated}</VerdictMark>;
  return isNow ? <strong>{say.phases.now}</strong> : <>–</>;
}

function DayCell({ day, label }: { readonly day: Day | null; readonly label: string }) {
  const { words } = useSpeech();
  return (
    <td data-label={label} className={day === null ? "hatched" : undefined}>
      {day === null ? words.pages.unknown : <DayText day={day} />}
    </td>
  );
}
