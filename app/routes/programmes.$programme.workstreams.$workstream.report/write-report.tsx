import { useLoaderData } from "@remix-run/react";
import { useRef } from "react";
import type { FormReply } from "#i18n/form-reply.ts";
import { paths } from "#paths";
import { LightFields } from "#ui/light-fields.tsx";
import { OnceField } from "#ui/once-field.tsx";
import { ReportTextFields } from "#ui/report-text-fields.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { LastTime } from "./last-time.tsx";
import { MilestoneFields } from "./milestone-fields.tsx";
import type { loader } from "./route.tsx";
import { SendBar } from "./send-bar.tsx";

const BLANK = { done: "", coming: "", decisionWanted: null };

/**
 * The form. It is sent as a whole page on purpose, with JavaScript too: every button of it then does the same with and
 * without, and what comes back is drawn from the database alone.
 */
export function WriteReport({ refused }: { readonly refused: FormReply | undefined }) {
  const { programme, workstream, period, sent, computed, once, draft } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const box = useRef<HTMLFormElement>(null);
  const say = words.reports.form;
  const form = refused ?? draft?.form;
  // Of a period that was reported about only what was typed for it stays, to be taken elsewhere.
  if (sent !== null && form === undefined) return null;
  const keepAt = paths.reportDraft(programme.slug, workstream.id, period.from);
  return (
    <form
      method="post"
      action={paths.writeReport(programme.slug, workstream.id, period.from)}
      className="form report-form"
      noValidate
      ref={box}
    >
      <OnceField once={once} form={refused} />
      {/* Whoever presses Enter in a field keeps what was typed: the first button of a form is the one that is meant. */}
      <button type="submit" formAction={keepAt} className="visually-hidden" tabIndex={-1} aria-hidden="true">
        {say.keep}
      </button>
      <ReportTextFields
        form={form}
        report={BLANK}
        above={(field) => <LastTime field={field} keepAt={keepAt} />}
      />
      <section className="stack" aria-labelledby="lights">
        <h2 id="lights">{say.lights}</h2>
        <p className="field__hint">{say.lightsHint}</p>
        <LightFields form={form} computed={computed} />
      </section>
      <MilestoneFields form={form} />
      {sent === null ? <SendBar box={box} keepAt={keepAt} isLost={refused?.whole === "lostRace"} /> : null}
    </form>
  );
}
