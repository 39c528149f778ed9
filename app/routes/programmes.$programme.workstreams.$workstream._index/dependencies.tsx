import { Link, useLoaderData } from "@remix-run/react";
import { paths } from "#paths";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

/** What the workstream waits for, and what waits for it. */
export function Dependencies() {
  const { neighbours } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.workstreams.dependencies;
  const sides = (["before", "after"] as const).map((side) => ({
    side,
    found: neighbours.filter((one) => one.side === side),
  }));
  return (
    <section className="stack stack--tight" aria-labelledby="dependencies">
      <h2 id="dependencies">{say.heading}</h2>
      {neighbours.length === 0 ? <p className="muted">{say.none}</p> : null}
      {sides.map(({ side, found }) =>
        found.length === 0 ? null : (
          <div key={side}>
            <h3>{say[side]}</h3>
            <ul className="ruled ruled--compact">
              {found.map((one) => (
                <li key={one.id}>
                  <Neighbour neighbour={one} />
                </li>
              ))}
            </ul>
          </div>
        ),
      )}
    </section>
  );
}

type Tie = ReturnType<typeof useLoaderData<typeof loader>>["neighbours"][number];

function Neighbour({ neighbour: { kind, subjectId, name, own, lagDays } }: { readonly neighbour: Tie }) {
  const { programme } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.workstreams.dependencies;
  const { slug } = programme;
  const to = { phase: paths.gates, gate: paths.gates, milestone: paths.milestones }[kind as "phase"];
  return (
    <>
      <Link
        className="utrecht-link"
        to={kind === "workstream" ? paths.workstream(slug, subjectId) : to(slug)}
      >
        {name}
      </Link>{" "}
      <span className="muted">
        ({say.kinds[kind]}){lagDays === 0 ? null : `, ${say.lag(lagDays)}`}
        {own === null ? null : ` · ${own}`}
      </span>
    </>
  );
}
