import { Form, useLoaderData } from "@remix-run/react";
import { chosen, type FormReply } from "#i18n/form-reply.ts";
import { formatLongDay } from "#i18n/format.ts";
import { paths } from "#paths";
import { TextField } from "#ui/field.tsx";
import { FieldFinding } from "#ui/field-finding.tsx";
import { FormButtons } from "#ui/form-buttons.tsx";
import { MeetingTimeFields } from "#ui/meeting-time-fields.tsx";
import { OnceField } from "#ui/once-field.tsx";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

/** The days of the rhythm, each with what it was moved off; what is ticked is planned in one go. */
export function ProposedDays({ form }: { readonly form: FormReply | undefined }) {
  const { programme, habit, isAsked, days, once } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.calendar.rhythm;
  const { place } = words.calendar.fields;
  if (habit === null || !isAsked) return null;
  if (days.length === 0) return <p className="notice">{say.none}</p>;
  return (
    <Form method="post" className="form" noValidate key={habit.bodyId}>
      <h2>{say.proposed}</h2>
      <OnceField once={once} form={form} />
      <input type="hidden" name="bodyId" id="bodyId" value={habit.bodyId} />
      <DayTable form={form} />
      <MeetingTimeFields form={form} times={habit} hint={words.calendar.form.unknown} />
      <TextField
        name="place"
        label={place}
        hint={words.calendar.form.unknown}
        form={form}
        value={habit.place ?? ""}
      />
      <FormButtons
        submit={say.plan}
        back={{ to: paths.meetings(programme.slug), label: words.calendar.form.back }}
      />
    </Form>
  );
}

function DayTable({ form }: { readonly form: FormReply | undefined }) {
  const { days } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.calendar.rhythm;
  const free = days.flatMap(({ on, there }) => (on !== null && there === null ? [on] : []));
  const ticked = chosen(form, "days", free);
  return (
    <div id="days" tabIndex={-1}>
      <FieldFinding name="days" form={form} />
      <table className="folding rhythm">
        <thead>
          <tr>
            <th scope="col">{say.columns.plan}</th>
            <th scope="col">{say.columns.on}</th>
            <th scope="col">{say.columns.due}</th>
            <th scope="col">{say.columns.why}</th>
          </tr>
        </thead>
        <tbody>
          {days.map((day) => (
            <DayRow key={day.due} day={day} isTicked={day.on !== null && ticked.includes(day.on)} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type Row = ReturnType<typeof useLoaderData<typeof loader>>["days"][number];

function DayRow({
  day: { due, on, why, there },
  isTicked,
}: {
  readonly day: Row;
  readonly isTicked: boolean;
}) {
  const { words, language } = useSpeech();
  const say = words.calendar.rhythm;
  const moved = on === null ? say.leftOut : say.movedOff;
  const said = there === null ? (why === null ? say.stays : moved(why)) : say.there(there);
  return (
    <tr className={there === null && on !== null ? undefined : "muted"}>
      <td>
        {on === null || there !== null ? null : (
          <label className="choice">
            <input type="checkbox" name="days" value={on} defaultChecked={isTicked} />
            <span className="visually-hidden">{say.pick(formatLongDay(on, language))}</span>
          </label>
        )}
      </td>
      <th scope="row">
        {on === null ? say.nothing : <time dateTime={on}>{formatLongDay(on, language)}</time>}
      </th>
      <td data-label={say.columns.due}>
        <time dateTime={due}>{formatLongDay(due, language)}</time>
      </td>
      <td data-label={say.columns.why}>{said}</td>
    </tr>
  );
}
