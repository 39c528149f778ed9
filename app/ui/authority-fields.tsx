import { ACTS, type Authority, BASES, DOMAINS } from "#domain/authority.ts";
import type { Catalogue } from "#i18n/catalogue.ts";
import type { FormReply } from "#i18n/form-reply.ts";
import { formatDecimal } from "#i18n/format.ts";
import { Choices, SelectField, TextField } from "./field.tsx";
import { RATIFICATION_STEPS, RatificationFields } from "./ratification-fields.tsx";
import { useSpeech } from "./speech.tsx";

/** What an authority says, whoever holds it. */
export type Prefill = Pick<
  Authority,
  "act" | "domains" | "ceiling" | "validFrom" | "validUntil" | "basis" | "reference" | "chain"
>;

interface Fields {
  readonly form: FormReply | undefined;
  /** What the form is filled with; nothing for a new one. */
  readonly record?: Prefill;
}

/** What the fields are called above the form, where a finding names its field. */
export function authorityLabels({ authority: { form } }: Catalogue): Readonly<Record<string, string>> {
  const steps = RATIFICATION_STEPS.flatMap((step) => [
    [`ratifiedBy${step}`, form.ratifiedBy(step)],
    [`leadDays${step}`, form.leadDays(step)],
  ]);
  const { choose: _, ratifiedBy: __, leadDays: ___, ...fields } = form;
  return { holderId: form.holder, holderIds: form.holders, ...fields, ...Object.fromEntries(steps) };
}

/** What, about which domains, up to how much, until when, on which ground, and who must ratify. */
export function AuthorityFields({ form, record }: Fields) {
  const { words } = useSpeech();
  const say = words.authority.form;
  const { acts, domains } = words.terms;
  return (
    <>
      <SelectField
        name="act"
        label={say.act}
        form={form}
        value={record?.act ?? "beslissen"}
        options={ACTS.map((value) => ({ value, label: acts[value] }))}
      />
      <Choices
        name="domains"
        label={say.domains}
        form={form}
        type="checkbox"
        values={record?.domains}
        options={DOMAINS.map((value) => ({ value, label: domains[value] }))}
        areColumns
      />
      <LimitFields form={form} {...(record ? { record } : {})} />
      <BasisFields form={form} {...(record ? { record } : {})} />
      <RatificationFields form={form} chain={record?.chain ?? []} />
    </>
  );
}

/** Up to how much, and from when until when. */
function LimitFields({ form, record }: Fields) {
  const { words, language } = useSpeech();
  const say = words.authority.form;
  const shown = (cents: number | null | undefined) =>
    typeof cents === "number" ? formatDecimal(cents, language) : "";
  return (
    <>
      <div className="side-by-side">
        <TextField
          name="onceCeiling"
          label={say.onceCeiling}
          hint={say.ceilingHint}
          form={form}
          value={shown(record?.ceiling.onceCents)}
          inputMode="decimal"
        />
        <TextField
          name="structuralCeiling"
          label={say.structuralCeiling}
          hint={say.ceilingHint}
          form={form}
          value={shown(record?.ceiling.structuralCents)}
          inputMode="decimal"
        />
      </div>
      <div className="side-by-side">
        <TextField
          name="validFrom"
          label={say.validFrom}
          form={form}
          value={record?.validFrom ?? ""}
          type="date"
        />
        <TextField
          name="validUntil"
          label={say.validUntil}
          form={form}
          value={record?.validUntil ?? ""}
          type="date"
        />
      </div>
    </>
  );
}

function BasisFields({ form, record }: Fields) {
  const { words } = useSpeech();
  const say = words.authority.form;
  return (
    <>
      <SelectField
        name="basis"
        label={say.basis}
        form={form}
        value={record?.basis}
        blank={say.choose}
        options={BASES.map((value) => ({ value, label: words.terms.bases[value] }))}
      />
      <TextField
        name="reference"
        label={say.reference}
        hint={say.referenceHint}
        form={form}
        value={record?.reference ?? ""}
      />
    </>
  );
}
