import { Link, useLoaderData } from "@remix-run/react";
import { CourseLine } from "#charts/course-line.tsx";
import { paths } from "#paths";
import { ColumnHeads } from "#ui/column-heads.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { DecisionsCell, GateCell, IndicatorsLine, RestCell, StatusCell } from "./cells.tsx";
import type { loader } from "./route.tsx";
import type { ShownRow } from "./shown-row.ts";

/** One row a programme: where it is, what comes next, how it stands, what is stuck, and what nobody knows. */
export function ProgrammeTable() {
  const { rows } = useLoaderData<typeof loader>();
  const { columns } = useSpeech().words.portfolio;
  return (
    <table className="folding portfolio">
      <ColumnHeads columns={columns} />
      <tbody>
        {rows.map((row) => (
          <ProgrammeRow key={row.programme.slug} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function ProgrammeRow({ row }: { readonly row: ShownRow }) {
  const { today } = useLoaderData<typeof loader>();
  const { columns } = useSpeech().words.portfolio;
  const { programme, phases, gates, nextGate, status, indicators, decisions, slips, unknowns } = row;
  const { slug, name } = programme;
  return (
    <tr>
      <th scope="row">
        <Link className="utrecht-link" to={paths.programme(slug)}>
          {name}
        </Link>
      </th>
      <td className="portfolio__course">
        <CourseLine programmeName={name} phases={phases} gates={gates} today={today} size="row" />
      </td>
      <td data-label={columns.gate}>
        <GateCell slug={slug} gate={nextGate} hasGates={gates.length > 0} />
      </td>
      <td data-label={columns.status}>
        <StatusCell slug={slug} status={status} />
        <IndicatorsLine slug={slug} indicators={indicators} />
      </td>
      <td data-label={columns.decisions}>
        <DecisionsCell slug={slug} decisions={decisions} />
      </td>
      <td data-label={columns.rest}>
        <RestCell slug={slug} slips={slips} unknowns={unknowns} />
      </td>
    </tr>
  );
}
