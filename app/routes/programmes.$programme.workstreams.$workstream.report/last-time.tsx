import { useLoaderData } from "@remix-run/react";
import { formatDay } from "#i18n/format.ts";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

interface Folded {
  readonly field: "done" | "coming" | "decisionWanted";
  readonly keepAt: string;
}

/** What stood in this field last time, folded; one button puts it in, and keeps what was typed besides. */
export function LastTime({ field, keepAt }: Folded) {
  const { last } = useLoaderData<typeof loader>();
  const { words, language } = useSpeech();
  const say = words.reports.form;
  const text = last?.[field];
  if (!last || !text) return null;
  return (
    <details className="last-time">
      <summary>{say.lastTime(formatDay(last.until, language))}</summary>
      <div className="stack stack--tight">
        <p className="prose">{text}</p>
        <button
          type="submit"
          formAction={keepAt}
          name="take"
          value={field}
          className="utrecht-button utrecht-button--secondary-action"
          aria-label={say.takeOverOf(say[field])}
        >
          {say.takeOver}
        </button>
      </div>
    </details>
  );
}
