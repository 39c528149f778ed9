import { Link, useLoaderData } from "@remix-run/react";
import { endsSoon, isFormer } from "#domain/body.ts";
import { hoursStanding, TEAM_HOURS } from "#domain/capacity.ts";
import { formatDay, formatDistance } from "#i18n/format.ts";
import { paths } from "#paths";
import { ListHead } from "#ui/list-head.tsx";
import { ProvenanceTag } from "#ui/provenance-tag.tsx";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

type Member = ReturnType<typeof useLoaderData<typeof loader>>["members"][number];

/** Who works in the workstream, with their hours where they sit in the implementation team. */
export function Members() {
  const { programme, workstream, members, today, mayEdit } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.workstreams.members;
  const former = members.filter((member) => isFormer(member, today));
  const current = members.filter((member) => !former.includes(member));
  const { leadId } = workstream;
  const isLeadListed = current.some(({ participantId }) => participantId === leadId);
  return (
    <section className="stack stack--tight" aria-labelledby="members">
      <ListHead
        id="members"
        heading={say.heading}
        add={
          mayEdit ? { to: paths.newWorkstreamMember(programme.slug, workstream.id), label: say.add } : null
        }
      />
      {current.length === 0 && leadId === null ? (
        <p className="notice notice--quiet">{mayEdit ? say.noneYet : say.none}</p>
      ) : null}
      <ul className="ruled ruled--compact">
        {leadId === null || isLeadListed ? null : (
          <li>
            <Who participantId={leadId} /> <TeamHours participantId={leadId} />
          </li>
        )}
        {current.map((member) => (
          <li key={member.id} className="seat-row">
            <div>
              <Who participantId={member.participantId} /> <ProvenanceTag provenance={member.provenance} />
              <Term member={member} />
              <TeamHours participantId={member.participantId} />
            </div>
            <Ending member={member} />
          </li>
        ))}
      </ul>
      {former.length === 0 ? null : (
        <details>
          <summary>{say.former(former.length)}</summary>
          <ul className="ruled ruled--compact">
            {former.map((member) => (
              <li key={member.id}>
                <Who participantId={member.participantId} />
                <Term member={member} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Who({ participantId }: { readonly participantId: string }) {
  const { names, partyOf, workstream } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const party = names[partyOf[participantId] ?? ""];
  return (
    <>
      {names[participantId]}
      {party === undefined ? null : <span className="muted"> ({party})</span>}
      {participantId === workstream.leadId ? `, ${words.workstreams.members.lead}` : null}
    </>
  );
}

/** Their seat in the implementation team: the hours agreed, and whether those are enough (R9). */
function TeamHours({ participantId }: { readonly participantId: string }) {
  const { teamSeats } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const seat = teamSeats.find((one) => one.participantId === participantId);
  if (seat === undefined) return null;
  const standing = hoursStanding(seat, { kind: "implementation-team" });
  const say = words.governance.seat;
  return (
    <>
      <span className="workstreams__theme">
        {words.workstreams.members.inTeam}
        {seat.hoursPerWeek === null ? null : `, ${words.pages.governance.hours(seat.hoursPerWeek)}`}
      </span>
      {standing === undefined || standing === "enough" ? null : (
        <span className={`flag flag--${standing === "below-minimum" ? "red" : "amber"}`}>
          {standing === "below-minimum"
            ? say.belowMinimum(TEAM_HOURS.minimum)
            : say.belowIdeal(TEAM_HOURS.ideal)}
        </span>
      )}
    </>
  );
}

function Term({ member: { from, until } }: { readonly member: Member }) {
  const { today } = useLoaderData<typeof loader>();
  const { words, language } = useSpeech();
  const say = words.authority.term;
  if (from === null && until === null) return null;
  const [begin, end] = [from, until].map((day) => (day === null ? null : formatDay(day, language)));
  const sentence = begin && end ? say.between(begin, end) : begin ? say.from(begin) : say.until(end ?? "");
  return (
    <span className="workstreams__theme">
      {sentence}
      {endsSoon(until, today) ? (
        <span className="flag flag--amber">
          {words.governance.seat.endsSoon(formatDistance(today, until, language))}
        </span>
      ) : null}
    </span>
  );
}

function Ending({ member }: { readonly member: Member }) {
  const { programme, names, mayEdit } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.workstreams.members;
  if (!mayEdit) return null;
  return (
    <Link
      className="utrecht-link tool no-print"
      to={paths.workstreamMemberEnd(programme.slug, member.id)}
      aria-label={say.endNamed(names[member.participantId] ?? "")}
    >
      {say.end}
    </Link>
  );
}
