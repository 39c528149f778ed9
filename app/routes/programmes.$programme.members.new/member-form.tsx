import { Form } from "@remix-run/react";
import { ROLES } from "#domain/role.ts";
import { type FormReply, typed } from "#i18n/form-reply.ts";
import { SelectField, TextField } from "#ui/field.tsx";
import { FormButtons } from "#ui/form-buttons.tsx";
import { OnceField } from "#ui/once-field.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { Suggestions } from "#ui/suggestions.tsx";

interface Asked {
  readonly form: FormReply | undefined;
  readonly once: string;
  /** The names to choose from for whoever is new. */
  readonly organisations: readonly string[];
  readonly back: string;
}

/** Who, as what; and who they are, where nobody has this address yet. */
export function MemberForm({ form, once, organisations, back }: Asked) {
  const { words } = useSpeech();
  const say = words.members.form;
  const field = (name: "email" | "name" | "organisation") => ({
    ...{ name, form, label: say[name], value: typed(form, name), autoComplete: "off" },
  });
  return (
    <Form method="post" className="form" noValidate>
      <OnceField once={once} form={form} />
      <TextField {...field("email")} hint={say.emailHint} type="email" />
      <SelectField
        name="role"
        label={say.role}
        form={form}
        value={typed(form, "role")}
        blank={words.administration.choose}
        options={ROLES.map((value) => ({ value, label: words.terms.roles[value] }))}
      />
      <section className="stack">
        <h2>{say.newcomer}</h2>
        <p>{say.newcomerHint}</p>
        <TextField {...field("name")} />
        <TextField {...field("organisation")} list="organisations" />
        <Suggestions id="organisations" values={organisations} />
      </section>
      <FormButtons submit={say.submit} back={{ to: back, label: words.pages.back }} />
    </Form>
  );
}
