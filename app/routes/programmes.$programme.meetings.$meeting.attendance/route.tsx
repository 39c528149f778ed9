import { redirect } from "@remix-run/node";
import type { MetaFunction } from "@remix-run/react";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { forProgramme, type ProgrammeVisit } from "#auth/guard.server.ts";
import { loadGovernance } from "#db/queries/governance.ts";
import { expectParticipants, listAttendance, listMeetings } from "#db/queries/meetings.ts";
import { authorityState, bindsParty } from "#domain/authority.ts";
import { seatsOn } from "#domain/body.ts";
import type { Day } from "#domain/day.ts";
import { governanceOn } from "#domain/departure.ts";
import { takesPlace } from "#domain/meeting.ts";
import { cancellationOf, tooLateFor } from "#http/cancelled-meeting.server.ts";
import { readForm, refusedForm } from "#http/form.server.ts";
import { conflict, notFound, unprocessable } from "#http/responses.server.ts";
import { revalidateAfterLostRace } from "#http/revalidate.ts";
import { chosen } from "#i18n/form-reply.ts";
import { sayDomains } from "#i18n/say-verdict.ts";
import { paths } from "#paths";
import { UnlessCancelled } from "#ui/cancelled-notice.tsx";
import { ErrorSummary } from "#ui/error-summary.tsx";
import { Choices } from "#ui/field.tsx";
import { FormButtons } from "#ui/form-buttons.tsx";
import { MeetingCrumbs } from "#ui/meeting-crumbs.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { schema } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);
export const shouldRevalidate = revalidateAfterLostRace;

export const loader = forProgramme("prepare", async (visit) => {
  const { programme, words } = visit;
  const { meeting, governance, seats, attendance } = await around(visit);
  const isSeated = (id: string) => seats.some(({ participantId }) => participantId === id);
  const isIn = (id: string, state: "expected" | "excused") =>
    attendance.some((one) => one.participantId === id && one.state === state);
  const people = governance.participants.map((participant) => ({
    value: participant.id,
    label: labelOf(participant, visit, { ...governance, on: meeting.on }),
    isSeated: isSeated(participant.id),
    isTicked: isSeated(participant.id) ? !isIn(participant.id, "excused") : isIn(participant.id, "expected"),
    substituteId: seats.find(({ participantId }) => participantId === participant.id)?.substituteId ?? null,
  }));
  return {
    title: words.meetings.attendance.heading,
    programme: { name: programme.name, slug: programme.slug },
    meeting: {
      id: meeting.id,
      bodyName: governance.bodies.find(({ id }) => id === meeting.bodyId)?.name ?? "",
      on: meeting.on,
    },
    cancellation: await cancellationOf(visit, meeting),
    version: meeting.version,
    back: paths.preparation(programme.slug, meeting.id),
    people,
    emptySeats: seats.filter(({ participantId }) => participantId === null).map(({ role }) => role),
  };
});

export const action = forProgramme("prepare", async (visit) => {
  const { request, store, programme, author } = visit;
  const { meeting, seats, governance } = await around(visit);
  const { form, value } = await readForm(request, schema);
  if (!takesPlace(meeting)) return tooLateFor(form);
  if (value === undefined) return unprocessable(form);
  const seated = [...new Set(seats.flatMap(({ participantId }) => participantId ?? []))];
  const others = governance.participants.filter(({ id }) => !seated.includes(id));
  const saved = await expectParticipants(store, author, {
    ...{ programmeId: programme.id, meetingId: meeting.id, version: value.version },
    attendance: [
      ...seated
        .filter((id) => !value.seated.includes(id))
        .map((participantId) => ({ participantId, state: "excused" as const })),
      ...others
        .filter(({ id }) => value.guests.includes(id))
        .map(({ id }) => ({ participantId: id, state: "expected" as const })),
    ],
  });
  if (saved.kind === "lost-race") return conflict(refusedForm(form, "lostRace"));
  return redirect(`${paths.preparation(programme.slug, meeting.id)}?said=expected`);
});

async function around({ store, sight, params }: ProgrammeVisit) {
  const [meetings, whole, all] = await Promise.all([
    listMeetings(store, sight),
    loadGovernance(store, sight),
    listAttendance(store, sight),
  ]);
  const meeting = meetings.find(({ id }) => id === params.meeting);
  if (meeting === undefined) throw notFound();
  const governance = governanceOn(whole, meeting.on);
  const attendance = all.filter(({ meetingId }) => meetingId === meeting.id);
  return { meeting, governance, attendance, seats: seatsOn(governance.seats, meeting.bodyId, meeting.on) };
}

type Governance = Awaited<ReturnType<typeof loadGovernance>>;

/** Who it is, for whom, and what they may decide about: what one needs to know to invite the right person. */
function labelOf(
  { id, name, partyId }: Governance["participants"][number],
  visit: ProgrammeVisit,
  { parties, authorities, on }: Governance & { readonly on: Day },
): string {
  const party = parties.find((one) => one.id === partyId)?.name ?? "";
  const valid = authorities.filter(
    (record) => record.holderId === id && bindsParty(record) && authorityState(record, on) === "valid",
  );
  const domains = [...new Set(valid.flatMap((record) => record.domains))];
  const say = visit.words.meetings.attendance;
  return `${name} (${party}): ${domains.length === 0 ? say.coversNothing : say.covers(sayDomains(domains, visit))}`;
}

export default function AttendancePage() {
  const { title, programme, meeting, cancellation, version, back, people, emptySeats } =
    useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const { words } = useSpeech();
  const say = words.meetings.attendance;
  const ticked = (isSeated: boolean) =>
    people.filter((one) => one.isSeated === isSeated && one.isTicked).map(({ value }) => value);
  return (
    <main id="content" tabIndex={-1} className="within page">
      <MeetingCrumbs programme={programme} meeting={meeting} />
      <div className="stack">
        <h1>{title}</h1>
        <p>{say.introduction}</p>
      </div>
      <ErrorSummary form={form} sayWhole={() => say.lostRace} />
      {form?.whole === "lostRace" && cancellation === null ? (
        <section className="panel stack" aria-labelledby="theirs">
          <h2 id="theirs">{words.meetings.item.theirs}</h2>
          <ul>
            {people
              .filter(({ isTicked }) => isTicked)
              .map(({ value, label }) => (
                <li key={value}>{label}</li>
              ))}
          </ul>
        </section>
      ) : null}
      <UnlessCancelled cancellation={cancellation} form={form} back={back}>
        <Form method="post" className="form">
          <input type="hidden" name="version" value={version} key={version} />
          <Choices
            name="seated"
            label={say.seated}
            hint={say.seatedHint}
            form={form}
            type="checkbox"
            values={chosen(form, "seated", ticked(true))}
            options={people.filter((one) => one.isSeated)}
          />
          {emptySeats.map((role) => (
            <p key={role} className="muted">
              {say.emptySeat(words.terms.seatRoles[role])}
            </p>
          ))}
          <Choices
            name="guests"
            label={say.guests}
            hint={say.guestsHint}
            form={form}
            type="checkbox"
            values={chosen(form, "guests", ticked(false))}
            options={people.filter((one) => !one.isSeated)}
          />
          <FormButtons
            submit={cancellation === null ? say.save : null}
            back={{ to: back, label: words.meetings.item.cancel }}
          />
        </Form>
      </UnlessCancelled>
    </main>
  );
}
