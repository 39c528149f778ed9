import { Link, useLoaderData } from "@remix-run/react";
import { isToCome } from "#domain/programme-signals.ts";
import { quarterOf } from "#domain/timeline.ts";
import { paths } from "#paths";
import { ColumnHeads } from "#ui/column-heads.tsx";
import { DayText } from "#ui/day-text.tsx";
import { GateHeld } from "#ui/gate-held.tsx";
import { PassageText } from "#ui/gate-readiness.tsx";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

type Gate = ReturnType<typeof useLoaderData<typeof loader>>["undated"][number];

/** The same as a table: what should have been, and what comes quarter by quarter. */
export function Quarters() {
  const { quarters, overdue } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.portfolio.calendar;
  const { quarterOf: called } = words.timeline.zoom;
  return (
    <>
      {overdue.length === 0 ? null : <Gates id="overdue" heading={say.overdue} gates={overdue} />}
      {quarters.map(({ from, gates }) => (
        <Gates
          key={from}
          id={`from-${from}`}
          heading={called(quarterOf(from), from.slice(0, 4))}
          gates={gates}
          none={say.quarterNone}
        />
      ))}
    </>
  );
}

/** What has no day: at the end, or first where it is all there is to say. */
export function Undated() {
  const { undated } = useLoaderData<typeof loader>();
  const say = useSpeech().words.portfolio.calendar;
  return (
    <Gates id="undated" heading={say.undated} hint={say.undatedHint} gates={undated} none={say.undatedNone} />
  );
}

function Gates({
  id,
  heading,
  hint,
  gates,
  none,
}: {
  readonly id: string;
  readonly heading: string;
  readonly hint?: string;
  readonly gates: readonly Gate[];
  readonly none?: string;
}) {
  const { columns } = useSpeech().words.portfolio.calendar;
  return (
    <section className="quarter-section stack stack--tight" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {gates.length === 0 ? (
        <p className="muted">{none}</p>
      ) : (
        <>
          {hint === undefined ? null : <p className="muted">{hint}</p>}
          <table className="folding quarter">
            <ColumnHeads columns={columns} />
            <tbody>
              {gates.map((gate) => (
                <GateRow key={`${gate.slug} ${gate.id}`} gate={gate} />
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}

function GateRow({ gate }: { readonly gate: Gate }) {
  const { today } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const { columns } = words.portfolio.calendar;
  const isOpen = isToCome(gate);
  return (
    <tr>
      <th scope="row">
        <Link className="utrecht-link" to={paths.gate(gate.slug, gate.id)}>
          {gate.name}
        </Link>
      </th>
      <td data-label={columns.programme}>
        <Link className="utrecht-link" to={paths.programme(gate.slug)}>
          {gate.programmeName}
        </Link>
      </td>
      <td data-label={columns.on}>
        {gate.on === null ? (
          <span className="portfolio__unknown">{words.gates.undated}</span>
        ) : (
          <DayText day={gate.on} from={today} />
        )}
        {isOpen && gate.on !== null && gate.on < today ? (
          <strong className="late"> {words.portfolio.gate.overdue}</strong>
        ) : null}
      </td>
      <td data-label={columns.readiness}>
        {isOpen ? <GateHeld gate={gate} /> : <PassageText passage={gate.passage} />}
      </td>
    </tr>
  );
}
