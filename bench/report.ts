import type { Weight } from "./measure.ts";
import { type Figure, figureOf, type Sample } from "./rounds.ts";
import type { Budget, Target } from "./targets.ts";

/** Everything that was measured of one installation. */
export interface Measured {
  readonly programmes: number;
  readonly engine: string;
  readonly targets: readonly Pick<Target, "name" | "of" | "budget">[];
  readonly samples: readonly Sample[];
  readonly weights: ReadonlyMap<string, Weight>;
  readonly memoryMb: { readonly atStart: number; readonly after: number };
  readonly coldStartMs: number;
}

/** A row of the report. */
export interface Line {
  readonly name: string;
  readonly figure: Figure;
  readonly weight: Weight | undefined;
  readonly budget: Budget | undefined;
  /** How many times its floor; undefined for the floors themselves, but for that of Remix. */
  readonly ratio: number | undefined;
  /** A page, compared with the least that Remix needs for one. */
  readonly toRemix: number | undefined;
}

export const MOST = { memoryMb: 170, coldStartMs: 1500 } as const;

export function linesOf({ targets, samples, weights }: Measured): readonly Line[] {
  const figures = new Map(
    targets.map(({ name }) => [name, figureOf(samples.filter((sample) => sample.name === name))]),
  );
  return targets.map(({ name, budget }) => {
    const figure = figures.get(name) ?? figureOf([]);
    const floor = figures.get(budget?.floor ?? (name === "remix" ? "full" : ""));
    const remix = budget?.floor === "full" ? figures.get("remix") : undefined;
    const ratio = floor && figure.cpuMs / floor.cpuMs;
    return {
      name,
      figure,
      budget,
      ratio,
      toRemix: remix && figure.cpuMs / remix.cpuMs,
      weight: weights.get(name),
    };
  });
}

/** The table of one installation, as it is printed. */
export function tableOf(measured: Measured): string {
  const { programmes, engine, memoryMb, coldStartMs } = measured;
  const lines = linesOf(measured);
  const noisy = lines.some(({ figure }) => figure.kept === 0);
  return [
    `${programmes} programmes, ${engine}. CPU milliseconds per request at one connection, medians.`,
    row(["", "CPU ms", "to floor", "budget", "", "to remix", "bytes", "gzip", "rounds kept"]),
    ...lines.map(({ name, figure, ratio, toRemix, budget, weight }) =>
      row([
        name,
        figure.cpuMs.toFixed(2),
        ratio === undefined ? "" : `${ratio.toFixed(1)} x`,
        budget === undefined ? "" : `${budget.times} x ${budget.floor}`,
        ratio !== undefined && budget !== undefined && ratio > budget.times ? "OVER" : "",
        toRemix === undefined ? "" : `${toRemix.toFixed(1)} x`,
        String(weight?.bytes ?? 0),
        String(weight?.compressed ?? 0),
        `${figure.kept} of ${figure.kept + figure.leftOut}`,
      ]),
    ),
    `memory ${memoryMb.atStart.toFixed(0)} MB at start, ${memoryMb.after.toFixed(0)} MB after${over(memoryMb.after, MOST.memoryMb)}`,
    `cold start to first answer ${coldStartMs.toFixed(0)} ms${over(coldStartMs, MOST.coldStartMs)}`,
    ...(noisy
      ? ["Other programs were busy in every round of some rows: those ratios are all that is worth reading."]
      : []),
  ].join("\n");
}

/** How much more each page needs in a larger installation than in the smallest one. */
export function growthOf(measured: readonly Measured[]): string {
  const [first, ...larger] = measured;
  if (first === undefined || larger.length === 0) return "";
  const smallest = linesOf(first);
  return larger
    .map((one) => {
      const grown = linesOf(one).flatMap((line) => {
        const before = smallest.find(({ name }) => name === line.name)?.ratio;
        if (line.ratio === undefined || before === undefined || line.budget === undefined) return [];
        const growth = line.ratio / before;
        const most = line.budget.growth;
        return row([line.name, `${growth.toFixed(2)} x`, "", `${most} x`, growth > most ? "OVER" : ""]);
      });
      return [`From ${first.programmes} to ${one.programmes} programmes:`, ...grown].join("\n");
    })
    .join("\n\n");
}

const WIDTHS = [20, 8, 10, 11, 6, 10, 9, 8, 12];

function row(cells: readonly string[]): string {
  return cells
    .map((cell, index) => (index === 0 ? cell.padEnd(WIDTHS[0] ?? 0) : cell.padStart(WIDTHS[index] ?? 0)))
    .join("")
    .trimEnd();
}

function over(value: number, most: number): string {
  return value > most ? ` OVER ${most}` : "";
}
