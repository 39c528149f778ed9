import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { createCoupling } from "#db/queries/coupling-commands.ts";
import { listCoupleable } from "#db/queries/couplings.ts";
import { foundAll, foundAt, readForm } from "#http/form.server.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import { notFound, unprocessable } from "#http/responses.server.ts";
import { paths } from "#paths";
import { SelectField, TextField } from "#ui/field.tsx";
import { MakingForm } from "#ui/governance-form.tsx";
import { MonitoringPage } from "#ui/monitoring-page.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { schema } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forProgramme("edit-monitoring", async (visit) => {
  const { store, sight, programme, words, today } = visit;
  return {
    title: words.couplings.newHeading,
    programme: { name: programme.name, slug: programme.slug },
    indicators: await listCoupleable(store, sight, today),
    once: newOnceKey(),
  };
});

/** Says what must go before what; what stands in the way is said at the field where it can be mended. */
export const action = forProgramme("edit-monitoring", async (visit) => {
  const { request, store, programme, author, today } = visit;
  const { form, value } = await readForm(request, schema);
  if (value === undefined) return unprocessable(form);
  const { once, ...edit } = value;
  const done = await createCoupling(store, author, { programmeId: programme.id, once, on: today, edit });
  if (done.kind === "saved") return redirect(`${paths.monitoring(programme.slug)}?said=coupled`);
  if (done.kind === "not-there") throw notFound();
  if (done.kind === "incomparable")
    return unprocessable(
      foundAll(
        form,
        done.sides.map((side) => [side, "incomparable"] as const),
      ),
    );
  return unprocessable(foundAt(form, "followingId", FINDINGS[done.kind]));
});

const FINDINGS = { itself: "coupledToItself", known: "coupledAlready", circle: "coupledInCircle" } as const;

export default function NewCoupling() {
  const { title, programme, indicators, once } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const say = useSpeech().words.couplings;
  const options = indicators.map(({ id, name, hasWayToGo }) => ({
    value: id,
    label: hasWayToGo ? name : say.withoutPath(name),
  }));
  return (
    <MonitoringPage programme={programme} title={title} introduction={say.introduction}>
      {indicators.length < 2 ? (
        <TooFew />
      ) : (
        <MakingForm
          once={once}
          form={form}
          labels={say.labels}
          back={paths.monitoring(programme.slug)}
          submit={say.submit}
        >
          {(["leadingId", "followingId"] as const).map((name) => (
            <SelectField
              key={name}
              name={name}
              label={say.labels[name]}
              hint={say.hints[name]}
              form={form}
              blank={say.choose}
              options={options}
            />
          ))}
          <TextField name="name" label={say.labels.name} hint={say.hints.name} form={form} />
        </MakingForm>
      )}
    </MonitoringPage>
  );
}

/** What to do first: a coupling needs two. */
function TooFew() {
  const { programme, indicators } = useLoaderData<typeof loader>();
  const { couplings: say, indicators: ofIndicators, pages } = useSpeech().words;
  return (
    <>
      <p className="notice notice--quiet">{say.tooFew(indicators.length)}</p>
      <p className="row">
        <Link
          className="utrecht-button utrecht-button--primary-action"
          to={paths.newIndicator(programme.slug)}
        >
          {ofIndicators.newLink}
        </Link>
        <Link className="utrecht-link" to={paths.monitoring(programme.slug)}>
          {pages.back}
        </Link>
      </p>
    </>
  );
}
