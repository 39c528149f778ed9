import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forAdministrator } from "#auth/guard.server.ts";
import { addMember } from "#db/queries/members.ts";
import { listOrganisationNames } from "#db/queries/organisations.ts";
import { foundAt, readForm } from "#http/form.server.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import { unprocessable } from "#http/responses.server.ts";
import { paths } from "#paths";
import { HandOver } from "#routes/administration/hand-over.tsx";
import { makeLink } from "#routes/administration/make-link.server.ts";
import { programmeOf } from "#routes/administration/named.server.ts";
import { schema } from "#routes/programmes.$programme.members.new/form.ts";
import { MemberForm } from "#routes/programmes.$programme.members.new/member-form.tsx";
import { Crumbs } from "#ui/crumbs.tsx";
import { ErrorSummary } from "#ui/error-summary.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forAdministrator(async (visit) => {
  const { name, slug } = await programmeOf(visit);
  return {
    title: visit.words.installation.programmes.addMember(name),
    once: newOnceKey(),
    programme: { name, slug },
    organisations: (await listOrganisationNames(visit.store)).map((organisation) => organisation.name),
  };
});

export const action = forAdministrator(async (visit) => {
  const { request, store, author } = visit;
  const { id: programmeId, slug } = await programmeOf(visit);
  const { form, value } = await readForm(request, schema);
  if (value === undefined) return unprocessable(form);
  const added = await addMember(store, author, { ...value, programmeId, fromOutside: true });
  if (added.kind === "own-role") return unprocessable(foundAt(form, "email", "ownRole"));
  if (added.kind === "has-role") return unprocessable(foundAt(form, "role", "hasRole"));
  if (added.kind === "unknown") {
    const lacking = value.name === null ? "name" : "organisation";
    return unprocessable(foundAt(form, lacking, "noAccountYet"));
  }
  const { accountId, isNew } = added;
  const shown = isNew
    ? await makeLink(visit, { accountId, name: value.name ?? "", hasPassword: false })
    : undefined;
  return shown ?? redirect(`${paths.membersRun(slug)}?said=memberAdded`);
});

export default function NewMemberRun() {
  const { title, programme, once, organisations } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { words } = useSpeech();
  const say = words.installation.programmes;
  const back = paths.membersRun(programme.slug);
  if (reply !== undefined && "link" in reply)
    return <HandOver {...reply} onward={back} onwardLabel={words.members.heading} />;
  return (
    <main id="content" tabIndex={-1} className="within page">
      <Crumbs
        trail={[
          { label: say.heading, to: paths.programmesRun() },
          { label: say.members(programme.name), to: back },
        ]}
      />
      <h1>{title}</h1>
      <ErrorSummary form={reply} labels={words.members.form} />
      <MemberForm form={reply} once={once} organisations={organisations} back={back} />
    </main>
  );
}
