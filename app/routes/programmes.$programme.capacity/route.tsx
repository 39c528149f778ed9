import type { MetaFunction } from "@remix-run/react";
import { Link, useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { listBodies, listSeats } from "#db/queries/bodies.ts";
import { listParticipants, listParties } from "#db/queries/parties.ts";
import { capacityOf, TEAM_HOURS } from "#domain/capacity.ts";
import { governanceOn } from "#domain/departure.ts";
import { paths } from "#paths";
import { GovernancePage } from "#ui/governance-page.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { BodyHours } from "./body-hours.tsx";
import { EndingTerms } from "./ending-terms.tsx";
import { OtherBodies } from "./other-bodies.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forProgramme("see", async ({ store, sight, programme, words, today, may }) => {
  const [bodies, seats, parties, participants] = await Promise.all([
    listBodies(store, sight),
    listSeats(store, sight),
    listParties(store, sight),
    listParticipants(store, sight),
  ]);
  const now = governanceOn({ parties, participants, seats, conforms: [], authorities: [] }, today);
  const names = new Map(bodies.map(({ id, name }) => [id, name]));
  return {
    title: words.capacity.heading,
    programme: { name: programme.name, slug: programme.slug },
    ...{ today, mayEdit: may("edit-governance") },
    bodies: capacityOf({ bodies, seats: now.seats }, today).map((one) => ({
      ...{ ...one, name: names.get(one.bodyId) ?? "" },
    })),
    people: Object.fromEntries(now.participants.map(({ id, name }) => [id, name])),
  };
});

/** Hours that were agreed against hours that are needed, body by body, and the terms that end. */
export default function CapacityPage() {
  const { title, programme, bodies, mayEdit } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.capacity;
  const normed = bodies.filter(({ required }) => required !== null);
  return (
    <GovernancePage programme={programme} title={title} introduction={say.introduction}>
      <p className="row no-print">
        <Link className="utrecht-link" to={paths.tables(programme.slug)}>
          {words.tables.heading}
        </Link>
      </p>
      {bodies.length === 0 ? (
        <div className="notice notice--quiet">
          <p>
            {say.none} {mayEdit ? say.noneHint : null}
          </p>
          <p>
            <Link className="utrecht-link" to={paths.governance(programme.slug)}>
              {say.toGovernance}
            </Link>
          </p>
        </div>
      ) : (
        <>
          <section className="stack">
            <p className="muted">{say.norm(TEAM_HOURS.minimum, TEAM_HOURS.ideal)}</p>
            {normed.map((body) => (
              <BodyHours key={body.bodyId} body={body} />
            ))}
          </section>
          <EndingTerms />
          <OtherBodies />
        </>
      )}
    </GovernancePage>
  );
}
