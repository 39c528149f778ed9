import type { ReactNode } from "react";
import { type FormReply, typed } from "#i18n/form-reply.ts";
import { TextArea } from "./field.tsx";
import { useSpeech } from "./speech.tsx";

interface Fields {
  readonly form: FormReply | undefined;
  readonly report: {
    readonly done: string;
    readonly coming: string;
    readonly decisionWanted: string | null;
  };
  /** What stands above a field: the text of last time. */
  readonly above?: (field: "done" | "coming" | "decisionWanted") => ReactNode;
}

/** What was done, what comes, and whether a decision is wanted: a switch, and then which one. */
export function ReportTextFields({ form, report, above }: Fields) {
  const { words } = useSpeech();
  const say = words.reports.form;
  const isWanted =
    form === undefined ? report.decisionWanted !== null : typed(form, "wantsDecision") === "on";
  return (
    <>
      <div className="stack stack--tight">
        {above?.("done")}
        <TextArea
          name="done"
          label={say.done}
          form={form}
          value={typed(form, "done", report.done)}
          rows={5}
        />
      </div>
      <div className="stack stack--tight">
        {above?.("coming")}
        <TextArea
          name="coming"
          label={say.coming}
          form={form}
          value={typed(form, "coming", report.coming)}
          rows={4}
        />
      </div>
      <div className="stack stack--tight wanted">
        <label className="choice switch">
          <input type="checkbox" name="wantsDecision" id="wantsDecision" defaultChecked={isWanted} />
          <span className="field__label">{say.wantsDecision}</span>
        </label>
        <div className="wanted__text stack stack--tight">
          {above?.("decisionWanted")}
          <TextArea
            name="decisionWanted"
            label={say.decisionWanted}
            form={form}
            value={typed(form, "decisionWanted", report.decisionWanted ?? "")}
            rows={3}
          />
        </div>
      </div>
    </>
  );
}
