import { Link, useLoaderData } from "@remix-run/react";
import { paths } from "#paths";
import { PositionTotalsTable } from "#ui/position-totals.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { PositionRow } from "./position-row.tsx";
import type { loader } from "./route.tsx";

/** The was-wordt-lijst itself: its totals, what is wrong with it, and its rows. */
export function Positions() {
  const { programme, deliverable, positions, findings, totals, isReconciled, mayEdit } =
    useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.positions;
  const isOpen = mayEdit && deliverable.state === "in-the-making";
  const wrong = findings.filter((found) => found.length > 0).length;
  const { slug } = programme;
  return (
    <section className="stack" aria-labelledby="positions">
      <h2 id="positions">{say.heading}</h2>
      <p className="row no-print">
        {isOpen ? (
          <>
            <Link className="utrecht-link tool" to={paths.newPosition(slug, deliverable.id)}>
              {say.add}
            </Link>
            <Link className="utrecht-link tool" to={paths.positionImport(slug, deliverable.id)}>
              {say.import}
            </Link>
          </>
        ) : null}
        <a className="utrecht-link tool" href={paths.positionsXlsx(slug, deliverable.id)}>
          {say.export}
        </a>
      </p>
      {positions.length === 0 ? (
        <p className="notice notice--quiet">{isOpen ? say.noneYet : say.none}</p>
      ) : (
        <>
          {wrong === 0 ? null : <p className="notice notice--error">{say.findingCount(wrong)}</p>}
          <PositionTotalsTable totals={totals} isReconciled={isReconciled} />
          <table className="folding positions">
            <thead>
              <tr>
                <th scope="col">{say.columns.change}</th>
                <th scope="col">{say.was}</th>
                <th scope="col">{say.becomes}</th>
                <th scope="col">{say.columns.isFollower}</th>
                <th scope="col">{say.columns.remark}</th>
                {isOpen ? <td className="no-print" /> : null}
              </tr>
            </thead>
            <tbody>
              {positions.map((position, index) => (
                <PositionRow
                  key={position.id}
                  position={position}
                  findings={findings[index] ?? []}
                  isOpen={isOpen}
                />
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}
