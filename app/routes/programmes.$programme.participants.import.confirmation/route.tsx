import type { MetaFunction } from "@remix-run/react";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { confirmList, importPage } from "#routes/programmes.$programme/list-import.server.ts";
import { ListImportPage } from "#ui/list-import-page.tsx";
import { titled } from "#ui/titled.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forProgramme("edit-governance", async (visit) => importPage(visit, "participants"));

/** Takes over what was shown: all of it, or nothing. */
export const action = forProgramme("edit-governance", (visit) => confirmList(visit, "participants"));

export default function ConfirmParticipants() {
  const page = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return <ListImportPage {...page} list="participants" reply={reply} isConfirmation />;
}
