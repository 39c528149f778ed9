/** Geld, Risico, Organisatie, Tijd, Informatie, Kwaliteit: the six things that a light is about (R6). */
export const ASPECTS = ["geld", "risico", "organisatie", "tijd", "informatie", "kwaliteit"] as const;
export type Aspect = (typeof ASPECTS)[number];

/** No data is unknown, not green. */
export const LIGHTS = ["green", "amber", "red", "unknown"] as const;
export type Light = (typeof LIGHTS)[number];

/** One light beside another: what the rule computes from the facts, and what the lead reports, with a reason if they differ. */
export interface ReportedLight {
  readonly computed: Light;
  readonly reported: Light;
  readonly reason: string | null;
}

export type ReportedLights = Readonly<Record<Aspect, ReportedLight>>;
