import type { MetaFunction } from "@remix-run/react";
import { Link, useLoaderData } from "@remix-run/react";
import { forAdministrator } from "#auth/guard.server.ts";
import { PAGE_SIZE } from "#db/queries/organisations.ts";
import { listAccountHolders } from "#db/queries/people.ts";
import { paths } from "#paths";
import { AccountState } from "#routes/administration/account-state.tsx";
import { Search, searchedAt } from "#routes/administration/search.tsx";
import { wantedIn } from "#routes/administration/wanted.server.ts";
import { PageLinks } from "#ui/page-links.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forAdministrator(async ({ request, store, words }) => {
  const wanted = wantedIn(request);
  const { rows, total } = await listAccountHolders(store, wanted);
  const title = words.administration.people.heading;
  return { title, ...wanted, rows, total, pages: Math.ceil(total / PAGE_SIZE) };
});

export default function People() {
  const { title, rows, page, pages, search } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.administration;
  const { none, add, introduction, searchLabel } = say.people;
  return (
    <main id="content" tabIndex={-1} className="within page">
      <div className="stack">
        <h1>{title}</h1>
        <p>{introduction}</p>
      </div>
      <p>
        <Link className="utrecht-button utrecht-button--primary-action" to={paths.newPerson()}>
          {add}
        </Link>
      </p>
      <Search search={search} label={searchLabel} all={paths.people()} />
      {rows.length === 0 ? <p className="muted">{search === "" ? none : say.nothingFound}</p> : <Table />}
      <PageLinks page={{ number: page, last: pages }} to={(other) => searchedAt(search, other)} />
    </main>
  );
}

function Table() {
  const { rows, total } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const { columns } = words.administration.people;
  return (
    <table className="folding">
      <caption className="muted small">{words.administration.found(total)}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.name}</th>
          <th scope="col">{columns.organisation}</th>
          <th scope="col">{columns.email}</th>
          <th scope="col">{columns.state}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((holder) => (
          <tr key={holder.id}>
            <th scope="row">
              <Link className="utrecht-link" to={paths.person(holder.id)}>
                {holder.name}
              </Link>
            </th>
            <td data-label={columns.organisation}>{holder.organisationName}</td>
            <td data-label={columns.email}>{holder.email}</td>
            <td data-label={columns.state}>
              <AccountState of={holder} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
