import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme, type ProgrammeVisit } from "#auth/guard.server.ts";
import { listBodies, listSeats } from "#db/queries/bodies.ts";
import { dissolveBody } from "#db/queries/body-commands.ts";
import { listDecisionPoints } from "#db/queries/decision-points.ts";
import { listMeetings } from "#db/queries/meetings.ts";
import { isDissolved, seatsOn } from "#domain/body.ts";
import { isOpen } from "#domain/decision-point.ts";
import { foundAt, readForm, refusedForm } from "#http/form.server.ts";
import { conflict, notFound, unprocessable } from "#http/responses.server.ts";
import { revalidateAfterLostRace } from "#http/revalidate.ts";
import { paths } from "#paths";
import { DayText } from "#ui/day-text.tsx";
import { TextField } from "#ui/field.tsx";
import { ChangingForm } from "#ui/governance-form.tsx";
import { GovernancePage } from "#ui/governance-page.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { schema } from "./form.ts";
import { StillThere } from "./still-there.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);
export const shouldRevalidate = revalidateAfterLostRace;

export const loader = forProgramme("edit-governance", async (visit) => {
  const { store, sight, programme, words, today } = visit;
  const [{ body, bodies }, seats, meetings, points] = await Promise.all([
    bodyOf(visit),
    listSeats(store, sight),
    listMeetings(store, sight),
    listDecisionPoints(store, sight),
  ]);
  return {
    title: words.governance.dissolution.heading(body.name),
    programme: { name: programme.name, slug: programme.slug },
    body,
    today,
    stillThere: {
      meetings: meetings.filter(
        ({ bodyId, on, state }) => bodyId === body.id && on >= today && state !== "cancelled",
      ).length,
      points: points.filter((point) => point.bodyId === body.id && isOpen(point)).length,
      seats: seatsOn(seats, body.id, today).length,
      bodies: bodies
        .filter((other) => other.reportsToId === body.id && !isDissolved(other, today))
        .map(({ name }) => name),
    },
  };
});

export const action = forProgramme("edit-governance", async (visit) => {
  const { request, store, programme, author } = visit;
  const { body } = await bodyOf(visit);
  const { form, value } = await readForm(request, schema);
  if (value === undefined) return unprocessable(form);
  const { version, dissolvedOn: on } = value;
  // Only of what was to lapse it can be said that it goes on after all.
  if (on === null && body.dissolvedOn === null)
    return unprocessable(foundAt(form, "dissolvedOn", "required"));
  const { kind } = await dissolveBody(store, author, { programmeId: programme.id, id: body.id, version, on });
  if (kind === "lost-race") return conflict(refusedForm(form, "lostRace"));
  return redirect(`${paths.governance(programme.slug)}?said=${on === null ? "saved" : "dissolved"}`);
});

async function bodyOf({ store, sight, params }: ProgrammeVisit) {
  const bodies = await listBodies(store, sight);
  const body = bodies.find(({ id }) => id === params.body);
  if (body === undefined) throw notFound();
  return { body, bodies };
}

export default function Dissolution() {
  const { title, programme, body, today, stillThere } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const { words } = useSpeech();
  const say = words.governance.dissolution;
  const { dissolvedOn } = body;
  return (
    <GovernancePage programme={programme} title={title} introduction={say.introduction}>
      <StillThere {...stillThere} />
      <ChangingForm
        version={body.version}
        form={form}
        labels={say.labels}
        stands={[
          [
            say.labels.dissolvedOn,
            dissolvedOn === null ? say.goesOn : <DayText key="day" day={dissolvedOn} />,
          ],
        ]}
        back={paths.governance(programme.slug)}
        submit={say.submit}
      >
        <TextField
          name="dissolvedOn"
          label={say.labels.dissolvedOn}
          hint={dissolvedOn === null ? say.hint : say.hintAgain}
          form={form}
          value={dissolvedOn ?? today}
          type="date"
          isShort
        />
      </ChangingForm>
    </GovernancePage>
  );
}
