import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { recordAuthorities } from "#db/queries/authority-commands.ts";
import { authorityFrom } from "#http/authority-form.server.ts";
import { readForm, refusedForm } from "#http/form.server.ts";
import { recordingAuthority } from "#http/recording-authority.server.ts";
import { notFound, unprocessable } from "#http/responses.server.ts";
import { paths } from "#paths";
import { Choices } from "#ui/field.tsx";
import { RecordingAuthorityPage } from "#ui/recording-authority-page.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { schema } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forProgramme("record-authority", async (visit) => {
  const { store, sight, programme, author, words, today } = visit;
  return {
    title: words.authority.bulk.heading,
    programme: { name: programme.name, slug: programme.slug },
    ...(await recordingAuthority(store, sight, { personId: author.personId, today })),
  };
});

/** All of them or none: one that may not be recorded refuses the whole. */
export const action = forProgramme("record-authority", async ({ request, store, programme, author }) => {
  const { form, value } = await readForm(request, schema);
  if (value === undefined) return unprocessable(form);
  const recorded = await recordAuthorities(store, author, {
    ...authorityFrom(value),
    ...{ programmeId: programme.id, holderIds: value.holderIds, once: value.once },
  });
  if (recorded.kind === "unknown-holder") throw notFound();
  if (recorded.kind === "own-authority")
    return unprocessable(refusedForm(form, "ownAuthority", ["holderIds"]));
  return redirect(`${paths.authority(programme.slug)}?said=recorded&record=${recorded.ids[0]}`);
});

export default function BulkAuthority() {
  const loaded = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const { bulk, form: say } = useSpeech().words.authority;
  return (
    <RecordingAuthorityPage
      {...loaded}
      form={form}
      introduction={bulk.introduction}
      ownAuthority={bulk.ownAuthority}
    >
      <Choices
        name="holderIds"
        label={say.holders}
        form={form}
        type="checkbox"
        options={loaded.holders}
        areColumns
      />
    </RecordingAuthorityPage>
  );
}
