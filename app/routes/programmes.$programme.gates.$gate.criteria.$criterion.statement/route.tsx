import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme, type ProgrammeVisit } from "#auth/guard.server.ts";
import { stateCriterion } from "#db/queries/criterion-commands.ts";
import { linkOf } from "#domain/criterion-answer.ts";
import { foundAt, readForm, refusedForm } from "#http/form.server.ts";
import { criterionNamed } from "#http/gate-named.server.ts";
import { conflict, notFound, unprocessable } from "#http/responses.server.ts";
import { revalidateAfterLostRace } from "#http/revalidate.ts";
import { chosen, typed } from "#i18n/form-reply.ts";
import { sayAnswer } from "#i18n/say-gate.ts";
import { paths } from "#paths";
import { DayOrUnknown } from "#ui/day-text.tsx";
import { Choices, TextArea, TextField } from "#ui/field.tsx";
import { GatePage } from "#ui/gate-page.tsx";
import { ChangingForm } from "#ui/governance-form.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { ANSWERS, MEANING } from "./answers.ts";
import { schema } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);
export const shouldRevalidate = revalidateAfterLostRace;

export const loader = forProgramme("edit-plan", async (visit) => {
  const { programme, words, today } = visit;
  const { gate, criterion } = await statedOf(visit);
  return {
    title: words.gates.statement.heading(criterion.text),
    programme: { name: programme.name, slug: programme.slug },
    ...{ gate, criterion, today },
  };
});

export const action = forProgramme("edit-plan", async (visit) => {
  const { request, store, programme, author, today } = visit;
  const { gate, criterion } = await statedOf(visit);
  const { form, value } = await readForm(request, schema);
  if (value === undefined) return unprocessable(form);
  const { isMet, evidence, on, version } = value;
  if (on > today) return unprocessable(foundAt(form, "on", "future"));
  const { kind } = await stateCriterion(store, author, {
    ...{ programmeId: programme.id, gateId: gate.id, id: criterion.id, version },
    statement: { isMet: MEANING[isMet], evidence, on },
  });
  if (kind === "not-there") throw notFound();
  if (kind === "lost-race") return conflict(refusedForm(form, "lostRace"));
  return redirect(`${paths.gate(programme.slug, gate.id)}?said=stated`);
});

/** The criterion in the address, where it is somebody who answers it: what a record answers is not stated. */
async function statedOf(visit: ProgrammeVisit) {
  const named = await criterionNamed(visit);
  if (linkOf(named.criterion) !== null) throw notFound();
  return named;
}

export default function Statement() {
  const { title, programme, gate, criterion, today } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const { words } = useSpeech();
  const say = words.gates.statement;
  const { answer } = criterion;
  const now = answer.isMet === null ? "unknown" : answer.isMet ? "yes" : "no";
  return (
    <GatePage programme={programme} gate={gate} title={title} introduction={say.introduction}>
      <ChangingForm
        version={criterion.version}
        form={form}
        labels={say.labels}
        stands={[
          [say.labels.isMet, say.answers[now]],
          [words.gates.page.columns.says, sayAnswer(answer, words)],
          [say.labels.evidence, answer.by === "statement" ? answer.evidence : null],
          [say.labels.on, <DayOrUnknown key="on" day={answer.since} />],
        ]}
        submit={say.submit}
        back={paths.gate(programme.slug, gate.id)}
      >
        <Choices
          name="isMet"
          label={say.labels.isMet}
          form={form}
          type="radio"
          values={chosen(form, "isMet", [now])}
          options={ANSWERS.map((value) => ({ value, label: say.answers[value] }))}
        />
        <TextArea
          name="evidence"
          label={say.labels.evidence}
          hint={say.evidenceHint}
          form={form}
          value={typed(form, "evidence")}
          rows={3}
        />
        <TextField
          name="on"
          label={say.labels.on}
          form={form}
          value={typed(form, "on", today)}
          type="date"
          isShort
        />
      </ChangingForm>
    </GatePage>
  );
}
