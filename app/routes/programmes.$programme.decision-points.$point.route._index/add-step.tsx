import { Form, Link, useLoaderData } from "@remix-run/react";
import { type RouteStep, USUAL_TERMS, type UsualTerm } from "#domain/route.ts";
import type { FormReply } from "#i18n/form-reply.ts";
import { paths } from "#paths";
import { ErrorSummary } from "#ui/error-summary.tsx";
import { FormButtons } from "#ui/form-buttons.tsx";
import { OnceField } from "#ui/once-field.tsx";
import { RouteStepFields } from "#ui/route-step-fields.tsx";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

const BLANK: Pick<RouteStep, "kind" | "name" | "bodyId" | "termDays" | "isStatutory"> = {
  ...{ kind: "prepare", name: null, bodyId: null, termDays: null, isStatutory: false },
};

/** A step behind the others, filled in with a usual term if one was chosen. */
export function AddStep({ form }: { readonly form: FormReply | undefined }) {
  const { programme, point, bodies, wanted, once, planned } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.route;
  const term = isUsual(wanted) ? wanted : undefined;
  const step =
    term === undefined ? BLANK : { ...BLANK, ...USUAL_TERMS[term], name: say.usualTerms[term].name };
  return (
    <section className="stack" aria-labelledby="add">
      <h2 id="add">{say.add}</h2>
      <UsualTerms />
      <ErrorSummary form={form} labels={say.labels} />
      <Form
        method="post"
        className="form"
        noValidate
        key={`${term} ${form === undefined ? planned.route.length : "refused"}`}
      >
        <OnceField once={once} form={form} />
        <RouteStepFields form={form} step={step} bodies={bodies} />
        <FormButtons
          submit={say.addSubmit}
          back={{ to: paths.decisionPoint(programme.slug, point.id), label: say.back }}
        />
      </Form>
    </section>
  );
}

/** Terms that somebody need not look up, each with where it comes from. */
function UsualTerms() {
  const { programme, point } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.route;
  return (
    <div className="stack stack--tight">
      <h3>{say.usual}</h3>
      <p className="small muted">{say.usualHint}</p>
      <ul className="usual-terms">
        {(Object.keys(USUAL_TERMS) as UsualTerm[]).map((term) => (
          <li key={term}>
            <Link className="utrecht-link" to={paths.usualTerm(programme.slug, point.id, term)}>
              {say.usualTerms[term].label}
            </Link>
            <span className="small muted route-step__how">{say.usualTerms[term].source}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function isUsual(term: string | null): term is UsualTerm {
  return term !== null && Object.hasOwn(USUAL_TERMS, term);
}
