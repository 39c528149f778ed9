import type { Indicator, IndicatorDefinition } from "#domain/indicator.ts";
import type { IndicatorStatus, Judgement } from "#domain/indicator-status.ts";
import { sayFigure, sayPercent, sayPeriod } from "./say-figure.ts";
import { capitalised, type Speech } from "./speech.ts";

type Measured = Pick<Indicator, "decimals"> & Pick<IndicatorDefinition, "unit">;

/** Why an indicator has its two lights, or none: each sentence names a fact, and the rule that makes it a light. */
export function sayIndicatorStatus(status: IndicatorStatus, of: Measured, speech: Speech): readonly string[] {
  const { status: say } = speech.words.indicators;
  if (status.kind === "judged") return [sayMeasured(status, of, speech), ...sayLights(status, speech)];
  const about = status.period === null ? null : sayPeriod(status.period, speech);
  return [
    about === null ? capitalised(say.unjudged[status.why]) : say.about(about, say.unjudged[status.why]),
  ];
}

function sayMeasured({ period, measured, path }: Judgement, of: Measured, speech: Speech): string {
  const say = speech.words.indicators.status;
  return say.measured(
    sayPeriod(period, speech),
    sayFigure(measured, of, speech),
    sayFigure(path, of, speech),
  );
}

function sayLights(judgement: Judgement, speech: Speech): readonly string[] {
  const say = speech.words.indicators.status;
  const { side, deviationPercent, tolerance, steering, money } = judgement;
  if (side === "on-path" || tolerance === null) return [say.onPath];
  const percent = deviationPercent === null ? null : sayPercent(deviationPercent, speech);
  const off = percent === null ? say.offNothing[side] : say.off[side](percent);
  const within = say.tolerance(tolerance.greenPercent, tolerance.amberPercent);
  const why = steering !== "green" ? [say.behind] : money !== "green" ? [say.ahead] : [];
  return [off, within, ...why];
}
