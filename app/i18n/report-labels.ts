import { ASPECTS } from "#domain/status.ts";
import type { Catalogue } from "./nl.ts";

/** What the fields of a report are called, so that a finding says which one it is about. */
export function reportLabels({ reports: say }: Catalogue): Readonly<Record<string, string>> {
  const { done, coming, decisionWanted, reason } = say.form;
  const lights = ASPECTS.flatMap((aspect) => [
    [aspect, say.aspects[aspect]],
    [`${aspect}Reason`, reason(say.aspects[aspect])],
  ]);
  return { done, coming, decisionWanted, ...Object.fromEntries(lights) };
}
