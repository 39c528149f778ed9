import { useLoaderData } from "@remix-run/react";
import { type Body, isDissolved, type Seat } from "#domain/body.ts";
import { paths } from "#paths";
import { ListHead } from "#ui/list-head.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { BarelyKnown } from "./barely-known.tsx";
import { BodySheet } from "./body-sheet.tsx";
import { DissolvedBodies } from "./dissolved-bodies.tsx";
import type { loader } from "./route.tsx";

/** The tables at which participants sit: what they are for, how they decide, who sits there. */
export function Bodies() {
  const { programme, bodies, seats, today, mayEdit } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.governance.body;
  const standing = bodies.filter((body) => !isDissolved(body, today));
  const bare = standing.filter((body) => isBare(body, seats));
  return (
    <section className="stack" aria-labelledby="bodies">
      <ListHead
        id="bodies"
        heading={words.pages.governance.bodies}
        add={mayEdit ? { to: paths.newBody(programme.slug), label: say.add, isMain: true } : null}
      />
      {bodies.length === 0 ? (
        <p className="notice notice--quiet">{mayEdit ? say.noneYet : say.none}</p>
      ) : null}
      {standing
        .filter((body) => !bare.includes(body))
        .map((body) => (
          <BodySheet key={body.id} body={body} />
        ))}
      <BarelyKnown bodies={bare} />
      <DissolvedBodies bodies={bodies.filter((body) => !standing.includes(body))} />
    </section>
  );
}

/** How a body works and who sits there is all unknown: the source only names it. */
function isBare(body: Body, seats: readonly Seat[]): boolean {
  const { id, function: role, decisionRule, quorum, rhythmWeeks, rhythmFrom, usualStart, usualPlace } = body;
  const known = [role, decisionRule, quorum, rhythmWeeks, rhythmFrom, usualStart, usualPlace];
  return known.every((fact) => fact === null) && seats.every(({ bodyId }) => bodyId !== id);
}
