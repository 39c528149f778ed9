import { Form, Link, useLoaderData } from "@remix-run/react";
import { DECISION_POINT_STATES, LEVELS } from "#domain/decision-point.ts";
import type { Catalogue } from "#i18n/catalogue.ts";
import { paths } from "#paths";
import { Choices, SelectField } from "#ui/field.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { NEEDED, VERDICTS } from "./asked.ts";
import type { loader } from "./route.tsx";

/** What of the register is shown. It all goes into the address, so that it can be kept and shared. */
export function Filter() {
  const { programme, asked, bodies, hasParty } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.register;
  const field = (name: "state" | "body" | "level" | "verdict" | "needed") => ({
    ...{ name, label: say.labels[name], form: undefined, value: asked[name] },
  });
  return (
    <Form method="get" className="register-filter no-print" key={JSON.stringify(asked)}>
      <SelectField
        {...field("state")}
        blank={say.all}
        options={[
          { value: "open", label: say.open },
          ...DECISION_POINT_STATES.map((value) => ({ value, label: words.terms.decisionPointStates[value] })),
        ]}
      />
      <SelectField {...field("body")} blank={say.all} options={bodies} />
      <SelectField
        {...field("level")}
        blank={say.all}
        options={LEVELS.map((value) => ({ value, label: words.terms.levels[value] }))}
      />
      <SelectField
        {...field("verdict")}
        blank={say.all}
        options={VERDICTS.map((value) => ({ value, label: verdictWord(value, words) }))}
      />
      <SelectField
        {...field("needed")}
        blank={say.all}
        options={NEEDED.map((value) => ({ value, label: say.needed[value] }))}
      />
      {hasParty ? (
        <Choices
          name="mine"
          label={say.labels.mine}
          form={undefined}
          type="checkbox"
          values={asked.isMine ? ["on"] : []}
          options={[{ value: "on", label: say.mine }]}
        />
      ) : null}
      <Sorting />
      <p className="row">
        <button type="submit" className="utrecht-button utrecht-button--secondary-action">
          {say.show}
        </button>
        <Link className="utrecht-link" to={paths.decisionPoints(programme.slug)}>
          {say.clear}
        </Link>
      </p>
    </Form>
  );
}

/** Another filter keeps the order in which the register stands. */
function Sorting() {
  const { asked } = useLoaderData<typeof loader>();
  return (
    <>
      {asked.sort === "number" ? null : <input type="hidden" name="sort" value={asked.sort} />}
      {asked.isDescending ? <input type="hidden" name="dir" value="desc" /> : null}
    </>
  );
}

function verdictWord(kind: (typeof VERDICTS)[number], { verdict }: Catalogue): string {
  return kind === "not-competent" ? verdict.kinds[kind] : verdict.standings[kind];
}
