import type { MetaFunction } from "@remix-run/react";
import { Link, useLoaderData } from "@remix-run/react";
import { forAdministrator } from "#auth/guard.server.ts";
import { listOrganisations, PAGE_SIZE } from "#db/queries/organisations.ts";
import { paths } from "#paths";
import { Said } from "#routes/administration/said.tsx";
import { Search, searchedAt } from "#routes/administration/search.tsx";
import { wantedIn } from "#routes/administration/wanted.server.ts";
import { PageLinks } from "#ui/page-links.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forAdministrator(async ({ request, store, words }) => {
  const wanted = wantedIn(request);
  const { rows, total } = await listOrganisations(store, wanted);
  const title = words.administration.organisations.heading;
  return { title, ...wanted, rows, total, pages: Math.ceil(total / PAGE_SIZE) };
});

export default function Organisations() {
  const { title, rows, total, page, pages, search } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.administration;
  const { none, add, introduction, searchLabel, columns } = say.organisations;
  return (
    <main id="content" tabIndex={-1} className="within page">
      <div className="stack">
        <h1>{title}</h1>
        <p>{introduction}</p>
      </div>
      <Said />
      <p>
        <Link className="utrecht-button utrecht-button--primary-action" to={paths.newOrganisation()}>
          {add}
        </Link>
      </p>
      <Search search={search} label={searchLabel} all={paths.organisations()} />
      {rows.length === 0 ? <p className="muted">{search === "" ? none : say.nothingFound}</p> : null}
      {rows.length === 0 ? null : (
        <table className="folding">
          <caption className="muted small">{say.found(total)}</caption>
          <thead>
            <tr>
              <th scope="col">{columns.name}</th>
              <th scope="col">{columns.people}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, name, people }) => (
              <tr key={id}>
                <th scope="row">
                  <Link className="utrecht-link" to={paths.organisation(id)}>
                    {name}
                  </Link>
                </th>
                <td data-label={columns.people}>{people}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <PageLinks page={{ number: page, last: pages }} to={(other) => searchedAt(search, other)} />
    </main>
  );
}
