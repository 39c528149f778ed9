import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { forAdministrator } from "#auth/guard.server.ts";
import { renamePortfolio } from "#db/queries/portfolio-commands.ts";
import { listDirectorsOf, listProgrammesIn } from "#db/queries/portfolios.ts";
import { foundAt, readForm, refusedForm } from "#http/form.server.ts";
import { conflict, unprocessable } from "#http/responses.server.ts";
import { revalidateAfterLostRace } from "#http/revalidate.ts";
import { typed } from "#i18n/form-reply.ts";
import { paths } from "#paths";
import { portfolioOf } from "#routes/administration/named.server.ts";
import { Said } from "#routes/administration/said.tsx";
import { Crumbs } from "#ui/crumbs.tsx";
import { ErrorSummary } from "#ui/error-summary.tsx";
import { TextField } from "#ui/field.tsx";
import { FormButtons } from "#ui/form-buttons.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { Directors } from "./directors.tsx";
import { schema } from "./form.ts";
import { Programmes } from "./programmes.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.portfolio.name);

export const shouldRevalidate = revalidateAfterLostRace;

export const loader = forAdministrator(async (visit) => {
  const portfolio = await portfolioOf(visit);
  const [programmes, directors] = await Promise.all([
    listProgrammesIn(visit.store, portfolio.id),
    listDirectorsOf(visit.store, portfolio.id),
  ]);
  const isOwn = directors.some(({ accountId }) => accountId === visit.actor.accountId);
  return { portfolio, programmes, directors, isOwn };
});

export const action = forAdministrator(async (visit) => {
  const { id } = await portfolioOf(visit);
  const { form, value } = await readForm(visit.request, schema);
  if (value === undefined) return unprocessable(form);
  const { kind } = await renamePortfolio(visit.store, visit.author, { id, ...value });
  if (kind === "lost-race") return conflict(refusedForm(form, "lostRace"));
  if (kind === "name-taken") return unprocessable(foundAt(form, "name", "nameTaken"));
  return redirect(`${paths.portfolioOf(id)}?said=portfolioRenamed`);
});

export default function Portfolio() {
  const { portfolio } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const { words } = useSpeech();
  const say = words.installation.portfolios;
  return (
    <main id="content" tabIndex={-1} className="within page">
      <Crumbs trail={[{ label: say.heading, to: paths.portfolios() }]} />
      <h1>{portfolio.name}</h1>
      <Said />
      <ErrorSummary form={form} labels={{ name: say.name }} sayWhole={() => say.theirs(portfolio.name)} />
      <Programmes />
      <Directors />
      <section className="stack">
        <h2>{say.rename}</h2>
        <Form method="post" className="form" noValidate>
          <input type="hidden" name="version" value={portfolio.version} key={portfolio.version} />
          <TextField name="name" label={say.name} form={form} value={typed(form, "name", portfolio.name)} />
          <FormButtons
            submit={words.administration.save}
            back={{ to: paths.portfolios(), label: words.pages.back }}
          />
        </Form>
      </section>
    </main>
  );
}
