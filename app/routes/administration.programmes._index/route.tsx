import type { MetaFunction } from "@remix-run/react";
import { Link, useLoaderData } from "@remix-run/react";
import { forAdministrator } from "#auth/guard.server.ts";
import { listLedProgrammes } from "#db/queries/led-programmes.ts";
import { PAGE_SIZE } from "#db/queries/organisations.ts";
import { paths } from "#paths";
import { Search, searchedAt } from "#routes/administration/search.tsx";
import { wantedIn } from "#routes/administration/wanted.server.ts";
import { PageLinks } from "#ui/page-links.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forAdministrator(async ({ request, store, words }) => {
  const wanted = wantedIn(request);
  const { rows, total } = await listLedProgrammes(store, wanted);
  const title = words.installation.programmes.heading;
  return { title, ...wanted, rows, total, pages: Math.ceil(total / PAGE_SIZE) };
});

export default function Programmes() {
  const { title, rows, total, page, pages, search } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const { none, introduction, searchLabel } = words.installation.programmes;
  const say = words.administration;
  return (
    <main id="content" tabIndex={-1} className="within page">
      <div className="stack">
        <h1>{title}</h1>
        <p>{introduction}</p>
      </div>
      {rows.length === 0 && search === "" ? <p className="notice notice--quiet">{none}</p> : null}
      <p>
        <Link className="utrecht-button utrecht-button--primary-action" to={paths.newProgramme()}>
          {words.founding.heading}
        </Link>
      </p>
      {rows.length === 0 && search === "" ? null : (
        <Search search={search} label={searchLabel} all={paths.programmesRun()} />
      )}
      {rows.length === 0 && search !== "" ? <p className="muted">{say.nothingFound}</p> : null}
      {rows.length === 0 ? null : <ProgrammeTable caption={say.found(total)} />}
      <PageLinks page={{ number: page, last: pages }} to={(other) => searchedAt(search, other)} />
    </main>
  );
}

/** Which programmes there are and who leads each; one that nobody leads stands out. */
function ProgrammeTable({ caption }: { readonly caption: string }) {
  const { rows } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const { columns, leaderless } = words.installation.programmes;
  return (
    <table className="folding">
      <caption className="muted small">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.name}</th>
          <th scope="col">{columns.leaders}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, slug, name, leaders }) => (
          <tr key={id}>
            <th scope="row">
              <Link className="utrecht-link" to={paths.membersRun(slug)}>
                {name}
              </Link>
            </th>
            <td data-label={columns.leaders}>
              {leaders.length === 0 ? (
                <strong className="field__error">{leaderless}</strong>
              ) : (
                leaders.join(", ")
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
