import { Form } from "@remix-run/react";
import { ACTS, BASES, DOMAINS } from "#domain/authority.ts";
import { CONSTITUENCIES } from "#domain/party.ts";
import type { Catalogue } from "#i18n/catalogue.ts";
import { chosen, type FormReply, typed } from "#i18n/form-reply.ts";
import { Choices, type Option, SelectField, TextField } from "#ui/field.tsx";
import { FormButtons } from "#ui/form-buttons.tsx";
import { OnceField } from "#ui/once-field.tsx";
import { useSpeech } from "#ui/speech.tsx";

interface Recording {
  readonly once: string;
  readonly form: FormReply | undefined;
  readonly holders: readonly Option[];
  readonly back: string;
}

/** What the fields are called above the form, where a finding names its field. */
export function authorityLabels({ authority: { form } }: Catalogue): Readonly<Record<string, string>> {
  return { ...form, holderId: form.holder };
}

/** Who, what, about which domains, up to how much, until when, on which ground, and who must ratify. */
export function AuthorityForm({ once, form, holders, back }: Recording) {
  const { words } = useSpeech();
  const say = words.authority.form;
  const { acts, bases, domains, constituencies } = words.terms;
  return (
    <Form method="post" className="form" noValidate>
      <OnceField once={once} form={form} />
      <SelectField
        name="holderId"
        label={say.holder}
        form={form}
        value={typed(form, "holderId")}
        options={[{ value: "", label: say.choose }, ...holders]}
      />
      <SelectField
        name="act"
        label={say.act}
        form={form}
        value={typed(form, "act", "beslissen")}
        options={ACTS.map((value) => ({ value, label: acts[value] }))}
      />
      <Choices
        name="domains"
        label={say.domains}
        form={form}
        type="checkbox"
        values={chosen(form, "domains")}
        options={DOMAINS.map((value) => ({ value, label: domains[value] }))}
        areColumns
      />
      <div className="side-by-side">
        <TextField
          name="onceCeiling"
          label={say.onceCeiling}
          hint={say.ceilingHint}
          form={form}
          value={typed(form, "onceCeiling")}
          inputMode="decimal"
        />
        <TextField
          name="structuralCeiling"
          label={say.structuralCeiling}
          hint={say.ceilingHint}
          form={form}
          value={typed(form, "structuralCeiling")}
          inputMode="decimal"
        />
      </div>
      <div className="side-by-side">
        <TextField
          name="validFrom"
          label={say.validFrom}
          form={form}
          value={typed(form, "validFrom")}
          type="date"
        />
        <TextField
          name="validUntil"
          label={say.validUntil}
          form={form}
          value={typed(form, "validUntil")}
          type="date"
        />
      </div>
      <SelectField
        name="basis"
        label={say.basis}
        form={form}
        value={typed(form, "basis")}
        options={[
          { value: "", label: say.choose },
          ...BASES.map((value) => ({ value, label: bases[value] })),
        ]}
      />
      <TextField
        name="reference"
        label={say.reference}
        hint={say.referenceHint}
        form={form}
        value={typed(form, "reference")}
      />
      <div className="side-by-side">
        <SelectField
          name="ratifiedBy"
          label={say.ratifiedBy}
          form={form}
          value={typed(form, "ratifiedBy")}
          options={[
            { value: "", label: say.ratifiedByNobody },
            ...CONSTITUENCIES.map((value) => ({ value, label: constituencies[value] })),
          ]}
        />
        <TextField
          name="leadDays"
          label={say.leadDays}
          form={form}
          value={typed(form, "leadDays")}
          inputMode="numeric"
        />
      </div>
      <FormButtons submit={say.save} back={{ to: back, label: words.pages.back }} />
    </Form>
  );
}
