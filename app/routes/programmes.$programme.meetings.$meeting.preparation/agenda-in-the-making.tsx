import { Link, useLoaderData } from "@remix-run/react";
import { carriesSection } from "#domain/agenda.ts";
import { paths } from "#paths";
import { useSpeech } from "#ui/speech.tsx";
import { ItemRow } from "./item-row.tsx";
import type { loader } from "./route.tsx";

/** The agenda as it stands: sections in their order, items with their minutes and who may decide them. */
export function AgendaInTheMaking() {
  const { sections, programme, meeting, mayPrepare, isRuleUnknown } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.meetings.preparation;
  return (
    <section aria-labelledby="agenda" className="stack">
      <div className="row row--between">
        <h2 id="agenda">{say.agenda}</h2>
        {mayPrepare ? (
          <Link className="utrecht-link" to={paths.newItem(programme.slug, meeting.id)}>
            {say.addOwn}
          </Link>
        ) : null}
      </div>
      {isRuleUnknown ? <p className="muted small">{words.verdict.overall.ruleUnknown}</p> : null}
      {mayPrepare && sections.length > 0 ? <p className="muted small no-print">{say.moveHint}</p> : null}
      {sections.length === 0 ? <p className="notice notice--quiet">{say.agendaEmpty}</p> : null}
      {sections.map((section) => (
        <div className="section" key={section.kind}>
          {carriesSection(section) ? null : (
            <h3 className="section__heading">
              {section.number}. {words.terms.agendaKinds[section.kind]}
            </h3>
          )}
          <ol className="items">
            {section.items.map((item, place) => (
              <ItemRow key={item.id} item={item} place={place} count={section.items.length} />
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
}
