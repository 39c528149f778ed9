/** Geld, Risico, Organisatie, Tijd, Informatie, Kwaliteit: the six things that a light is about (R6). */
export const ASPECTS = ["geld", "risico", "organisatie", "tijd", "informatie", "kwaliteit"] as const;
export type Aspect = (typeof ASPECTS)[number];

/** No data is unknown, not green. */
export const LIGHTS = ["green", "amber", "red", "unknown"] as const;
export type Light = (typeof LIGHTS)[number];

export type Lights = Readonly<Record<Aspect, Light>>;

/** One light beside another: what the rule computes from the facts, and what the lead reports, with a reason if they differ. */
export interface ReportedLight {
  readonly computed: Light;
  readonly reported: Light;
  readonly reason: string | null;
}

export type ReportedLights = Readonly<Record<Aspect, ReportedLight>>;

/** What the rule looks at. A part that is null is not known, and so is its light. */
export interface StatusFacts {
  /** In euro cents. */
  readonly geld: { readonly forecastCents: number; readonly budgetCents: number } | null;
  /** The highest score, chance times impact, of the risks that are open. */
  readonly risico: { readonly highestScore: number } | null;
  /** Hours a week: agreed or filled, and needed. */
  readonly organisatie: { readonly agreedHours: number; readonly neededHours: number } | null;
  /** Days that the milestone that moved most lies after its baseline. */
  readonly tijd: { readonly worstSlipDays: number } | null;
  /** Papers, reports and actions that are overdue. */
  readonly informatie: { readonly overdue: number } | null;
  readonly kwaliteit: {
    readonly rejected: number;
    /** The score of the gate that comes; null: none is near. */
    readonly gateScorePercent: number | null;
  } | null;
}

/** Up to `green` a light is green, up to `amber` it is amber, and beyond that red. */
interface Limits {
  readonly green: number;
  readonly amber: number;
}

/**
 * The limits of R6. Money, risk, slip, overdue and rejected are at most this; hours and the score of a gate at least.
 * R6 names no limit for the score: until somebody says otherwise it has those of the hours.
 */
export const STATUS_LIMITS = {
  forecastPercent: { green: 100, amber: 110 },
  riskScore: { green: 8, amber: 14 },
  hoursPercent: { green: 90, amber: 75 },
  slipDays: { green: 14, amber: 42 },
  overdue: { green: 0, amber: 3 },
  rejected: { green: 0, amber: 1 },
  gateScorePercent: { green: 90, amber: 75 },
} as const satisfies Readonly<Record<string, Limits>>;

export type StatusLimits = Readonly<Record<keyof typeof STATUS_LIMITS, Limits>>;

/** R6: the six lights that the facts give. */
export function lightsOf(facts: StatusFacts, limits: StatusLimits = STATUS_LIMITS): Lights {
  const { geld, risico, organisatie, tijd, informatie, kwaliteit } = facts;
  return {
    // Whole cents times a whole percentage: nothing is rounded, so 110 % is exactly that.
    geld:
      geld === null
        ? "unknown"
        : atMost(geld.forecastCents * 100, scaled(limits.forecastPercent, geld.budgetCents)),
    risico: risico === null ? "unknown" : atMost(risico.highestScore, limits.riskScore),
    organisatie:
      organisatie === null
        ? "unknown"
        : atLeast(organisatie.agreedHours * 100, scaled(limits.hoursPercent, organisatie.neededHours)),
    tijd: tijd === null ? "unknown" : atMost(tijd.worstSlipDays, limits.slipDays),
    informatie: informatie === null ? "unknown" : atMost(informatie.overdue, limits.overdue),
    kwaliteit: kwaliteit === null ? "unknown" : qualityLight(kwaliteit, limits),
  };
}

/** How it stands as a whole, and which of the six nobody knows. */
export interface OverallStatus {
  readonly light: Light;
  readonly unknown: readonly Aspect[];
}

/**
 * The overall light is the worst of the lights that are known, and unknown where none is. An unknown light neither
 * paints the whole in its own colour, which would hide what is red, nor counts as green: it is named beside it.
 */
export function overallOf(lights: Lights): OverallStatus {
  return {
    light: worstOf(ASPECTS.map((aspect) => lights[aspect])),
    unknown: ASPECTS.filter((aspect) => lights[aspect] === "unknown"),
  };
}

/** The worst of the lights that are known; unknown where none is. */
export function worstOf(lights: readonly Light[]): Light {
  return (["red", "amber", "green"] as const).find((light) => lights.includes(light)) ?? "unknown";
}

/** One of the two sides of reported lights. */
export function sideOf(lights: ReportedLights, side: "computed" | "reported"): Lights {
  return Object.fromEntries(ASPECTS.map((aspect) => [aspect, lights[aspect][side]])) as Record<Aspect, Light>;
}

function qualityLight(
  { rejected, gateScorePercent }: NonNullable<StatusFacts["kwaliteit"]>,
  limits: StatusLimits,
): Light {
  const score = gateScorePercent === null ? "unknown" : atLeast(gateScorePercent, limits.gateScorePercent);
  return worstOf([atMost(rejected, limits.rejected), score]);
}

function atMost(value: number, { green, amber }: Limits): Light {
  if (value <= green) return "green";
  return value <= amber ? "amber" : "red";
}

function atLeast(value: number, { green, amber }: Limits): Light {
  if (value >= green) return "green";
  return value >= amber ? "amber" : "red";
}

function scaled({ green, amber }: Limits, whole: number): Limits {
  return { green: green * whole, amber: amber * whole };
}
