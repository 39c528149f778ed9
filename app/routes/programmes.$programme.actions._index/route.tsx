import type { MetaFunction } from "@remix-run/react";
import { Link, useLoaderData, useSearchParams } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { ownParticipant } from "#auth/own-action.server.ts";
import { countActions, listActions } from "#db/queries/actions.ts";
import { offeredToAction } from "#http/action-form.server.ts";
import { pageAsked } from "#http/page-asked.server.ts";
import { paths } from "#paths";
import { Crumbs } from "#ui/crumbs.tsx";
import { ListFileLinks } from "#ui/list-file-links.tsx";
import { PlanRooms } from "#ui/plan-rooms.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { Actions } from "./actions.tsx";
import { askedIn, PAGE_SIZE, questionFrom } from "./asked.ts";
import { Filter } from "./filter.tsx";
import { Pages } from "./pages.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const loader = forProgramme("see", async (visit) => {
  const { request, store, sight, programme, today, words, may } = visit;
  const asked = askedIn(new URL(request.url).searchParams);
  const question = questionFrom(asked);
  const [offered, total, late] = await Promise.all([
    offeredToAction(visit),
    countActions(store, sight, question),
    countActions(store, sight, { ...question, states: ["open"], dueBefore: today }),
  ]);
  const page = pageAsked(request, { total, size: PAGE_SIZE });
  const slice = { offset: (page.number - 1) * PAGE_SIZE, limit: PAGE_SIZE };
  const own = await ownParticipant(visit);
  const actions = await listActions(store, sight, { ...question, ...slice });
  return {
    title: words.actions.heading,
    programme: { name: programme.name, slug: programme.slug },
    ...{ asked, offered, total, page, today, mayEdit: may("edit-plan") },
    late: asked.state === "open" || asked.state === "all" ? late : 0,
    actions: actions.map((action) => ({
      ...action,
      mayClose:
        action.state === "open" && (may("edit-plan") || (own !== undefined && own === action.ownerId)),
    })),
  };
});

export default function ActionsPage() {
  const { programme, total, late, asked, mayEdit } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const { words } = useSpeech();
  const say = words.actions;
  const said = search.get("said");
  const isUnasked = asked.state === "open" && !asked.owner && !asked.body && !asked.workstream;
  return (
    <main id="content" tabIndex={-1} className="within page">
      <Crumbs
        trail={[
          { label: words.pages.portfolio.heading, to: paths.portfolio() },
          { label: programme.name, to: paths.programme(programme.slug) },
        ]}
      />
      <div className="row row--between">
        <h1>{say.heading}</h1>
        {mayEdit ? (
          <Link
            className="utrecht-button utrecht-button--primary-action"
            to={paths.newAction(programme.slug)}
          >
            {say.add}
          </Link>
        ) : null}
      </div>
      <PlanRooms slug={programme.slug} />
      <p>{say.introduction}</p>
      <div role="status">
        {said === "saved" || said === "closed" ? <p className="notice">{say.said[said]}</p> : null}
      </div>
      <ListFileLinks slug={programme.slug} list="actions" mayEdit={mayEdit} />
      <Filter />
      {late === 0 ? null : <p className="overdue">{say.overdueCount(late)}</p>}
      {total > 0 ? (
        <Actions />
      ) : (
        <p className="notice notice--quiet">{isUnasked ? say.none : say.noneShown}</p>
      )}
      <Pages />
    </main>
  );
}
