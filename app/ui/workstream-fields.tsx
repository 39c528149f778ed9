import { WORKSTREAM_NATURES, type WorkstreamEdit } from "#domain/workstream.ts";
import { type FormReply, typed } from "#i18n/form-reply.ts";
import { type Option, SelectField, TextField } from "./field.tsx";
import { SpanFields } from "./span-fields.tsx";
import { useSpeech } from "./speech.tsx";

interface Fields {
  readonly form: FormReply | undefined;
  readonly workstream: WorkstreamEdit;
  readonly people: readonly Option[];
  readonly parents: readonly Option[];
  readonly bodies: readonly Option[];
}

/** What a workstream is called and about, who leads it, where it belongs and when it runs. */
export function WorkstreamFields({ form, workstream, people, parents, bodies }: Fields) {
  const { words } = useSpeech();
  const { labels, hints, natures, nobody, topOfTree } = words.workstreams;
  const { unknown } = words.pages;
  const select = (
    name: "nature" | "leadId" | "parentId" | "bodyId",
    { blank, options }: { readonly blank: string; readonly options: readonly Option[] },
  ) => (
    <SelectField
      name={name}
      label={labels[name]}
      hint={hints[name]}
      form={form}
      value={typed(form, name, workstream[name] ?? "")}
      blank={blank}
      options={options}
    />
  );
  return (
    <>
      <TextField name="name" label={labels.name} form={form} value={typed(form, "name", workstream.name)} />
      <TextField
        name="theme"
        label={labels.theme}
        hint={hints.theme}
        form={form}
        value={typed(form, "theme", workstream.theme ?? "")}
      />
      <div className="side-by-side">
        {select("leadId", { blank: nobody, options: people })}
        {select("nature", {
          blank: unknown,
          options: WORKSTREAM_NATURES.map((value) => ({ value, label: natures[value] })),
        })}
      </div>
      <div className="side-by-side">
        {select("parentId", { blank: topOfTree, options: parents })}
        {select("bodyId", { blank: unknown, options: bodies })}
      </div>
      <SpanFields form={form} span={workstream} labels={labels} />
    </>
  );
}
