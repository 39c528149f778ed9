import { Link, useLoaderData } from "@remix-run/react";
import type { Seat } from "#domain/body.ts";
import { paths } from "#paths";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

/** Who sits there and as what; to whoever may change that it leads to the form. */
export function SeatName({ seat }: { readonly seat: Pick<Seat, "id" | "participantId" | "role"> }) {
  const { programme, people, mayEdit } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const { participantId, role } = seat;
  const who = participantId === null ? words.pages.governance.emptySeat : (people[participantId] ?? "");
  const called = `${who}, ${words.terms.seatRoles[role]}`;
  if (!mayEdit) return called;
  return (
    <Link
      className="utrecht-link"
      to={paths.seatEdit(programme.slug, seat.id)}
      aria-label={words.governance.editNamed(called)}
    >
      {called}
    </Link>
  );
}
