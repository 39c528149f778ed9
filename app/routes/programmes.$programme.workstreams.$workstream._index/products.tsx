import { Link, useLoaderData } from "@remix-run/react";
import { paths } from "#paths";
import { DeliverableList } from "#ui/deliverable-list.tsx";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

/** What the workstream delivers, and how far that is. */
export function Products() {
  const { programme, workstream, products, today, mayEdit } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.deliverables;
  return (
    <section className="stack stack--tight" aria-labelledby="products">
      <div className="row row--between">
        <h2 id="products">{say.heading}</h2>
        {mayEdit ? (
          <Link
            className="utrecht-link tool no-print"
            to={paths.newDeliverable(programme.slug, workstream.id)}
          >
            {say.add}
          </Link>
        ) : null}
      </div>
      {products.length === 0 ? (
        <p className="notice notice--quiet">{mayEdit ? say.noneYet : say.none}</p>
      ) : (
        <DeliverableList slug={programme.slug} deliverables={products} today={today} />
      )}
    </section>
  );
}
