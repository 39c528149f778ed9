import type { Amount } from "#domain/money.ts";
import type { FormReply } from "#i18n/form-reply.ts";
import { formatDecimal } from "#i18n/format.ts";
import { Choices, TextField } from "./field.tsx";
import { useSpeech } from "./speech.tsx";

interface Shown {
  readonly form: FormReply | undefined;
  readonly amount: Amount;
  readonly cover: string | null;
}

/** Whether money goes with it, and how much: unknown is an answer too. */
export function AmountFields({ form, amount, cover }: Shown) {
  const { words, language } = useSpeech();
  const { labels, amountKinds } = words.decisions.edit;
  const known = amount.kind === "known" ? amount : { onceCents: null, structuralCents: null };
  const shown = (cents: number | null) => (cents === null ? "" : formatDecimal(cents, language));
  return (
    <>
      <Choices
        name="amountKind"
        label={labels.amountKind}
        form={form}
        type="radio"
        values={[amount.kind]}
        options={(["none", "unknown", "known"] as const).map((value) => ({
          value,
          label: amountKinds[value],
        }))}
      />
      <div className="side-by-side">
        <TextField
          name="onceAmount"
          label={labels.onceAmount}
          form={form}
          value={shown(known.onceCents)}
          inputMode="decimal"
        />
        <TextField
          name="structuralAmount"
          label={labels.structuralAmount}
          form={form}
          value={shown(known.structuralCents)}
          inputMode="decimal"
        />
        <TextField name="cover" label={labels.cover} form={form} value={cover ?? ""} />
      </div>
    </>
  );
}
