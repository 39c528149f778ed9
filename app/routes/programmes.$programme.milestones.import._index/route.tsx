import type { MetaFunction } from "@remix-run/react";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { importPage, readListFile } from "#routes/programmes.$programme/list-import.server.ts";
import { ListImportPage } from "#ui/list-import-page.tsx";
import { titled } from "#ui/titled.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forProgramme("edit-plan", async (visit) => importPage(visit, "milestones"));

/** Reads a file and shows what it says: nothing is written here. */
export const action = forProgramme("edit-plan", (visit) => readListFile(visit, "milestones"));

export default function ImportMilestones() {
  const page = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return <ListImportPage {...page} list="milestones" reply={reply} />;
}
