import { Form, useLoaderData } from "@remix-run/react";
import type { FormReply } from "#i18n/form-reply.ts";
import { paths } from "#paths";
import { DecisionPointFields } from "#ui/decision-point-fields.tsx";
import { ErrorSummary } from "#ui/error-summary.tsx";
import { FormButtons } from "#ui/form-buttons.tsx";
import { PointTableFields } from "#ui/point-table-fields.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { NoteFields } from "./note-fields.tsx";
import type { loader } from "./route.tsx";
import { Theirs } from "./theirs.tsx";

/** What is asked, of whom and for how much; then the rest of the cover note. */
export function PointForm({ form }: { readonly form: FormReply | undefined }) {
  const { point, programme, parties, bodies, mayMove } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.decisions.edit;
  const isLost = form?.whole === "lostRace";
  return (
    <>
      <ErrorSummary
        form={form}
        sayWhole={(finding) => (finding === "onAgenda" ? words.points.onAgenda : say.lostRace)}
        labels={{ ...say.labels, ...words.points.labels }}
      />
      {isLost ? <Theirs /> : null}
      <Form method="post" className="form" noValidate>
        {/* After a lost race the version is the one shown as theirs: saving again is a choice made with open eyes. */}
        <input type="hidden" name="version" value={point.version} key={point.version} />
        <DecisionPointFields form={form} point={point} parties={parties} bodies={bodies} />
        {mayMove ? (
          <PointTableFields form={form} purpose={point.purpose} bodyId={point.bodyId} bodies={bodies} />
        ) : (
          <p className="muted">{words.points.fixed}</p>
        )}
        <h2>{words.agenda.coverNote}</h2>
        <NoteFields form={form} />
        <FormButtons
          submit={isLost ? words.meetings.item.keepMine : words.meetings.item.save}
          back={{ to: paths.decisionPoint(programme.slug, point.id), label: words.meetings.item.cancel }}
        />
      </Form>
    </>
  );
}
