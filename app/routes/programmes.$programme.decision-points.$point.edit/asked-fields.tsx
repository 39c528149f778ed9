import { useLoaderData } from "@remix-run/react";
import { DOMAINS } from "#domain/authority.ts";
import { LEVELS } from "#domain/decision-point.ts";
import { chosen, type FormReply, typed } from "#i18n/form-reply.ts";
import { Choices, SelectField, TextArea, TextField } from "#ui/field.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { AmountFields } from "./amount-fields.tsx";
import type { loader } from "./route.tsx";

/** The question itself: title, requested decision, domains, money, whose agreement, by when, at which level. */
export function AskedFields({ form }: { readonly form: FormReply | undefined }) {
  const { point, parties } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.decisions.edit;
  const { labels } = say;
  return (
    <>
      <TextField name="title" label={labels.title} form={form} value={typed(form, "title", point.title)} />
      <TextArea
        name="requestedDecision"
        label={labels.requestedDecision}
        hint={say.requestedHint}
        form={form}
        value={typed(form, "requestedDecision", point.requestedDecision.join("\n"))}
      />
      <Choices
        name="domains"
        label={labels.domains}
        form={form}
        type="checkbox"
        values={chosen(form, "domains", point.domains)}
        options={DOMAINS.map((value) => ({ value, label: words.terms.domains[value] }))}
        areColumns
      />
      <AmountFields form={form} />
      <Choices
        name="requiredPartyIds"
        label={labels.requiredPartyIds}
        form={form}
        type="checkbox"
        values={chosen(form, "requiredPartyIds", point.requiredPartyIds)}
        options={parties}
        areColumns
      />
      <div className="side-by-side">
        <TextField
          name="neededBy"
          label={labels.neededBy}
          form={form}
          value={typed(form, "neededBy", point.neededBy ?? "")}
          type="date"
        />
        <SelectField
          name="level"
          label={labels.level}
          form={form}
          value={typed(form, "level", point.level ?? "")}
          options={[
            { value: "", label: words.pages.unknown },
            ...LEVELS.map((value) => ({ value, label: words.terms.levels[value] })),
          ]}
        />
      </div>
    </>
  );
}
