import type { MetaFunction } from "@remix-run/react";
import { Link, useLoaderData } from "@remix-run/react";
import { forAdministrator } from "#auth/guard.server.ts";
import { PAGE_SIZE } from "#db/queries/organisations.ts";
import { listPortfolios } from "#db/queries/portfolios.ts";
import { paths } from "#paths";
import { Search, searchedAt } from "#routes/administration/search.tsx";
import { wantedIn } from "#routes/administration/wanted.server.ts";
import { PageLinks } from "#ui/page-links.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forAdministrator(async ({ request, store, words }) => {
  const wanted = wantedIn(request);
  const { rows, total } = await listPortfolios(store, wanted);
  const title = words.installation.portfolios.heading;
  return { title, ...wanted, rows, total, pages: Math.ceil(total / PAGE_SIZE) };
});

export default function Portfolios() {
  const { title, rows, total, page, pages, search } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const { none, add, introduction, searchLabel, columns } = words.installation.portfolios;
  const say = words.administration;
  return (
    <main id="content" tabIndex={-1} className="within page">
      <div className="stack">
        <h1>{title}</h1>
        <p>{introduction}</p>
      </div>
      {rows.length === 0 && search === "" ? <p className="notice notice--quiet">{none}</p> : null}
      <p>
        <Link className="utrecht-button utrecht-button--primary-action" to={paths.newPortfolio()}>
          {add}
        </Link>
      </p>
      {rows.length === 0 && search === "" ? null : (
        <Search search={search} label={searchLabel} all={paths.portfolios()} />
      )}
      {rows.length === 0 && search !== "" ? <p className="muted">{say.nothingFound}</p> : null}
      {rows.length === 0 ? null : (
        <table className="folding">
          <caption className="muted small">{say.found(total)}</caption>
          <thead>
            <tr>
              <th scope="col">{columns.name}</th>
              <th scope="col">{columns.programmes}</th>
              <th scope="col">{columns.directors}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, name, programmes, directors }) => (
              <tr key={id}>
                <th scope="row">
                  <Link className="utrecht-link" to={paths.portfolioOf(id)}>
                    {name}
                  </Link>
                </th>
                <td data-label={columns.programmes}>{programmes}</td>
                <td data-label={columns.directors}>{directors}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <PageLinks page={{ number: page, last: pages }} to={(other) => searchedAt(search, other)} />
    </main>
  );
}
