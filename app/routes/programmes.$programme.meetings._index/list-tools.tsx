import { Form, Link, useLoaderData } from "@remix-run/react";
import { paths } from "#paths";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

/** Planning, and which body's meetings are shown. */
export function ListTools() {
  const { programme, mayPlan, bodies, bodyId, upcoming } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.calendar.list;
  const { slug } = programme;
  return (
    <div className="list-tools no-print">
      <p className="row">
        {mayPlan && bodies.length > 0 ? (
          <>
            <Link
              className="utrecht-button utrecht-button--primary-action"
              to={paths.newMeeting(slug, bodyId)}
            >
              {say.plan}
            </Link>
            <Link className="utrecht-link" to={paths.rhythm(slug, bodyId)}>
              {say.rhythm}
            </Link>
          </>
        ) : null}
        <Link className="utrecht-link" to={paths.calendar(slug)}>
          {say.calendar}
        </Link>
        {upcoming.length === 0 ? null : (
          <a className="utrecht-link" href={paths.meetingsIcs(slug, bodyId)} download>
            {words.calendar.ics.all}
          </a>
        )}
      </p>
      {bodies.length < 2 ? null : <BodyChoice />}
    </div>
  );
}

/** Of which body the meetings are shown; the address says it, so that it can be kept. */
function BodyChoice() {
  const { bodies, bodyId } = useLoaderData<typeof loader>();
  const say = useSpeech().words.calendar.list;
  return (
    <Form method="get" className="row" key={bodyId}>
      <label className="field__label" htmlFor="body">
        {say.body}
      </label>
      <select
        className="utrecht-select utrecht-select--html-select list-tools__body"
        id="body"
        name="body"
        defaultValue={bodyId ?? ""}
      >
        <option value="">{say.everyBody}</option>
        {bodies.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <button className="utrecht-button utrecht-button--secondary-action" type="submit">
        {say.show}
      </button>
    </Form>
  );
}
