import type { MetaFunction } from "@remix-run/react";
import { Link, useLoaderData } from "@remix-run/react";
import { forAdministrator } from "#auth/guard.server.ts";
import { hasOtherAdministrator } from "#db/queries/installations.ts";
import { paths } from "#paths";
import { AccountState } from "#routes/administration/account-state.tsx";
import { holderOf } from "#routes/administration/named.server.ts";
import { Said } from "#routes/administration/said.tsx";
import { Crumbs } from "#ui/crumbs.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { Access } from "./access.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.holder.name);

export const loader = forAdministrator(async (visit) => {
  const holder = await holderOf(visit);
  const isReplaceable = await hasOtherAdministrator(visit.store.read, visit.store, holder.id);
  return { holder, isLast: holder.isAdministrator && !isReplaceable };
});

export default function Person() {
  const { holder } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const { people, link } = words.administration;
  return (
    <main id="content" tabIndex={-1} className="within page">
      <Crumbs trail={[{ label: people.heading, to: paths.people() }]} />
      <h1>{holder.name}</h1>
      <Said />
      <dl className="facts">
        <dt>{people.organisation}</dt>
        <dd>{holder.organisationName}</dd>
        <dt>{people.email}</dt>
        <dd>{holder.email}</dd>
        <dt>{people.columns.state}</dt>
        <dd>
          <AccountState of={holder} />
        </dd>
      </dl>
      <section className="stack">
        <h2>{people.access}</h2>
        {holder.isDisabled ? null : (
          <p>
            <Link className="utrecht-link" to={paths.personLink(holder.id)}>
              {holder.hasPassword ? link.forReset : link.forInvitation}
            </Link>
          </p>
        )}
        <Access />
      </section>
    </main>
  );
}
