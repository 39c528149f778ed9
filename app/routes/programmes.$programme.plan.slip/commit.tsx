import { Form, useLoaderData } from "@remix-run/react";
import { type FormReply, typed } from "#i18n/form-reply.ts";
import { paths } from "#paths";
import { FormButtons } from "#ui/form-buttons.tsx";
import { ReasonFields } from "#ui/milestone-fields.tsx";
import { OnceField } from "#ui/once-field.tsx";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

/** Commits what was just looked at, with one reason for all of it. */
export function Commit({ form }: { readonly form: FormReply | undefined }) {
  const { programme, thought, value, decisions, once } = useLoaderData<typeof loader>();
  const { timeline, governance } = useSpeech().words;
  const say = timeline.slip;
  const asked = {
    item: value?.item ?? typed(form, "item"),
    days: String(value?.days ?? typed(form, "days")),
    direction: value?.direction ?? typed(form, "direction"),
  };
  return (
    <section className="stack" aria-labelledby="commit">
      <h2 id="commit">{say.commitHeading}</h2>
      <p>{say.commitIntroduction}</p>
      <Form method="post" action={`?${new URLSearchParams(asked)}`} className="form" noValidate>
        <OnceField once={once} form={form} />
        {Object.entries(asked).map(([name, one]) => (
          <input key={name} type="hidden" name={name} value={one} />
        ))}
        {/* After a lost race this is the mark of what is shown now: committing again is a choice made with open eyes. */}
        <input type="hidden" name="seen" value={thought?.seen ?? ""} key={thought?.seen} />
        <ReasonFields form={form} decisions={decisions} />
        <FormButtons
          submit={say.commit}
          back={{ to: paths.plan(programme.slug), label: governance.cancel }}
        />
      </Form>
    </section>
  );
}
