import { Link, useLoaderData } from "@remix-run/react";
import { sayAgendaFollows } from "#i18n/say-agenda.ts";
import { paths } from "#paths";
import { DayText } from "#ui/day-text.tsx";
import { ProvenanceTag } from "#ui/provenance-tag.tsx";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

/** What is next, and the one thing to do about it. */
export function NextMeeting() {
  const { next, nextBodyName, isAgendaOut, papersDueOn, mayPrepare, programme, today } =
    useLoaderData<typeof loader>();
  const speech = useSpeech();
  const { words } = speech;
  const say = words.pages.overview;
  return (
    <section className="panel stack" aria-labelledby="next-meeting">
      <h2 id="next-meeting">{say.nextMeeting}</h2>
      {next === null ? (
        <p className="muted">{say.noMeeting}</p>
      ) : (
        <>
          <p>
            <strong>{nextBodyName}</strong>, <DayText day={next.on} from={today} />{" "}
            <ProvenanceTag provenance={next.provenance} />
          </p>
          <p className="row">
            {mayPrepare ? (
              <Link
                className="utrecht-button utrecht-button--primary-action"
                to={paths.preparation(programme.slug, next.id)}
              >
                {say.prepare}
              </Link>
            ) : null}
            {isAgendaOut ? (
              <Link className="utrecht-link" to={paths.agenda(programme.slug, next.id)}>
                {say.readAgenda}
              </Link>
            ) : null}
          </p>
          {isAgendaOut || papersDueOn === null ? null : (
            <p>{sayAgendaFollows({ papersDueOn, today }, speech)}</p>
          )}
        </>
      )}
    </section>
  );
}
