import { Link, useLoaderData } from "@remix-run/react";
import { type Body, endsSoon, isFormer } from "#domain/body.ts";
import { hoursStanding, TEAM_HOURS } from "#domain/capacity.ts";
import { formatDay, formatDistance } from "#i18n/format.ts";
import { paths } from "#paths";
import { ProvenanceTag } from "#ui/provenance-tag.tsx";
import { Sentence } from "#ui/sentence.tsx";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

type Seat = ReturnType<typeof useLoaderData<typeof loader>>["seats"][number];

interface Row {
  readonly seat: Seat;
  readonly body: Body;
}

/** One seat: who, as what, for how many hours, until when, and who comes otherwise. */
export function SeatRow({ seat, body }: Row) {
  const { names } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.pages.governance;
  const { participantId, role, hoursPerWeek, substituteId, provenance } = seat;
  return (
    <li className="seat-row">
      <div>
        {participantId === null ? <span className="muted">{say.emptySeat}</span> : names[participantId]},{" "}
        {words.terms.seatRoles[role]}
        {hoursPerWeek === null ? null : `, ${say.hours(hoursPerWeek)}`}
        {substituteId === null ? null : `, ${say.substitute(names[substituteId] ?? "")}`}
        <Term seat={seat} /> <ProvenanceTag provenance={provenance} />
        <Flags seat={seat} body={body} />
      </div>
      <SeatTools seat={seat} />
    </li>
  );
}

/** From when until when, as far as that was said. */
function Term({ seat: { from, until } }: { readonly seat: Seat }) {
  const { today } = useLoaderData<typeof loader>();
  const { words, language } = useSpeech();
  const say = words.authority.term;
  // A beginning that lies behind us matters only once there is an end.
  const begin = from !== null && (from > today || until !== null) ? formatDay(from, language) : null;
  const end = until === null ? null : formatDay(until, language);
  if (begin !== null && end !== null) return <Sentence>{`, ${say.between(begin, end)}`}</Sentence>;
  if (begin !== null) return <Sentence>{`, ${say.from(begin)}`}</Sentence>;
  return end === null ? null : <Sentence>{`, ${say.until(end)}`}</Sentence>;
}

/** What asks for attention: a term that ends soon, hours under the norm of an implementation team. */
function Flags({ seat, body }: Row) {
  const { today } = useLoaderData<typeof loader>();
  const { words, language } = useSpeech();
  const say = words.governance.seat;
  const { until } = seat;
  const hours = hoursStanding(seat, body);
  return (
    <>
      {endsSoon(until, today) ? (
        <span className="flag flag--amber">{say.endsSoon(formatDistance(today, until, language))}</span>
      ) : null}
      {isFormer(seat, today) || hours === undefined || hours === "enough" ? null : (
        <span className={`flag flag--${hours === "below-minimum" ? "red" : "amber"}`}>
          {hours === "below-minimum"
            ? say.belowMinimum(TEAM_HOURS.minimum)
            : say.belowIdeal(TEAM_HOURS.ideal)}
        </span>
      )}
    </>
  );
}

function SeatTools({ seat: { id, participantId, role, until } }: { readonly seat: Seat }) {
  const { programme, names, today, mayEdit } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const { edit, editNamed, seat: say } = words.governance;
  if (!mayEdit) return null;
  const who = participantId === null ? words.pages.governance.emptySeat : (names[participantId] ?? "");
  const called = `${who}, ${words.terms.seatRoles[role]}`;
  return (
    <span className="seat-row__tools no-print">
      <Link
        className="utrecht-link tool"
        to={paths.seatEdit(programme.slug, id)}
        aria-label={editNamed(called)}
      >
        {edit}
      </Link>
      {isFormer({ until }, today) ? null : (
        <Link
          className="utrecht-link tool"
          to={paths.seatEnd(programme.slug, id)}
          aria-label={say.endNamed(called)}
        >
          {say.end}
        </Link>
      )}
    </span>
  );
}
