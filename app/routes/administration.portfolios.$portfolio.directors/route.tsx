import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { forAdministrator } from "#auth/guard.server.ts";
import { appointDirector } from "#db/queries/director-commands.ts";
import { foundAt, readForm } from "#http/form.server.ts";
import { notFound, unprocessable } from "#http/responses.server.ts";
import { typed } from "#i18n/form-reply.ts";
import { paths } from "#paths";
import { portfolioOf } from "#routes/administration/named.server.ts";
import { Crumbs } from "#ui/crumbs.tsx";
import { ErrorSummary } from "#ui/error-summary.tsx";
import { TextField } from "#ui/field.tsx";
import { FormButtons } from "#ui/form-buttons.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { schema } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forAdministrator(async (visit) => ({
  title: visit.words.installation.portfolios.appoint,
  portfolio: await portfolioOf(visit),
}));

const FINDINGS = { unknown: "unknownAccount", "own-role": "ownRole", "has-role": "hasRole" } as const;

export const action = forAdministrator(async (visit) => {
  const { id: portfolioId } = await portfolioOf(visit);
  const { form, value } = await readForm(visit.request, schema);
  if (value === undefined) return unprocessable(form);
  const { kind } = await appointDirector(visit.store, visit.author, { portfolioId, ...value });
  if (kind === "not-there") throw notFound();
  if (kind !== "appointed") return unprocessable(foundAt(form, "email", FINDINGS[kind]));
  return redirect(`${paths.portfolioOf(portfolioId)}?said=directorAppointed`);
});

export default function AppointDirector() {
  const { title, portfolio } = useLoaderData<typeof loader>();
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
      <ErrorSummary form={form} labels={{ email: say.email }} />
      <Form method="post" className="form" noValidate>
        <TextField
          name="email"
          label={say.email}
          hint={say.emailHint}
          form={form}
          value={typed(form, "email")}
          type="email"
          autoComplete="off"
        />
        <FormButtons submit={say.appoint} back={{ to: back, label: words.pages.back }} />
      </Form>
    </main>
  );
}
