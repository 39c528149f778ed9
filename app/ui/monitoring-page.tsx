import type { ReactNode } from "react";
import { paths } from "#paths";
import { PlanPage } from "./plan-page.tsx";
import { useSpeech } from "./speech.tsx";

interface Within {
  readonly programme: { readonly name: string; readonly slug: string };
  /** The indicator that the page is about, where it is not the page of the indicator itself. */
  readonly indicator?: { readonly id: string; readonly name: string } | undefined;
  readonly title: string;
  readonly introduction?: string | undefined;
  readonly children: ReactNode;
}

/** A page about what is measured, under the monitoring of a programme. */
export function MonitoringPage({ programme, indicator, ...page }: Within) {
  const { words } = useSpeech();
  const trail = [
    { label: words.indicators.heading, to: paths.monitoring(programme.slug) },
    ...(indicator ? [{ label: indicator.name, to: paths.indicator(programme.slug, indicator.id) }] : []),
  ];
  return <PlanPage programme={programme} trail={trail} {...page} />;
}
