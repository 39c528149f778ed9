import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme, type ProgrammeVisit } from "#auth/guard.server.ts";
import { endParty } from "#db/queries/departure-commands.ts";
import { consequencesOf, departureRecords, readDeparture } from "#http/departure.server.ts";
import { refusedForm } from "#http/form.server.ts";
import { conflict, notFound, unprocessable } from "#http/responses.server.ts";
import { revalidateAfterLostRace } from "#http/revalidate.ts";
import { paths } from "#paths";
import { DepartureForm } from "#ui/departure-form.tsx";
import { GovernancePage } from "#ui/governance-page.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);
export const shouldRevalidate = revalidateAfterLostRace;

export const loader = forProgramme("edit-governance", async (visit) => {
  const { programme, words, today } = visit;
  const { leaver, records } = await leaverOf(visit);
  const on = leaver.endedOn ?? today;
  return {
    title: words.departure.heading(leaver.name),
    programme: { name: programme.name, slug: programme.slug },
    leaver: { name: leaver.name, endedOn: leaver.endedOn, version: leaver.version },
    today,
    consequences: consequencesOf({ partyId: leaver.id }, records, { ...visit, on }),
    others: records.participants
      .filter(({ partyId, endedOn }) => partyId === leaver.id && endedOn === null)
      .map(({ id, name }) => ({ id, name })),
  };
});

export const action = forProgramme("edit-governance", async (visit) => {
  const { request, store, programme, author } = visit;
  const { leaver } = await leaverOf(visit);
  const { form, seen } = await readDeparture(request, leaver);
  if (seen === undefined) return unprocessable(form);
  const { kind } = await endParty(store, author, { programmeId: programme.id, id: leaver.id, ...seen });
  if (kind === "lost-race") return conflict(refusedForm(form, "lostRace"));
  return redirect(`${paths.governance(programme.slug)}?said=${seen.on === null ? "saved" : "ended"}`);
});

async function leaverOf({ store, sight, params }: ProgrammeVisit) {
  const records = await departureRecords(store, sight);
  const leaver = records.parties.find(({ id }) => id === params.party);
  if (leaver === undefined) throw notFound();
  return { leaver, records };
}

export default function PartyDeparture() {
  const { title, programme, leaver, today, consequences, others } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const { words } = useSpeech();
  return (
    <GovernancePage programme={programme} title={title} introduction={words.departure.introduction.party}>
      <DepartureForm
        form={form}
        leaver={leaver}
        today={today}
        consequences={consequences}
        back={paths.governance(programme.slug)}
      />
      {others.length === 0 ? null : (
        <section className="stack stack--tight" aria-labelledby="others">
          <h2 id="others">{words.departure.onlyOne}</h2>
          <ul>
            {others.map(({ id, name }) => (
              <li key={id}>
                <Link className="utrecht-link" to={paths.participantDeparture(programme.slug, id)}>
                  {words.departure.ofParticipant(name)}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </GovernancePage>
  );
}
