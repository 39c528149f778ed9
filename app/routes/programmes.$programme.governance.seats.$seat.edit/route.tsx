import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { editSeat } from "#db/queries/seat-commands.ts";
import { readForm, refusedForm } from "#http/form.server.ts";
import { participantsOffered } from "#http/participants-offered.server.ts";
import { conflict, notFound, unprocessable } from "#http/responses.server.ts";
import { revalidateAfterLostRace } from "#http/revalidate.ts";
import { seatFrom } from "#http/seat-form.server.ts";
import { seatNamed } from "#http/seat-named.server.ts";
import { paths } from "#paths";
import { DayOrUnknown } from "#ui/day-text.tsx";
import { ChangingForm } from "#ui/governance-form.tsx";
import { GovernancePage } from "#ui/governance-page.tsx";
import { SeatFields } from "#ui/seat-fields.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { schema } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);
export const shouldRevalidate = revalidateAfterLostRace;

export const loader = forProgramme(
  "edit-governance",
  async ({ store, sight, programme, words, params, today }) => {
    const [{ seat, bodyName }, people] = await Promise.all([
      seatNamed(store, sight, params.seat),
      participantsOffered(store, sight, today),
    ]);
    return {
      title: words.governance.seat.editHeading(bodyName),
      programme: { name: programme.name, slug: programme.slug },
      seat,
      people,
    };
  },
);

export const action = forProgramme("edit-governance", async (visit) => {
  const { request, store, sight, programme, author, params } = visit;
  const { seat } = await seatNamed(store, sight, params.seat);
  const { form, value } = await readForm(request, schema);
  if (value === undefined) return unprocessable(form);
  const { version, ...typed } = value;
  const { kind } = await editSeat(store, author, {
    ...{ programmeId: programme.id, id: seat.id, version, edit: seatFrom(typed) },
  });
  if (kind === "unknown") throw notFound();
  if (kind === "lost-race") return conflict(refusedForm(form, "lostRace"));
  return redirect(`${paths.governance(programme.slug)}?said=saved`);
});

export default function EditSeat() {
  const { title, programme, seat, people } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const { words } = useSpeech();
  const { labels, nobodyYet, noSubstitute } = words.governance.seat;
  const called = (wanted: string | null) => people.find(({ value }) => value === wanted)?.label;
  return (
    <GovernancePage programme={programme} title={title}>
      <ChangingForm
        version={seat.version}
        form={form}
        labels={labels}
        stands={[
          [labels.participantId, called(seat.participantId) ?? nobodyYet],
          [labels.role, words.terms.seatRoles[seat.role]],
          [labels.substituteId, called(seat.substituteId) ?? noSubstitute],
          [labels.hoursPerWeek, seat.hoursPerWeek ?? words.pages.unknown],
          [labels.from, <DayOrUnknown key="from" day={seat.from} />],
          [labels.until, <DayOrUnknown key="until" day={seat.until} />],
        ]}
        back={paths.governance(programme.slug)}
      >
        <SeatFields form={form} seat={seat} people={people} />
      </ChangingForm>
    </GovernancePage>
  );
}
