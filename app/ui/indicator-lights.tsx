import type { IndicatorStatus } from "#domain/indicator-status.ts";
import { LightMark } from "./light-mark.tsx";
import { useSpeech } from "./speech.tsx";

/** The two lights of an indicator, each with what it is about; of what nobody knows there is one, unknown. */
export function IndicatorLights({
  status,
}: {
  readonly status: Pick<IndicatorStatus, "steering" | "money">;
}) {
  const { words } = useSpeech();
  const { sides } = words.indicators;
  const { lights } = words.reports;
  return (
    <span className="indicator-lights">
      {(["steering", "money"] as const).map((side) => (
        <LightMark key={side} light={status[side]}>
          {sides[side]}: {lights[status[side]]}
        </LightMark>
      ))}
    </span>
  );
}
