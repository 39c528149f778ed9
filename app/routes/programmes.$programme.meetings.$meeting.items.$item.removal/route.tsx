import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme, type ProgrammeVisit } from "#auth/guard.server.ts";
import { listAgendaItems, removeAgendaItem } from "#db/queries/agenda-items.ts";
import { leaveCancelled, refuseCancelled } from "#http/cancelled-meeting.server.ts";
import { readButtons } from "#http/form.server.ts";
import { meetingNamed } from "#http/meeting-named.server.ts";
import { conflict, notFound } from "#http/responses.server.ts";
import { revalidateAfterLostRace } from "#http/revalidate.ts";
import { paths } from "#paths";
import { AgendaItemFacts } from "#ui/agenda-item-facts.tsx";
import { ConfirmingForm } from "#ui/confirming-form.tsx";
import { MeetingCrumbs } from "#ui/meeting-crumbs.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { schema } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const shouldRevalidate = revalidateAfterLostRace;

export const loader = forProgramme("prepare", async (visit) => {
  const { store, sight, programme, words, params } = visit;
  const { annotation: _, ...item } = await itemOf(visit);
  const meeting = await meetingNamed(store, sight, params.meeting);
  leaveCancelled(meeting, paths.preparation(programme.slug, meeting.id));
  return {
    title: words.meetings.preparation.removeItem(item.title),
    programme: { name: programme.name, slug: programme.slug },
    meeting,
    item,
    back: paths.preparation(programme.slug, params.meeting ?? ""),
  };
});

/** Takes an item off the agenda, unless somebody changed it since: then it is shown as it stands now (409). */
export const action = forProgramme("prepare", async (visit) => {
  const { request, store, sight, programme, params, author } = visit;
  const { id } = await itemOf(visit);
  await refuseCancelled(visit, await meetingNamed(store, sight, params.meeting));
  const { version } = await readButtons(request, schema);
  const on = { programmeId: programme.id, meetingId: params.meeting ?? "" };
  const { kind } = await removeAgendaItem(store, author, { ...on, id, version });
  if (kind === "lost-race") return conflict({ isChanged: true });
  return redirect(`${paths.preparation(programme.slug, on.meetingId)}?said=removed`);
});

async function itemOf({ store, sight, params }: ProgrammeVisit) {
  const items = await listAgendaItems(store, sight, params.meeting ?? "");
  const item = items.find(({ id }) => id === params.item);
  if (item === undefined) throw notFound();
  return item;
}

/** The item as it stands, and the question whether it goes. */
export default function Removal() {
  const { title, programme, meeting, item, back } = useLoaderData<typeof loader>();
  const lost = useActionData<typeof action>();
  const { words } = useSpeech();
  return (
    <main id="content" tabIndex={-1} className="within page">
      <MeetingCrumbs programme={programme} meeting={meeting} />
      <h1>{title}</h1>
      {lost === undefined ? null : (
        <p className="notice notice--error" role="alert">
          {words.meetings.item.changedBeforeRemoval}
        </p>
      )}
      <AgendaItemFacts item={item} annotation={undefined} />
      <ConfirmingForm
        version={item.version}
        submit={words.meetings.item.remove}
        back={back}
        cancel={words.pages.back}
      />
    </main>
  );
}
