import { Link, useLoaderData } from "@remix-run/react";
import { sideOf } from "#domain/status.ts";
import { formatDay } from "#i18n/format.ts";
import { paths } from "#paths";
import { LightStrip, OverallLight } from "#ui/light-mark.tsx";
import { ProvenanceTag } from "#ui/provenance-tag.tsx";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

/** Who reported: what is computed and what is reported side by side, and which decision is wanted. */
export function Received() {
  const { received } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const { columns, received: heading, noneReceived } = words.reports;
  return (
    <section className="stack" aria-labelledby="received">
      <h3 id="received">{heading}</h3>
      {received.length === 0 ? (
        <p className="notice notice--quiet">{noneReceived}</p>
      ) : (
        <table className="folding reports">
          <thead>
            <tr>
              <th scope="col">{columns.workstream}</th>
              <th scope="col">{columns.lights}</th>
              <th scope="col">{columns.decisionWanted}</th>
              <th scope="col">{columns.sent}</th>
            </tr>
          </thead>
          <tbody>
            {received.map((one) => (
              <ReceivedRow key={one.report.id} {...one} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function ReceivedRow({ name, report }: ReturnType<typeof useLoaderData<typeof loader>>["received"][number]) {
  const { programme, asOf } = useLoaderData<typeof loader>();
  const { words, language } = useSpeech();
  const say = words.reports;
  const { id, lights, decisionWanted, submittedOn, byName, edition, provenance } = report;
  return (
    <tr>
      <th scope="row">
        <Link className="utrecht-link" to={paths.asOf(paths.progressReport(programme.slug, id), asOf)}>
          {name}
        </Link>{" "}
        {provenance === "entered" ? null : <ProvenanceTag provenance={provenance} />}
      </th>
      <td data-label={say.columns.lights}>
        <dl className="sides">
          {(["computed", "reported"] as const).map((side) => (
            <div key={side}>
              <dt className="muted small">{say[side]}</dt>
              <dd>
                <LightStrip lights={sideOf(lights, side)} />
                <OverallLight lights={sideOf(lights, side)} />
              </dd>
            </div>
          ))}
        </dl>
      </td>
      <td data-label={say.columns.decisionWanted}>
        {decisionWanted ?? <span className="muted">{say.noneWanted}</span>}
      </td>
      <td data-label={say.columns.sent}>
        {say.sentBy(formatDay(submittedOn, language), byName)}
        {edition === 1 ? null : `, ${say.edition(edition)}`}
      </td>
    </tr>
  );
}
