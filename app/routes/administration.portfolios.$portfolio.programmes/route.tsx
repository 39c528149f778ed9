import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { forAdministrator } from "#auth/guard.server.ts";
import { includeProgramme } from "#db/queries/portfolio-commands.ts";
import { listProgrammesIn, listProgrammesOutside } from "#db/queries/portfolios.ts";
import { foundAt, readForm } from "#http/form.server.ts";
import { notFound, unprocessable } from "#http/responses.server.ts";
import { typed } from "#i18n/form-reply.ts";
import { paths } from "#paths";
import { portfolioOf } from "#routes/administration/named.server.ts";
import { Crumbs } from "#ui/crumbs.tsx";
import { ErrorSummary } from "#ui/error-summary.tsx";
import { SelectField } from "#ui/field.tsx";
import { FormButtons } from "#ui/form-buttons.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { schema } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forAdministrator(async (visit) => {
  const portfolio = await portfolioOf(visit);
  const [outside, inside] = await Promise.all([
    listProgrammesOutside(visit.store, portfolio.id),
    listProgrammesIn(visit.store, portfolio.id),
  ]);
  return {
    title: visit.words.installation.portfolios.include,
    portfolio,
    hasProgrammes: inside.length > 0,
    outside: outside.map(({ id, name }) => ({ value: id, label: name })),
  };
});

export const action = forAdministrator(async (visit) => {
  const { id: portfolioId } = await portfolioOf(visit);
  const { form, value } = await readForm(visit.request, schema);
  if (value === undefined) return unprocessable(form);
  const { kind } = await includeProgramme(visit.store, visit.author, {
    portfolioId,
    programmeId: value.programme,
  });
  if (kind === "unknown") throw notFound();
  if (kind === "own-portfolio") return unprocessable(foundAt(form, "programme", "ownPortfolio"));
  if (kind === "in-portfolio") return unprocessable(foundAt(form, "programme", "inPortfolio"));
  return redirect(`${paths.portfolioOf(portfolioId)}?said=included`);
});

export default function IncludeProgramme() {
  const { title, portfolio, outside, hasProgrammes } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const { words } = useSpeech();
  const say = words.installation.portfolios;
  const back = paths.portfolioOf(portfolio.id);
  return (
    <main id="content" tabIndex={-1} className="within page">
      <Crumbs
        trail={[
          { label: say.heading, to: paths.portfolios() },
          { label: portfolio.name, to: back },
        ]}
      />
      <h1>{title}</h1>
      <ErrorSummary form={form} labels={{ programme: say.programme }} />
      {outside.length === 0 ? (
        <p className="notice notice--quiet">{hasProgrammes ? say.allIncluded : say.noneAtAll}</p>
      ) : null}
      <Form method="post" className="form" noValidate>
        <SelectField
          name="programme"
          label={say.programme}
          hint={say.includeHint}
          form={form}
          value={typed(form, "programme")}
          blank={words.administration.choose}
          options={outside}
        />
        <FormButtons submit={words.administration.save} back={{ to: back, label: words.pages.back }} />
      </Form>
    </main>
  );
}
