import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { importPlan } from "#db/queries/plan-import.ts";
import { readButtons } from "#http/form.server.ts";
import { newOnceKey } from "#http/once-key.server.ts";
import { previewOf, seenOf } from "#http/plan-preview.server.ts";
import { conflict } from "#http/responses.server.ts";
import { paths } from "#paths";
import { PlanFilePage } from "#ui/plan-file-page.tsx";
import { PlanPreviewed } from "#ui/plan-previewed.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { schema } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forProgramme("edit-plan", async ({ programme, words }) => ({
  title: words.planFile.heading,
  programme: { name: programme.name, slug: programme.slug },
  once: newOnceKey(),
}));

/** Takes the plan in as it was shown; where it would do something else by now, that is shown instead. */
export const action = forProgramme("edit-plan", async (visit) => {
  const { request, store, programme, author, today, words } = visit;
  const { seen, ...given } = await readButtons(request, schema);
  const imported = await importPlan(store, author, {
    ...given,
    ...{ programmeId: programme.id, on: today, reason: words.planFile.reason(given.fileName) },
    isAsSeen: (changes) => seenOf(changes) === seen,
  });
  if (imported.kind === "imported")
    return redirect(`${paths.planImport(programme.slug)}?said=imported&count=${imported.count}`);
  return conflict(await previewOf(visit, { ...given, findings: [], isOvertaken: true }));
});

export default function PlanConfirmation() {
  const { programme, once } = useLoaderData<typeof loader>();
  const preview = useActionData<typeof action>();
  const { words } = useSpeech();
  const say = words.planFile;
  if (preview === undefined)
    return (
      <PlanFilePage programme={programme} introduction={say.nothingChosen}>
        <p>
          <Link className="utrecht-link" to={paths.planImport(programme.slug)}>
            {say.again}
          </Link>
        </p>
      </PlanFilePage>
    );
  return (
    <PlanFilePage programme={programme} introduction={say.from(preview.fileName)}>
      <PlanPreviewed slug={programme.slug} preview={preview} once={once} />
    </PlanFilePage>
  );
}
