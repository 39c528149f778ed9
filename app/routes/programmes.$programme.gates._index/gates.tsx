import { Link, useLoaderData } from "@remix-run/react";
import { paths } from "#paths";
import { ColumnHeads } from "#ui/column-heads.tsx";
import { DayText } from "#ui/day-text.tsx";
import { PassageText, ReadinessText } from "#ui/gate-readiness.tsx";
import { ListHead } from "#ui/list-head.tsx";
import { ProvenanceTag } from "#ui/provenance-tag.tsx";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

/** One row a gate, in order: when, whether it is ready and what is missing, who decides about what. */
export function Gates() {
  const { programme, gates, mayEdit } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.gates.gates;
  return (
    <section className="stack" aria-labelledby="gates">
      <ListHead
        id="gates"
        heading={say.heading}
        add={mayEdit ? { to: paths.newGate(programme.slug), label: say.add, isMain: true } : null}
      />
      {gates.length === 0 ? (
        <p className="notice notice--quiet">{say.none}</p>
      ) : (
        <table className="folding gate-list">
          <ColumnHeads columns={say.columns} />
          <tbody>
            {gates.map((gate) => (
              <GateRow key={gate.id} gate={gate} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

type Shown = ReturnType<typeof useLoaderData<typeof loader>>["gates"][number];

function GateRow({ gate }: { readonly gate: Shown }) {
  const { programme, today, asOf } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.gates;
  const { columns } = say.gates;
  const { point, readiness } = gate;
  return (
    <tr>
      <th scope="row">
        <Link className="utrecht-link" to={paths.asOf(paths.gate(programme.slug, gate.id), asOf)}>
          {gate.name}
        </Link>{" "}
        <ProvenanceTag provenance={gate.provenance} />
        {gate.phaseName === null ? null : (
          <span className="gate-list__opens small muted">{say.gates.opens(gate.phaseName)}</span>
        )}
      </th>
      <td data-label={columns.on} className={gate.on === null ? "hatched" : undefined}>
        {gate.on === null ? say.undated : <DayText day={gate.on} from={today} />}
      </td>
      <td data-label={columns.readiness}>
        <ReadinessText readiness={readiness} />
      </td>
      <td data-label={columns.score} className="nowrap">
        {readiness.scorePercent === null ? "–" : `${readiness.scorePercent}%`}
      </td>
      <td data-label={columns.body}>{gate.bodyName ?? <span className="muted">{say.gates.noBody}</span>}</td>
      <td data-label={columns.point}>
        {point === null ? (
          <span className="muted">{say.gates.noPoint}</span>
        ) : (
          <Link className="utrecht-link" to={paths.decisionPoint(programme.slug, point.id)}>
            {point.title}
          </Link>
        )}
      </td>
      <td data-label={columns.passage}>
        <PassageText passage={gate.passage} />
      </td>
    </tr>
  );
}
