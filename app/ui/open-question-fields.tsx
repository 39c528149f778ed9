import { addresseeKey, addresseeOf, type OpenQuestion } from "#domain/open-question.ts";
import type { Catalogue } from "#i18n/catalogue.ts";
import type { FormReply } from "#i18n/form-reply.ts";
import { type Option, SelectField, TextArea, TextField } from "./field.tsx";
import { useSpeech } from "./speech.tsx";

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Whoever can be asked: nobody yet, a body, a party. */
export function addresseeOptions(
  { bodies, parties }: { readonly bodies: readonly Named[]; readonly parties: readonly Named[] },
  { openQuestions: say }: Pick<Catalogue, "openQuestions">,
): readonly Option[] {
  return [
    { value: addresseeKey({ kind: "nobody" }), label: say.nobody },
    ...bodies.map(({ id, name }) => ({
      value: addresseeKey({ kind: "body", bodyId: id }),
      label: say.body(name),
    })),
    ...parties.map(({ id, name }) => ({
      value: addresseeKey({ kind: "party", partyId: id }),
      label: say.party(name),
    })),
  ];
}

interface Fields {
  readonly form: FormReply | undefined;
  readonly question: Pick<OpenQuestion, "question" | "bodyId" | "partyId" | "source">;
  readonly addressees: readonly Option[];
}

/** What is unknown, who must answer it, and where it was found open. */
export function OpenQuestionFields({ form, question, addressees }: Fields) {
  const { words } = useSpeech();
  const say = words.openQuestions.form;
  return (
    <>
      <TextArea
        name="question"
        label={say.question}
        hint={say.questionHint}
        form={form}
        value={question.question}
        rows={3}
      />
      <SelectField
        name="addressee"
        label={say.addressee}
        form={form}
        value={addresseeKey(addresseeOf(question))}
        options={addressees}
      />
      <TextField
        name="source"
        label={say.source}
        hint={say.sourceHint}
        form={form}
        value={question.source ?? ""}
      />
    </>
  );
}
