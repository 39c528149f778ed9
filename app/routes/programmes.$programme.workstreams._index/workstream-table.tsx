import { Link, useLoaderData } from "@remix-run/react";
import { paths } from "#paths";
import { ProvenanceTag } from "#ui/provenance-tag.tsx";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

type Place = ReturnType<typeof useLoaderData<typeof loader>>["standing"][number];

/** One row a workstream, what is a part of another indented under it. */
export function WorkstreamTable({ places }: { readonly places: readonly Place[] }) {
  const { words } = useSpeech();
  const { columns } = words.workstreams;
  return (
    <table className="folding workstreams">
      <thead>
        <tr>
          <th scope="col">{columns.name}</th>
          <th scope="col">{columns.lead}</th>
          <th scope="col">{columns.members}</th>
          <th scope="col">{columns.body}</th>
          <th scope="col">{columns.products}</th>
        </tr>
      </thead>
      <tbody>
        {places.map((place) => (
          <Row key={place.workstream.id} place={place} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ place: { workstream, depth, isInCircle } }: { readonly place: Place }) {
  const { programme, standing } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.workstreams;
  const parent = standing.find((one) => one.workstream.id === workstream.parentId)?.workstream.name;
  const unknown = <span className="muted">{words.pages.unknown}</span>;
  return (
    <tr>
      <th scope="row" className={`workstreams__name workstreams__name--${Math.min(depth, 3)}`}>
        <Link className="utrecht-link" to={paths.workstream(programme.slug, workstream.id)}>
          {workstream.name}
        </Link>{" "}
        <ProvenanceTag provenance={workstream.provenance} />
        {workstream.theme === null ? null : <span className="workstreams__theme">{workstream.theme}</span>}
        {parent === undefined ? null : (
          <span className="workstreams__theme phone-only">{say.partOf(parent)}</span>
        )}
        {isInCircle ? <span className="flag flag--red">{say.circle}</span> : null}
      </th>
      <td data-label={say.columns.lead}>{workstream.leadName ?? unknown}</td>
      <td data-label={say.columns.members}>
        {workstream.memberCount === 0 ? unknown : say.memberCount(workstream.memberCount)}
        {workstream.teamCount === 0 ? null : `, ${say.teamCount(workstream.teamCount)}`}
        {workstream.isWithoutTeam ? <span className="flag flag--red">{say.withoutTeam}</span> : null}
      </td>
      <td data-label={say.columns.body}>{workstream.bodyName ?? unknown}</td>
      <td data-label={say.columns.products}>
        <Products products={workstream.products} />
      </td>
    </tr>
  );
}

function Products({ products }: Pick<Place["workstream"], "products">) {
  const { words } = useSpeech();
  const { stateCounts, overdueCount } = words.deliverables;
  if (products.states.length === 0) return <span className="muted">{words.pages.unknown}</span>;
  return (
    <>
      {products.states.map(({ state, count }) => stateCounts[state](count)).join(", ")}
      {products.overdue === 0 ? null : (
        <span className="flag flag--red">{overdueCount(products.overdue)}</span>
      )}
    </>
  );
}
