import { Link, useLoaderData } from "@remix-run/react";
import { paths } from "#paths";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

/** What whoever may edit can do with the workstream as a whole. */
export function WorkstreamTools() {
  const { programme, workstream, mayEdit } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.workstreams;
  if (!mayEdit) return null;
  const { slug } = programme;
  return (
    <p className="row small no-print">
      <Link className="utrecht-link tool" to={paths.workstreamEdit(slug, workstream.id)}>
        {words.governance.edit}
      </Link>
      <Link className="utrecht-link tool" to={paths.workstreamEnd(slug, workstream.id)}>
        {workstream.endedOn === null ? say.end : say.changeEnd}
      </Link>
    </p>
  );
}
