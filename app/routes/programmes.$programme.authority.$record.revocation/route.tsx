import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { revokeAuthority } from "#db/queries/authority-commands.ts";
import { authorityNamed } from "#http/authority-named.server.ts";
import { readButtons } from "#http/form.server.ts";
import { conflict } from "#http/responses.server.ts";
import { revalidateAfterLostRace } from "#http/revalidate.ts";
import { formatDay } from "#i18n/format.ts";
import { paths } from "#paths";
import { AuthorityFacts, TheirAuthority } from "#ui/authority-facts.tsx";
import { ConfirmingForm } from "#ui/confirming-form.tsx";
import { ProgrammeCrumbs } from "#ui/programme-crumbs.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { schema } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);
export const shouldRevalidate = revalidateAfterLostRace;

export const loader = forProgramme("record-authority", async (visit) => {
  const { store, sight, programme, params, words, today, language } = visit;
  const { record, holderName } = await authorityNamed(store, sight, params.record);
  return {
    title: words.authority.revokeRecord(holderName),
    explanation: words.authority.revokeExplanation(formatDay(today, language)),
    programme: { name: programme.name, slug: programme.slug },
    record,
  };
});

export const action = forProgramme("record-authority", async (visit) => {
  const { request, store, sight, programme, author, params, today } = visit;
  const { record } = await authorityNamed(store, sight, params.record);
  const { version } = await readButtons(request, schema);
  const ending = { programmeId: programme.id, id: record.id, version, on: today };
  const { kind } = await revokeAuthority(store, author, ending);
  if (kind === "lost-race") return conflict({ isLost: true });
  return redirect(`${paths.authority(programme.slug)}?said=revoked`);
});

export default function Revocation() {
  const { title, programme, record } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  return (
    <main id="content" tabIndex={-1} className="within page">
      <ProgrammeCrumbs
        programme={programme}
        trail={[{ label: words.authority.heading, to: paths.authority(programme.slug) }]}
      />
      <h1>{title}</h1>
      {record.revokedOn === null ? <Revoking /> : <AlreadyRevoked />}
    </main>
  );
}

function Revoking() {
  const { explanation, programme, record } = useLoaderData<typeof loader>();
  const isLost = useActionData<typeof action>()?.isLost === true;
  const { words } = useSpeech();
  const say = words.authority;
  return (
    <>
      {isLost ? (
        <>
          <p className="notice notice--error" role="alert">
            {say.changedMeanwhile}
          </p>
          <TheirAuthority record={record} />
        </>
      ) : (
        <AuthorityFacts record={record} />
      )}
      <p className="lead">{explanation}</p>
      <ConfirmingForm
        version={record.version}
        submit={say.revoke}
        back={paths.authority(programme.slug)}
        cancel={words.pages.back}
      />
    </>
  );
}

/** There is nothing left to revoke: the page says since when. */
function AlreadyRevoked() {
  const { programme, record } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  return (
    <>
      <p className="notice" role="status">
        {words.authority.alreadyRevoked}
      </p>
      <TheirAuthority record={record} />
      <Link className="utrecht-link" to={paths.authority(programme.slug)}>
        {words.pages.back}
      </Link>
    </>
  );
}
