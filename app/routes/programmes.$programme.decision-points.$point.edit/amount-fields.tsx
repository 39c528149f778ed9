import { useLoaderData } from "@remix-run/react";
import { chosen, type FormReply, typed } from "#i18n/form-reply.ts";
import { formatDecimal } from "#i18n/format.ts";
import { Choices, TextField } from "#ui/field.tsx";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

/** Whether money goes with it, and how much: unknown is an answer too. */
export function AmountFields({ form }: { readonly form: FormReply | undefined }) {
  const { point } = useLoaderData<typeof loader>();
  const { words, language } = useSpeech();
  const { labels, amountKinds } = words.decisions.edit;
  const known = point.amount.kind === "known" ? point.amount : { onceCents: null, structuralCents: null };
  const shown = (cents: number | null) => (cents === null ? "" : formatDecimal(cents, language));
  return (
    <>
      <Choices
        name="amountKind"
        label={labels.amountKind}
        form={form}
        type="radio"
        values={chosen(form, "amountKind", [point.amount.kind])}
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
          value={typed(form, "onceAmount", shown(known.onceCents))}
          inputMode="decimal"
        />
        <TextField
          name="structuralAmount"
          label={labels.structuralAmount}
          form={form}
          value={typed(form, "structuralAmount", shown(known.structuralCents))}
          inputMode="decimal"
        />
        <TextField
          name="cover"
          label={labels.cover}
          form={form}
          value={typed(form, "cover", point.cover ?? "")}
        />
      </div>
    </>
  );
}
