import type { MetaFunction } from "@remix-run/react";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { forAdministrator, type SignedInVisit } from "#auth/guard.server.ts";
import { readButtons } from "#http/form.server.ts";
import { notFound } from "#http/responses.server.ts";
import { paths } from "#paths";
import { HandOver } from "#routes/administration/hand-over.tsx";
import { makeLink } from "#routes/administration/make-link.server.ts";
import { holderOf } from "#routes/administration/named.server.ts";
import { Crumbs } from "#ui/crumbs.tsx";
import { FormButtons } from "#ui/form-buttons.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { schema } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forAdministrator(async (visit) => {
  const { id, name, hasPassword, version } = await openHolderOf(visit);
  const { link } = visit.words.administration;
  return { id, name, version, title: hasPassword ? link.forReset : link.forInvitation };
});

/** The link goes into this answer alone. */
export const action = forAdministrator(async (visit) => {
  const holder = await openHolderOf(visit);
  const { version } = await readButtons(visit.request, schema);
  // Meanwhile this account was shut or got a password: whoever makes the link must see that first.
  if (version !== holder.version) throw new Response(null, { status: 409 });
  const shown = await makeLink(visit, { ...holder, accountId: holder.id });
  if (shown === undefined) throw new Response(null, { status: 409 });
  return shown;
});

/** Somebody whose account is shut gets no link before it is opened. */
async function openHolderOf(visit: SignedInVisit) {
  const holder = await holderOf(visit);
  if (holder.isDisabled) throw notFound();
  return holder;
}

export default function PersonLink() {
  const { id, name, version, title } = useLoaderData<typeof loader>();
  const made = useActionData<typeof action>();
  const { words } = useSpeech();
  const { people, link } = words.administration;
  if (made !== undefined) return <HandOver {...made} onward={paths.person(id)} />;
  return (
    <main id="content" tabIndex={-1} className="within page">
      <Crumbs
        trail={[
          { label: people.heading, to: paths.people() },
          { label: name, to: paths.person(id) },
        ]}
      />
      <h1>{title}</h1>
      <p>{link.explanation(name)}</p>
      <Form method="post">
        <input type="hidden" name="version" value={version} />
        <FormButtons submit={title} back={{ to: paths.person(id), label: words.pages.back }} />
      </Form>
    </main>
  );
}
