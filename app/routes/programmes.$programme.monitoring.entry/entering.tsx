import { Form, Link, useLoaderData } from "@remix-run/react";
import type { FormReply } from "#i18n/form-reply.ts";
import { sayFigure, sayPeriod } from "#i18n/say-figure.ts";
import { capitalised } from "#i18n/speech.ts";
import { paths } from "#paths";
import { ErrorSummary } from "#ui/error-summary.tsx";
import { TextField } from "#ui/field.tsx";
import { OnceField } from "#ui/once-field.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { MeasuredField } from "./measured-field.tsx";
import type { loader } from "./route.tsx";

/** A field for each party that measures, and under it what stands there already. */
export function Entering({ form }: { readonly form: FormReply | undefined }) {
  const { programme, asked, once } = useLoaderData<typeof loader>();
  const speech = useSpeech();
  const { words } = speech;
  const say = words.measuring;
  if (asked === null) return null;
  const { indicator, definition, period, isOver, rows, beside } = asked;
  const names = rows.map(({ name }, index) => [`value${index + 1}`, name ?? say.whole]);
  const here = (to: typeof period) => paths.measuring(programme.slug, { indicator: indicator.id, ...to });
  return (
    <section className="stack" aria-labelledby="entering">
      <h2 id="entering">{say.about(indicator.name, sayPeriod(period, speech))}</h2>
      <p className="row no-print">
        <Link className="utrecht-link" to={here(beside.before)} reloadDocument>
          ‹ {say.before}: {sayPeriod(beside.before, speech)}
        </Link>
        {beside.after === null ? null : (
          <Link className="utrecht-link" to={here(beside.after)} reloadDocument>
            {say.after}: {sayPeriod(beside.after, speech)} ›
          </Link>
        )}
      </p>
      {isOver ? null : <p className="notice notice--quiet">{say.notOver}</p>}
      {rows.length === 0 ? <Nobody /> : null}
      {/* A form that was refused is shown with what was typed in it, whatever its period. */}
      {rows.length === 0 || (!isOver && form === undefined) ? null : (
        <>
          <ErrorSummary form={form} labels={{ ...Object.fromEntries(names), source: say.labels.source }} />
          <Form method="post" action={here(period)} className="form" noValidate>
            <OnceField once={once} form={form} />
            <p className="field__hint">
              {[
                definition?.unit ? capitalised(say.unit(definition.unit)) : null,
                indicator.decimals > 0 ? say.decimals(indicator.decimals) : null,
              ]
                .filter((text) => text !== null)
                .join(" ")}
            </p>
            <div className="measured-fields">
              {rows.map((row, index) => (
                <MeasuredField
                  key={row.partyId}
                  row={index + 1}
                  partyId={row.partyId}
                  label={row.name ?? say.whole}
                  form={form}
                  known={row.stands.map(({ id, value, source }) => ({
                    id,
                    said: say.known(
                      value === null ? words.pages.unknown : sayFigure(value, indicator, speech),
                      source ?? say.noSource,
                    ),
                  }))}
                />
              ))}
            </div>
            <TextField
              name="source"
              label={say.labels.source}
              hint={say.sourceHint}
              form={form}
              value={definition?.source ?? ""}
            />
            <p className="row">
              <button className="utrecht-button utrecht-button--primary-action" type="submit">
                {say.submit}
              </button>
              <Link className="utrecht-link" to={paths.indicator(programme.slug, indicator.id)}>
                {words.governance.cancel}
              </Link>
            </p>
          </Form>
        </>
      )}
    </section>
  );
}

/** There is nobody to measure here: what to do about it. */
function Nobody() {
  const { programme, asked, mayAll } = useLoaderData<typeof loader>();
  const say = useSpeech().words.measuring;
  if (asked === null) return null;
  return (
    <div className="notice notice--quiet stack stack--tight">
      <p>{mayAll ? say.noParties : say.notYours}</p>
      <p>
        {mayAll ? (
          <Link className="utrecht-link" to={paths.indicatorEdit(programme.slug, asked.indicator.id)}>
            {say.appoint}
          </Link>
        ) : (
          say.askLeader
        )}
      </p>
    </div>
  );
}
