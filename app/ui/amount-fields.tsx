import { AMOUNT_KINDS, type Amount } from "#domain/money.ts";
import type { Catalogue } from "#i18n/catalogue.ts";
import type { FormReply } from "#i18n/form-reply.ts";
import { formatDecimal } from "#i18n/format.ts";
import { Choices, type Option, TextField } from "./field.tsx";
import { useSpeech } from "./speech.tsx";

interface Shown {
  readonly form: FormReply | undefined;
  readonly amount: Amount;
}

/** Whether money goes with it, and how much: unknown is an answer too. */
export function AmountFields({ form, amount, cover }: Shown & { readonly cover: string | null }) {
  const { words } = useSpeech();
  const { labels } = words.decisions.edit;
  return (
    <>
      <Choices
        name="amountKind"
        label={labels.amountKind}
        form={form}
        type="radio"
        values={[amount.kind]}
        options={amountKindOptions(words)}
      />
      <div className="side-by-side">
        <AmountTexts form={form} amount={amount} labels={labels} />
        <TextField name="cover" label={labels.cover} form={form} value={cover ?? ""} />
      </div>
    </>
  );
}

/** Whether money goes with it, to choose from. */
export function amountKindOptions({ decisions }: Catalogue): readonly Option[] {
  return AMOUNT_KINDS.map((value) => ({ value, label: decisions.edit.amountKinds[value] }));
}

/** How much it is, once and every year. */
export function AmountTexts({
  form,
  amount,
  labels,
}: Shown & { readonly labels: Readonly<Record<"onceAmount" | "structuralAmount", string>> }) {
  const { language } = useSpeech();
  const known = amount.kind === "known" ? amount : { onceCents: null, structuralCents: null };
  const text = (name: "onceAmount" | "structuralAmount", cents: number | null) => ({
    ...{ name, form, label: labels[name], inputMode: "decimal" as const },
    value: cents === null ? "" : formatDecimal(cents, language),
  });
  return (
    <>
      <TextField {...text("onceAmount", known.onceCents)} />
      <TextField {...text("structuralAmount", known.structuralCents)} />
    </>
  );
}
