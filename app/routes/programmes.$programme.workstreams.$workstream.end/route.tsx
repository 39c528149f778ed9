import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { endWorkstream } from "#db/queries/workstream-commands.ts";
import { foundAt, readForm, refusedForm } from "#http/form.server.ts";
import { conflict, unprocessable } from "#http/responses.server.ts";
import { revalidateAfterLostRace } from "#http/revalidate.ts";
import { workstreamNamed } from "#http/workstream-named.server.ts";
import { paths } from "#paths";
import { EndForm } from "#ui/end-form.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { WorkstreamPage } from "#ui/workstream-page.tsx";
import { schema } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);
export const shouldRevalidate = revalidateAfterLostRace;

export const loader = forProgramme("edit-plan", async (visit) => {
  const { store, sight, programme, words, params, today } = visit;
  const workstream = await workstreamNamed(store, sight, params.workstream);
  return {
    title: words.workstreams.endHeading(workstream.name),
    programme: { name: programme.name, slug: programme.slug },
    workstream,
    today,
  };
});

/** Says from which day on it is no more; an empty day takes back an end that was said before. */
export const action = forProgramme("edit-plan", async (visit) => {
  const { request, store, sight, programme, author, params } = visit;
  const { id, endedOn } = await workstreamNamed(store, sight, params.workstream);
  const { form, value } = await readForm(request, schema);
  if (value === undefined) return unprocessable(form);
  if (value.endedOn === null && endedOn === null) return unprocessable(foundAt(form, "endedOn", "day"));
  const { kind } = await endWorkstream(store, author, {
    ...{ programmeId: programme.id, id, version: value.version, on: value.endedOn },
  });
  if (kind === "lost-race") return conflict(refusedForm(form, "lostRace"));
  return redirect(`${paths.workstream(programme.slug, id)}?said=ended`);
});

export default function EndWorkstream() {
  const { title, programme, workstream, today } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const { words } = useSpeech();
  const say = words.workstreams;
  return (
    <WorkstreamPage
      programme={programme}
      workstream={workstream}
      title={title}
      introduction={say.endIntroduction}
    >
      <EndForm
        of={workstream}
        today={today}
        form={form}
        back={paths.workstream(programme.slug, workstream.id)}
        say={{
          label: say.endLabels.endedOn,
          goesOn: say.goesOn,
          hint: say.endHint,
          hintAgain: say.endHintAgain,
          submit: say.endSubmit,
        }}
      />
    </WorkstreamPage>
  );
}
