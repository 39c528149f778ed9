import type { MetaFunction } from "@remix-run/react";
import { Link, useLoaderData } from "@remix-run/react";
import { forSignedIn } from "#auth/guard.server.ts";
import { can, programmesOf } from "#auth/policy.ts";
import { loadTables } from "#db/queries/overlap.ts";
import { findProgramme } from "#db/queries/programmes.ts";
import { overlapOf } from "#domain/overlap.ts";
import { notFound } from "#http/responses.server.ts";
import { paths } from "#paths";
import { Crumbs } from "#ui/crumbs.tsx";
import { ProgrammeCrumbs } from "#ui/programme-crumbs.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { Findings } from "./findings.tsx";
import { SeatingPlan } from "./seating-plan.tsx";
import { shownOf } from "./shown.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forSignedIn(async ({ request, actor, store, today, words }) => {
  const all = programmesOf(actor);
  const slug = new URL(request.url).searchParams.get("programme");
  const only = slug === null ? undefined : await findProgramme(store, { slug, among: all });
  if (slug !== null && only === undefined) throw notFound();
  const among = only === undefined ? all : [only.id];
  const confidentialAmong = among.filter((id) => can(actor, "see-confidential", { id }));
  const across = await loadTables(store, { among, confidentialAmong, today });
  return {
    title: words.tables.heading,
    only: only === undefined ? null : { name: only.name, slug: only.slug },
    programmeCount: among.length,
    ...shownOf(across, overlapOf(across.tables)),
  };
});

/** R11: which tables are alike and who sits at many, in all of somebody's programmes or in one. */
export default function Tables() {
  const { title, only, programmeCount, personCount } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.tables;
  return (
    <main id="content" tabIndex={-1} className="within page">
      {only === null ? (
        <Crumbs trail={[{ label: words.pages.portfolio.heading, to: paths.portfolio() }]} />
      ) : (
        <ProgrammeCrumbs
          programme={only}
          trail={[{ label: words.pages.governance.heading, to: paths.governance(only.slug) }]}
        />
      )}
      <div className="stack">
        <h1>{title}</h1>
        <p>
          {say.introduction} {only === null ? say.acrossAll(programmeCount) : say.within(only.name)}
        </p>
        <Elsewhere />
      </div>
      {personCount === 0 ? (
        <p className="notice notice--quiet">
          {say.none} {say.noneHint}
        </p>
      ) : (
        <>
          <Findings />
          <SeatingPlan />
        </>
      )}
    </main>
  );
}

/** From all programmes to one of them, and back. */
function Elsewhere() {
  const { only, programmes } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.tables;
  if (only !== null)
    return (
      <p className="no-print">
        <Link className="utrecht-link" to={paths.tables()}>
          {say.showAll}
        </Link>
      </p>
    );
  if (programmes.length < 2) return null;
  return (
    <details className="no-print">
      <summary>{say.showOnly}</summary>
      <ul className="plain-list">
        {programmes.map(({ slug, name }) => (
          <li key={slug}>
            <Link className="utrecht-link" to={paths.tables(slug)}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
