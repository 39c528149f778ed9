import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { addMember } from "#db/queries/members.ts";
import { listParties } from "#db/queries/parties.ts";
import { foundAt, readForm } from "#http/form.server.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import { unprocessable } from "#http/responses.server.ts";
import { paths } from "#paths";
import { HandOver } from "#routes/administration/hand-over.tsx";
import { makeLink } from "#routes/administration/make-link.server.ts";
import { ErrorSummary } from "#ui/error-summary.tsx";
import { ProgrammeCrumbs } from "#ui/programme-crumbs.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { schema } from "./form.ts";
import { MemberForm } from "./member-form.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forProgramme("manage-members", async ({ store, sight, programme, words }) => ({
  title: words.members.add,
  once: newOnceKey(),
  programme: { name: programme.name, slug: programme.slug },
  // Of the installation's organisations only those of this programme: the others are none of its business.
  organisations: [...new Set((await listParties(store, sight)).map(({ name }) => name))],
}));

export const action = forProgramme("manage-members", async (visit) => {
  const { request, store, programme, author } = visit;
  const { form, value } = await readForm(request, schema);
  if (value === undefined) return unprocessable(form);
  const added = await addMember(store, author, { ...value, programmeId: programme.id });
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
  return shown ?? redirect(`${paths.members(programme.slug)}?said=added`);
});

export default function NewMember() {
  const { title, programme, once, organisations } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { words } = useSpeech();
  const say = words.members;
  const back = paths.members(programme.slug);
  if (reply !== undefined && "link" in reply)
    return <HandOver {...reply} onward={back} onwardLabel={say.heading} />;
  return (
    <main id="content" tabIndex={-1} className="within page">
      <ProgrammeCrumbs programme={programme} trail={[{ label: say.heading, to: back }]} />
      <h1>{title}</h1>
      <ErrorSummary form={reply} labels={say.form} />
      <MemberForm form={reply} once={once} organisations={organisations} back={back} />
    </main>
  );
}
