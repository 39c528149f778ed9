import { useLoaderData } from "@remix-run/react";
import { COVER_NOTE_PARTS } from "#domain/decision-point.ts";
import { sayAmount } from "#i18n/say-amount.ts";
import { sayDomains } from "#i18n/say-verdict.ts";
import { DayOrUnknown } from "#ui/day-text.tsx";
import { useSpeech } from "#ui/speech.tsx";
import type { loader } from "./route.tsx";

/** The decision point as somebody else left it, beside what was typed here. */
export function Theirs() {
  const { point, parties, bodies } = useLoaderData<typeof loader>();
  const speech = useSpeech();
  const { words } = speech;
  const { labels } = words.decisions.edit;
  const required = parties.filter(({ value }) => point.requiredPartyIds.includes(value));
  const texts = COVER_NOTE_PARTS.flatMap((part) => point.coverNote[part] ?? []);
  return (
    <section className="panel stack" aria-labelledby="theirs">
      <h2 id="theirs">{words.meetings.item.theirs}</h2>
      <dl className="facts">
        <dt>{labels.title}</dt>
        <dd>{point.title}</dd>
        <dt>{labels.requestedDecision}</dt>
        <dd className="prose">{point.requestedDecision.join("\n")}</dd>
        <dt>{labels.domains}</dt>
        <dd>{sayDomains(point.domains, speech)}</dd>
        <dt>{labels.amountKind}</dt>
        <dd>{sayAmount(point.amount, speech)}</dd>
        <dt>{labels.requiredPartyIds}</dt>
        <dd>{required.map(({ label }) => label).join(", ")}</dd>
        <dt>{labels.neededBy}</dt>
        <dd>
          <DayOrUnknown day={point.neededBy} />
        </dd>
        <dt>{labels.level}</dt>
        <dd>{point.level === null ? words.pages.unknown : words.terms.levels[point.level]}</dd>
        <dt>{words.points.labels.bodyId}</dt>
        <dd>{bodies.find(({ value }) => value === point.bodyId)?.label}</dd>
        <dt>{words.points.labels.purpose}</dt>
        <dd>{words.terms.purposes[point.purpose]}</dd>
        {point.confidentialGround === null ? null : (
          <>
            <dt>{words.points.labels.confidentialGround}</dt>
            <dd>{point.confidentialGround}</dd>
          </>
        )}
        <dt>{words.agenda.coverNote}</dt>
        <dd className="prose">{[point.background, ...texts].filter((text) => text !== null).join("\n")}</dd>
      </dl>
    </section>
  );
}
