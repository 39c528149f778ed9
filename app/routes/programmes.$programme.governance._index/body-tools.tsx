import { Link, useLoaderData } from "@remix-run/react";
import type { Body } from "#domain/body.ts";
import { paths } from "#paths";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

interface Tools {
  readonly body: Body;
  /** Where its seats are shown, the link that adds one stands there. */
  readonly mayAddSeat?: boolean;
}

/** What whoever may edit can do with a body. */
export function BodyTools({ body, mayAddSeat = false }: Tools) {
  const { id, name, dissolvedOn } = body;
  const { programme, mayEdit } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const { edit, editNamed, body: say, seat } = words.governance;
  if (!mayEdit) return null;
  return (
    <p className="row small no-print">
      <Link
        className="utrecht-link tool"
        to={paths.bodyEdit(programme.slug, id)}
        aria-label={editNamed(name)}
      >
        {edit}
      </Link>
      {mayAddSeat ? (
        <Link
          className="utrecht-link tool"
          to={paths.newSeat(programme.slug, id)}
          aria-label={seat.addTo(name)}
        >
          {seat.add}
        </Link>
      ) : null}
      <Link
        className="utrecht-link tool"
        to={paths.dissolution(programme.slug, id)}
        aria-label={dissolvedOn === null ? say.dissolveNamed(name) : `${say.changeDissolution}: ${name}`}
      >
        {dissolvedOn === null ? say.dissolve : say.changeDissolution}
      </Link>
    </p>
  );
}
