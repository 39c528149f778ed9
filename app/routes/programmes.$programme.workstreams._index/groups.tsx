import { useLoaderData } from "@remix-run/react";
import { WORKSTREAM_NATURES, type WorkstreamNature } from "#domain/workstream.ts";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";
import { WorkstreamTable } from "./workstream-table.tsx";

/** The running workstreams by what they do for the others; a part of another stands under it, whatever its own nature. */
export function WorkstreamGroups() {
  const { standing } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.workstreams;
  let nature: WorkstreamNature | null = null;
  const natureOf = standing.map(({ workstream, depth }) => {
    if (depth === 0) nature = workstream.nature;
    return nature;
  });
  const groups = [...WORKSTREAM_NATURES, null].map((one) => ({
    nature: one,
    places: standing.filter((_, index) => natureOf[index] === one),
  }));
  const filled = groups.filter(({ places }) => places.length > 0);
  return filled.map(({ nature: of, places }) => (
    <section key={of} className="stack stack--tight" aria-labelledby={of ?? "other"}>
      <h2 id={of ?? "other"}>{of === null ? say.natureUnknown : say.natures[of]}</h2>
      {of === null ? null : <p className="muted">{say.natureMeanings[of]}</p>}
      <WorkstreamTable places={places} />
    </section>
  ));
}
