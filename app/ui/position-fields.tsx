import { POSITION_CHANGES, type PositionEdit } from "#domain/position-change.ts";
import { chosen, type FormReply, typed } from "#i18n/form-reply.ts";
import { formatFte } from "#i18n/format.ts";
import { Choices, TextField } from "./field.tsx";
import { useSpeech } from "./speech.tsx";

interface Fields {
  readonly form: FormReply | undefined;
  readonly position: PositionEdit;
}

/** What a function was and becomes, and whether whoever has it goes along. */
export function PositionFields({ form, position }: Fields) {
  const { words, language } = useSpeech();
  const { columns, hints, kinds, followers } = words.positions;
  const { isFollower } = position;
  const shown = (hundredths: number | null) => (hundredths === null ? "" : formatFte(hundredths, language));
  const text = (name: "oldFunction" | "newFunction" | "remark") => (
    <TextField
      name={name}
      label={columns[name]}
      form={form}
      value={typed(form, name, position[name] ?? "")}
    />
  );
  const fte = (name: "oldFte" | "newFte", hundredths: number | null) => (
    <TextField
      name={name}
      label={columns[name]}
      hint={hints.fte}
      form={form}
      value={typed(form, name, shown(hundredths))}
      inputMode="decimal"
    />
  );
  return (
    <>
      <Choices
        name="change"
        label={columns.change}
        form={form}
        type="radio"
        values={chosen(form, "change", [position.change])}
        options={POSITION_CHANGES.map((value) => ({ value, label: kinds[value] }))}
      />
      <div className="side-by-side">
        {text("oldFunction")}
        {fte("oldFte", position.oldFteHundredths)}
      </div>
      <div className="side-by-side">
        {text("newFunction")}
        {fte("newFte", position.newFteHundredths)}
      </div>
      <Choices
        name="isFollower"
        label={columns.isFollower}
        hint={hints.isFollower}
        form={form}
        type="radio"
        values={chosen(form, "isFollower", [isFollower === null ? "unknown" : isFollower ? "yes" : "no"])}
        options={(["yes", "no", "unknown"] as const).map((value) => ({ value, label: followers[value] }))}
      />
      {text("remark")}
    </>
  );
}

/** A row of which nothing was said yet. */
export const BLANK_POSITION: PositionEdit = {
  ...{ change: "unchanged", oldFunction: null, oldFteHundredths: null, newFunction: null },
  ...{ newFteHundredths: null, isFollower: null, remark: null },
};
