import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { Form, Link, useLoaderData } from "@remix-run/react";
import { forProgramme, type ProgrammeVisit } from "#auth/guard.server.ts";
import { listAuthorities, revokeAuthority } from "#db/queries/authorities.ts";
import { listParticipants } from "#db/queries/parties.ts";
import { readButtons } from "#http/form.server.ts";
import { notFound } from "#http/responses.server.ts";
import { formatDay } from "#i18n/format.ts";
import { sayCeiling } from "#i18n/say-amount.ts";
import { sayChain, sayScope, sayTerm } from "#i18n/say-authority.ts";
import { paths } from "#paths";
import { Crumbs } from "#ui/crumbs.tsx";
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
    programme: { name: programme.name, slug: programme.slug },
    record,
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
  const { title, explanation, programme, record } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  return (
    <main id="content" tabIndex={-1} className="within page">
      <Crumbs
        trail={[
          { label: words.pages.portfolio.heading, to: paths.portfolio() },
          { label: programme.name, to: paths.programme(programme.slug) },
          { label: words.authority.heading, to: paths.authority(programme.slug) },
        ]}
      />
      <h1>{title}</h1>
      <RecordFacts />
      <p className="lead">{explanation}</p>
      <Form method="post" className="row">
        <button
          type="submit"
          className="utrecht-button utrecht-button--primary-action"
          name="version"
          value={record.version}
        >
          {words.authority.revoke}
        </button>
        <Link className="utrecht-link" to={paths.authority(programme.slug)}>
          {words.pages.back}
        </Link>
      </Form>
    </main>
  );
}

/** What is about to be revoked: about what, up to how much, on which ground, until when. */
function RecordFacts() {
  const { record } = useLoaderData<typeof loader>();
  const speech = useSpeech();
  const { columns } = speech.words.authority;
  const basis = speech.words.terms.bases[record.basis];
  return (
    <dl className="facts">
      <dt>{columns.domains}</dt>
      <dd>{sayScope(record, speech)}</dd>
      <dt>{columns.ceiling}</dt>
      <dd>{sayCeiling(record.ceiling, speech)}</dd>
      <dt>{columns.basis}</dt>
      <dd>{record.reference === null ? basis : `${basis}, ${record.reference}`}</dd>
      <dt>{columns.term}</dt>
      <dd>{sayTerm(record, speech)}</dd>
      <dt>{columns.chain}</dt>
      <dd>{sayChain(record, speech)}</dd>
    </dl>
  );
}
