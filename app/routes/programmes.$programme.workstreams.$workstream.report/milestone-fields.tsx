import { Link, useLoaderData } from "@remix-run/react";
import type { FormReply } from "#i18n/form-reply.ts";
import { formatDay } from "#i18n/format.ts";
import { paths } from "#paths";
import { TextField } from "#ui/field.tsx";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

type Milestone = ReturnType<typeof useLoaderData<typeof loader>>["milestones"][number];

/** The milestones that are still to come, each with the day on which it is expected and, when it moves, why. */
export function MilestoneFields({ form }: { readonly form: FormReply | undefined }) {
  const { programme, milestones, moreMilestones } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.reports.form;
  return (
    <section className="stack" aria-labelledby="milestones">
      <h2 id="milestones">{say.milestones}</h2>
      {milestones.length === 0 ? (
        <p className="muted">{say.noMilestones}</p>
      ) : (
        <p className="field__hint">{say.milestonesHint}</p>
      )}
      {milestones.map((milestone, index) => (
        <MilestoneField key={milestone.id} milestone={milestone} row={index + 1} form={form} />
      ))}
      {moreMilestones === 0 ? null : (
        <p>
          <Link className="utrecht-link" to={paths.milestones(programme.slug)}>
            {say.moreMilestones(moreMilestones)}
          </Link>
        </p>
      )}
    </section>
  );
}

interface Row {
  readonly milestone: Milestone;
  readonly row: number;
  readonly form: FormReply | undefined;
}

function MilestoneField({ milestone, row, form }: Row) {
  const { words, language } = useSpeech();
  const say = words.reports.form;
  const { id, name, baselineOn, forecastOn } = milestone;
  const typed = typedFor(form, id);
  const now = forecastOn ?? "";
  // What was left alone follows the plan; what was moved here stays as it was typed, beside what stands there now.
  const isMoved = typed !== undefined && typed.forecast !== typed.was;
  const isOvertaken = isMoved && typed.was !== now;
  return (
    <fieldset className="milestone-field">
      <legend className="field__label">{name}</legend>
      <p className="field__hint">
        {baselineOn === null ? say.notAgreed : say.agreed(formatDay(baselineOn, language))}
      </p>
      {isOvertaken ? (
        <p className="field__error">
          {forecastOn === null ? say.nowUnknown : say.nowExpected(formatDay(forecastOn, language))}
        </p>
      ) : null}
      <input type="hidden" name={`milestone${row}`} value={id} />
      <input type="hidden" name={`was${row}`} value={now} />
      <div className="milestone-field__row">
        <TextField
          name={`forecast${row}`}
          label={say.expected}
          form={form}
          value={isMoved ? typed.forecast : now}
          type="date"
          isShort
        />
        <TextField name={`reason${row}`} label={say.why} form={form} value={typed?.reason ?? ""} />
      </div>
    </fieldset>
  );
}

/** What was typed for this milestone, in whichever row it stood then. */
function typedFor(form: FormReply | undefined, id: string) {
  const found = Object.entries(form?.typed ?? {}).find(
    ([name, values]) => name.startsWith("milestone") && values[0] === id,
  );
  if (found === undefined) return undefined;
  const row = found[0].slice("milestone".length);
  const of = (name: string) => form?.typed[`${name}${row}`]?.[0] ?? "";
  return { was: of("was"), forecast: of("forecast"), reason: of("reason") };
}
