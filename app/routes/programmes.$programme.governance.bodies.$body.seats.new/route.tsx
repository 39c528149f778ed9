import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme, type ProgrammeVisit } from "#auth/guard.server.ts";
import { listBodies } from "#db/queries/bodies.ts";
import { createSeat } from "#db/queries/seat-commands.ts";
import { isDissolved, type SeatEdit } from "#domain/body.ts";
import { readForm } from "#http/form.server.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import { participantsOffered } from "#http/participants-offered.server.ts";
import { notFound, unprocessable } from "#http/responses.server.ts";
import { seatFrom } from "#http/seat-form.server.ts";
import { paths } from "#paths";
import { MakingForm } from "#ui/governance-form.tsx";
import { GovernancePage } from "#ui/governance-page.tsx";
import { SeatFields } from "#ui/seat-fields.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { schema } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forProgramme("edit-governance", async (visit) => {
  const { store, sight, programme, words } = visit;
  const [body, people] = await Promise.all([bodyOf(visit), participantsOffered(store, sight, visit.today)]);
  return {
    title: words.governance.seat.newHeading(body.name),
    programme: { name: programme.name, slug: programme.slug },
    people,
    once: newOnceKey(),
  };
});

export const action = forProgramme("edit-governance", async (visit) => {
  const { request, store, programme, author, today } = visit;
  const { id: bodyId } = await bodyOf(visit);
  const { form, value } = await readForm(request, schema);
  if (value === undefined) return unprocessable(form);
  const { once, ...typed } = value;
  const { kind } = await createSeat(store, author, {
    ...{ programmeId: programme.id, bodyId, today, once, edit: seatFrom(typed) },
  });
  if (kind === "unknown") throw notFound();
  return redirect(`${paths.governance(programme.slug)}?said=saved`);
});

/** The body in the address, as long as it is there: nobody is given a seat at one that has lapsed. */
async function bodyOf({ store, sight, params, today }: ProgrammeVisit) {
  const body = (await listBodies(store, sight)).find(({ id }) => id === params.body);
  if (body === undefined || isDissolved(body, today)) throw notFound();
  return body;
}

const BLANK: SeatEdit = {
  participantId: null,
  role: "member",
  hoursPerWeek: null,
  from: null,
  until: null,
  substituteId: null,
};

export default function NewSeat() {
  const { title, programme, people, once } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const { words } = useSpeech();
  const say = words.governance.seat;
  return (
    <GovernancePage
      programme={programme}
      title={title}
      introduction={people.length === 0 ? say.nobodyToSeat : say.introduction}
    >
      <MakingForm once={once} form={form} labels={say.labels} back={paths.governance(programme.slug)}>
        <SeatFields form={form} seat={BLANK} people={people} />
      </MakingForm>
    </GovernancePage>
  );
}
