import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { Form, Link, useLoaderData } from "@remix-run/react";
import { forProgramme, type ProgrammeVisit } from "#auth/guard.server.ts";
import { listAuthorities, revokeAuthority } from "#db/queries/authorities.ts";
import { listParticipants } from "#db/queries/parties.ts";
import { readButtons } from "#http/form.server.ts";
import { notFound } from "#http/responses.server.ts";
import { formatDay } from "#i18n/format.ts";
import { paths } from "#paths";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { schema } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forProgramme("record-authority", async (visit) => {
  const { store, sight, programme, words, today, language } = visit;
  const [record, participants] = await Promise.all([recordOf(visit), listParticipants(store, sight)]);
  const holder = participants.find(({ id }) => id === record.holderId);
  return {
    title: words.authority.revokeRecord(holder?.name ?? ""),
    explanation: words.authority.revokeExplanation(formatDay(today, language)),
    version: record.version,
    back: paths.authority(programme.slug),
  };
});

export const action = forProgramme("record-authority", async (visit) => {
  const { request, store, programme, author, today } = visit;
  const { id } = await recordOf(visit);
  const { version } = await readButtons(request, schema);
  const { kind } = await revokeAuthority(store, author, {
    programmeId: programme.id,
    id,
    version,
    on: today,
  });
  if (kind === "lost-race") throw new Response(null, { status: 409 });
  return redirect(`${paths.authority(programme.slug)}?said=revoked`);
});

async function recordOf({ store, sight, params }: ProgrammeVisit) {
  const record = (await listAuthorities(store, sight)).find(({ id }) => id === params.record);
  if (record === undefined || record.revokedOn !== null) throw notFound();
  return record;
}

export default function Revocation() {
  const { title, explanation, version, back } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  return (
    <main id="content" tabIndex={-1} className="within page">
      <h1>{title}</h1>
      <p className="lead">{explanation}</p>
      <Form method="post" className="row">
        <button
          type="submit"
          className="utrecht-button utrecht-button--primary-action"
          name="version"
          value={version}
        >
          {words.authority.revoke}
        </button>
        <Link className="utrecht-link" to={back}>
          {words.pages.back}
        </Link>
      </Form>
    </main>
  );
}
