import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme, type ProgrammeVisit } from "#auth/guard.server.ts";
import { listRecesses } from "#db/queries/meetings.ts";
import { editRecess } from "#db/queries/recesses.ts";
import { readForm, refusedForm } from "#http/form.server.ts";
import { conflict, notFound, unprocessable } from "#http/responses.server.ts";
import { revalidateAfterLostRace } from "#http/revalidate.ts";
import { paths } from "#paths";
import { CalendarCrumbs } from "#ui/calendar-crumbs.tsx";
import { DayText } from "#ui/day-text.tsx";
import { ErrorSummary } from "#ui/error-summary.tsx";
import { FormButtons } from "#ui/form-buttons.tsx";
import { RecessFields } from "#ui/recess-fields.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { schema } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);
export const shouldRevalidate = revalidateAfterLostRace;

export const loader = forProgramme("plan-meetings", async (visit) => ({
  title: visit.words.calendar.recess.editHeading,
  programme: { name: visit.programme.name, slug: visit.programme.slug },
  recess: await recessOf(visit),
}));

export const action = forProgramme("plan-meetings", async (visit) => {
  const { request, store, programme, author } = visit;
  const { id } = await recessOf(visit);
  const { form, value } = await readForm(request, schema);
  if (value === undefined) return unprocessable(form);
  const { version, ...edit } = value;
  const { kind } = await editRecess(store, author, { programmeId: programme.id, id, version, edit });
  if (kind === "lost-race") return conflict(refusedForm(form, "lostRace"));
  return redirect(`${paths.calendar(programme.slug)}?said=edited`);
});

async function recessOf({ store, sight, params }: ProgrammeVisit) {
  const recess = (await listRecesses(store, sight)).find(({ id }) => id === params.recess);
  if (recess === undefined) throw notFound();
  return recess;
}

export default function EditRecess() {
  const { title, programme, recess } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const { words } = useSpeech();
  const say = words.calendar.recess;
  const isLost = form?.whole === "lostRace";
  return (
    <main id="content" tabIndex={-1} className="within page">
      <CalendarCrumbs programme={programme} />
      <h1>{title}</h1>
      <ErrorSummary form={form} labels={say.fields} sayWhole={() => say.lostRace} />
      {isLost ? (
        <section className="panel stack" aria-labelledby="theirs">
          <h2 id="theirs">{words.calendar.form.theirs}</h2>
          <p>
            {recess.name}: <DayText day={recess.from} /> – <DayText day={recess.until} />
          </p>
        </section>
      ) : null}
      <Form method="post" className="form" noValidate>
        {/* After a lost race the version is the one shown as theirs: saving again is a choice made with open eyes. */}
        <input type="hidden" name="version" value={recess.version} key={recess.version} />
        <RecessFields form={form} recess={recess} />
        <FormButtons
          submit={isLost ? words.meetings.item.keepMine : words.calendar.form.save}
          back={{ to: paths.calendar(programme.slug), label: words.calendar.form.back }}
        />
      </Form>
    </main>
  );
}
