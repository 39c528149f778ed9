import { Link, useLoaderData } from "@remix-run/react";
import { paths } from "#paths";
import { DeliverableList } from "#ui/deliverable-list.tsx";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

/** What the programme delivers without one workstream that makes it. */
export function LooseProducts() {
  const { programme, loose, standing, today, mayEdit } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.deliverables;
  if (loose.length === 0 && (!mayEdit || standing.length === 0)) return null;
  return (
    <section className="stack stack--tight" aria-labelledby="loose">
      <div className="row row--between">
        <h2 id="loose">{loose.length === 0 ? say.heading : say.loose}</h2>
        {mayEdit ? (
          <Link className="utrecht-link tool no-print" to={paths.newDeliverable(programme.slug)}>
            {say.add}
          </Link>
        ) : null}
      </div>
      <DeliverableList slug={programme.slug} deliverables={loose} today={today} />
    </section>
  );
}
