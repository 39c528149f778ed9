import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { recordAuthority } from "#db/queries/authority-commands.ts";
import { authorityFrom } from "#http/authority-form.server.ts";
import { readForm, refusedForm } from "#http/form.server.ts";
import { recordingAuthority } from "#http/recording-authority.server.ts";
import { notFound, unprocessable } from "#http/responses.server.ts";
import { paths } from "#paths";
import { SelectField } from "#ui/field.tsx";
import { RecordingAuthorityPage } from "#ui/recording-authority-page.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { schema } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forProgramme("record-authority", async (visit) => {
  const { store, sight, programme, author, words, today } = visit;
  return {
    title: words.authority.form.heading,
    programme: { name: programme.name, slug: programme.slug },
    ...(await recordingAuthority(store, sight, { personId: author.personId, today })),
  };
});

export const action = forProgramme("record-authority", async ({ request, store, programme, author }) => {
  const { form, value } = await readForm(request, schema);
  if (value === undefined) return unprocessable(form);
  const recorded = await recordAuthority(store, author, {
    ...authorityFrom(value),
    ...{ programmeId: programme.id, holderId: value.holderId, once: value.once },
  });
  if (recorded.kind === "unknown-holder") throw notFound();
  if (recorded.kind === "own-authority")
    return unprocessable(refusedForm(form, "ownAuthority", ["holderId"]));
  return redirect(`${paths.authority(programme.slug)}?said=recorded&record=${recorded.id}`);
});

export default function NewAuthority() {
  const loaded = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const { bulk, form: say } = useSpeech().words.authority;
  const introduction = (
    <>
      {say.introduction}{" "}
      <Link className="utrecht-link" to={paths.bulkAuthority(loaded.programme.slug)}>
        {bulk.link}
      </Link>
    </>
  );
  return (
    <RecordingAuthorityPage
      {...loaded}
      form={form}
      introduction={introduction}
      ownAuthority={say.ownAuthority}
    >
      <SelectField
        name="holderId"
        label={say.holder}
        form={form}
        blank={say.choose}
        options={loaded.holders}
      />
    </RecordingAuthorityPage>
  );
}
