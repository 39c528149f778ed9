import type { MetaFunction } from "@remix-run/react";
import { useLoaderData } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { ownParticipant } from "#auth/own-action.server.ts";
import { loadMonitoringOn } from "#db/queries/monitoring.ts";
import { listParticipants, listParties } from "#db/queries/parties.ts";
import { INDICATOR_KINDS } from "#domain/indicator.ts";
import type { Monitoring } from "#domain/monitoring.ts";
import type { PartyId } from "#domain/party.ts";
import { asOfIn } from "#http/as-of.server.ts";
import { AsOfBanner } from "#ui/as-of-banner.tsx";
import { ProgrammeCrumbs } from "#ui/programme-crumbs.tsx";
import { ProvenanceNote } from "#ui/provenance-tag.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { BareIndicators } from "./bare-indicators.tsx";
import { Conflicts } from "./conflicts.tsx";
import { Couplings } from "./couplings.tsx";
import { IndicatorSheet } from "./indicator-sheet.tsx";
import { Learning } from "./learning.tsx";
import { Said } from "./said.tsx";
import { shownOf } from "./shown.server.ts";
import { Tools } from "./tools.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

/** So many figures are charts; of more than that each is a drawing of the server, so that the page stays quick. */
const CHARTS = 4;

export const loader = forProgramme("see", async (visit) => {
  const { request, store, sight, programme, words, may } = visit;
  const asOf = asOfIn(request, visit.today);
  const today = asOf ?? visit.today;
  const [monitoring, parties, participants, own] = await Promise.all([
    loadMonitoringOn(store, sight, { asOf: today, today: visit.today }),
    listParties(store, sight),
    listParticipants(store, sight),
    ownParticipant(visit),
  ]);
  const ownParty = participants.find(({ id }) => id === own);
  const names = new Map([...parties, ...participants].map(({ id, name }) => [id, name]));
  return {
    title: words.monitor.heading,
    programme: { name: programme.name, slug: programme.slug, sourceName: programme.sourceName },
    ...{
      asOf,
      today,
      mayEdit: asOf === null && may("edit-monitoring"),
      mayMeasure: asOf === null && (may("edit-monitoring") || measures(monitoring, ownParty?.partyId)),
    },
    ...shownOf(monitoring, { names, today }),
  };
});

/** Whether a party measures anything here. */
function measures({ indicators }: Monitoring, partyId: PartyId | undefined): boolean {
  return indicators.some(({ measuring }) => measuring.some((one) => one.partyId === partyId));
}

/** Every indicator beside its path, with the reason in words; what contradicts, hangs together and was learned. */
export default function MonitoringPage() {
  const { title, programme, indicators, asOf, today } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const say = words.monitor;
  const count = (wanted: string) => indicators.filter(({ light }) => light === wanted).length;
  return (
    <main id="content" tabIndex={-1} className="within page">
      <ProgrammeCrumbs programme={programme} />
      <div className="stack stack--tight">
        <h1>{title}</h1>
        <p className="lead">
          {indicators.length === 0
            ? say.introduction
            : say.summary(count("red"), count("amber"), count("green"), count("unknown"))}
        </p>
        <ProvenanceNote sourceName={programme.sourceName} />
      </div>
      <AsOfBanner asOf={asOf} today={today} />
      <Said />
      <Tools />
      {indicators.length === 0 ? <Nothing /> : null}
      <Conflicts />
      <Couplings />
      <Indicators />
      <BareIndicators />
      <Learning />
    </main>
  );
}

function Nothing() {
  const { asOf, mayEdit } = useLoaderData<typeof loader>();
  const say = useSpeech().words.monitor;
  return (
    <p className="notice notice--quiet">
      {asOf === null ? `${say.none} ${mayEdit ? say.addFirst : say.askLeader}` : say.noneThen}
    </p>
  );
}

/** Kind by kind what can be drawn or judged; what nobody knows anything of yet stands in one table after it. */
function Indicators() {
  const { indicators } = useLoaderData<typeof loader>();
  const { words } = useSpeech();
  const drawn = indicators.filter(({ line }) => line.values.length > 0).length;
  return INDICATOR_KINDS.map((kind) => {
    const own = indicators.filter((one) => one.kind === kind && !one.isInWords && !one.isBare);
    return own.length === 0 ? null : (
      <section key={kind} className="stack" aria-labelledby={`kind-${kind}`}>
        <h2 id={`kind-${kind}`} className="capitalised">
          {words.indicators.kinds[kind]}
        </h2>
        {own.map((one) => (
          <IndicatorSheet key={one.id} indicator={one} size={drawn <= CHARTS ? "page" : "row"} />
        ))}
      </section>
    );
  });
}
