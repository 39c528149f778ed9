import type { MetaFunction } from "@remix-run/react";
import { Link, useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { loadGovernance } from "#db/queries/governance.ts";
import { listMeetings } from "#db/queries/meetings.ts";
import { seatsOn } from "#domain/body.ts";
import { namesOf } from "#domain/preparation.ts";
import type { Governance } from "#domain/table.ts";
import { attemptsAt, suggestedWhatIf, verdictIf, type WhatIf } from "#domain/what-if.ts";
import { paths } from "#paths";
import { ErrorSummary } from "#ui/error-summary.tsx";
import { ProgrammeCrumbs } from "#ui/programme-crumbs.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { Answer } from "./answer.tsx";
import { questionIn } from "./form.ts";
import { QuestionForm } from "./question-form.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

/** Nothing is written here: the whole question stands in the address. */
export const loader = forProgramme("see", async ({ request, store, sight, programme, today, words }) => {
  const [governance, meetings] = await Promise.all([
    loadGovernance(store, sight),
    listMeetings(store, sight),
  ]);
  const { form, value, unknown } = questionIn(new URL(request.url).searchParams, governance);
  const verdict = value && verdictIf(value, { governance, today });
  const asked = value ?? suggestedWhatIf(governance, { meetings, today });
  const attempts = value && verdict ? attemptsAt(value, verdict) : [];
  return {
    title: words.whatIf.heading,
    programme: { name: programme.name, slug: programme.slug },
    ...{ form, unknown, asked: asked ?? null, verdict: verdict ?? null },
    options: asked === undefined ? null : optionsFor(asked, governance),
    names: namesOf(governance),
    attempts: attempts.map(({ remedies, asked: then }) => ({
      remedies,
      to: `${paths.whatIf(programme.slug, then)}#verdict`,
    })),
  };
});

/** What can be chosen: the bodies, the parties, and the people apart by whether they sit there on that day. */
function optionsFor(asked: WhatIf, { bodies, parties, participants, seats }: Governance) {
  const seated = seatsOn(seats, asked.bodyId, asked.on).map(({ participantId }) => participantId);
  const people = participants.map(({ id, name, partyId }) => ({
    value: id,
    label: `${name} (${parties.find((party) => party.id === partyId)?.name ?? ""})`,
  }));
  const isAway = (id: string) => seated.includes(id) || asked.excusedIds.includes(id);
  return {
    bodies: bodies.map(({ id, name }) => ({ value: id, label: name })),
    parties: parties
      .filter(
        ({ id, involvement }) => involvement !== "to-be-involved" || asked.requiredPartyIds.includes(id),
      )
      .map(({ id, name }) => ({ value: id, label: name })),
    seated: people.filter(({ value }) => isAway(value)),
    others: people.filter(({ value }) => !isAway(value)),
    emptySeats: seated.filter((id) => id === null).length,
  };
}

export default function WhatIfPage() {
  const { title, programme, form, unknown, options, verdict } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.whatIf;
  return (
    <main id="content" tabIndex={-1} className="within within--wide page">
      <ProgrammeCrumbs
        programme={programme}
        trail={[{ label: words.authority.heading, to: paths.authority(programme.slug) }]}
      />
      <div className="stack">
        <h1>{title}</h1>
        <p>{say.introduction}</p>
      </div>
      <ErrorSummary form={form ?? undefined} labels={say.labels} />
      {unknown === 0 ? null : <p className="notice">{say.unknown(unknown)}</p>}
      {options === null ? (
        <p className="notice notice--quiet">
          {say.noBodies}{" "}
          <Link className="utrecht-link" to={paths.governance(programme.slug)}>
            {words.pages.governance.heading}
          </Link>
        </p>
      ) : (
        <QuestionForm />
      )}
      {verdict === null ? null : <Answer verdict={verdict} />}
    </main>
  );
}
