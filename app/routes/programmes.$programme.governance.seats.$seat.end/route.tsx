import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { endSeat } from "#db/queries/seat-commands.ts";
import { foundAt, readForm, refusedForm } from "#http/form.server.ts";
import { conflict, unprocessable } from "#http/responses.server.ts";
import { revalidateAfterLostRace } from "#http/revalidate.ts";
import { seatNamed } from "#http/seat-named.server.ts";
import { paths } from "#paths";
import { GovernancePage } from "#ui/governance-page.tsx";
import { LastDayForm } from "#ui/last-day-form.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { schema } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);
export const shouldRevalidate = revalidateAfterLostRace;

export const loader = forProgramme("edit-governance", async (visit) => {
  const { store, sight, programme, words, params, today } = visit;
  const { seat, bodyName, holderName } = await seatNamed(store, sight, params.seat);
  const say = words.governance.seat;
  return {
    title: holderName === null ? say.endEmptyHeading(bodyName) : say.endHeading(holderName, bodyName),
    programme: { name: programme.name, slug: programme.slug },
    seat,
    today,
  };
});

export const action = forProgramme("edit-governance", async (visit) => {
  const { request, store, sight, programme, author, params } = visit;
  const { seat } = await seatNamed(store, sight, params.seat);
  const { form, value } = await readForm(request, schema);
  if (value === undefined) return unprocessable(form);
  const { kind } = await endSeat(store, author, { programmeId: programme.id, id: seat.id, ...value });
  if (kind === "before-start") return unprocessable(foundAt(form, "until", "dayOrder"));
  if (kind === "lost-race") return conflict(refusedForm(form, "lostRace"));
  return redirect(`${paths.governance(programme.slug)}?said=ended`);
});

export default function EndSeat() {
  const { title, programme, seat, today } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const { words } = useSpeech();
  const say = words.governance.seat;
  return (
    <GovernancePage programme={programme} title={title} introduction={say.endIntroduction}>
      <LastDayForm
        programme={programme}
        form={form}
        version={seat.version}
        until={seat.until}
        today={today}
        labels={say.endLabels}
        submit={say.endSubmit}
      />
    </GovernancePage>
  );
}
