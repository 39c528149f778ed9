import { Form, useLoaderData } from "@remix-run/react";
import { DOMAINS } from "#domain/authority.ts";
import type { FormReply } from "#i18n/form-reply.ts";
import { paths } from "#paths";
import { AmountTexts, amountKindOptions } from "#ui/amount-fields.tsx";
import { Choices, SelectField, TextField } from "#ui/field.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { PeopleFields } from "./people-fields.tsx";
import type { loader } from "./route.tsx";

/**
 * The question as a form whose fields become the address. It loads the page anew, so that the browser goes on from the
 * verdict, with JavaScript as without.
 */
export function QuestionForm() {
  const { asked, options, programme, form: reply } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.whatIf;
  if (asked === null || options === null) return null;
  const form = reply ?? undefined;
  return (
    <Form
      method="get"
      action={`${paths.whatIf(programme.slug)}#verdict`}
      className="form what-if"
      noValidate
      reloadDocument
    >
      <div className="what-if__sentence">
        <SelectField
          name="body"
          label={say.labels.body}
          form={form}
          value={asked.bodyId}
          options={options.bodies}
        />
        <TextField name="on" label={say.labels.on} form={form} value={asked.on} type="date" isShort />
        <MoneyFields form={form} />
      </div>
      <Choices
        name="domains"
        label={say.labels.domains}
        form={form}
        type="checkbox"
        values={asked.domains}
        options={DOMAINS.map((value) => ({ value, label: words.terms.domains[value] }))}
        areColumns
      />
      <Choices
        name="parties"
        label={say.labels.parties}
        form={form}
        type="checkbox"
        values={asked.requiredPartyIds}
        options={options.parties}
        areColumns
      />
      <PeopleFields form={form} />
      <p>
        <button className="utrecht-button utrecht-button--primary-action" type="submit">
          {say.submit}
        </button>
      </p>
    </Form>
  );
}

/** Whether money goes with it, and how much; the amounts are out of the way while none is known. */
function MoneyFields({ form }: { readonly form: FormReply | undefined }) {
  const { asked } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const { labels } = words.whatIf;
  const amount = asked?.amount ?? { kind: "none" };
  return (
    <>
      <SelectField
        name="amountKind"
        label={labels.amountKind}
        form={form}
        value={amount.kind}
        options={amountKindOptions(words)}
      />
      <div className="what-if__amounts">
        <AmountTexts form={form} amount={amount} labels={labels} />
      </div>
    </>
  );
}
