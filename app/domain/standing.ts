import type { Authority, Domain, RatificationStep } from "./authority.ts";
import type { Day } from "./day.ts";
import type { Ceiling } from "./money.ts";

/** Where one party stands in a question (R1), with the facts that put it there. */
export type Standing =
  | { readonly kind: "conforms" }
  | { readonly kind: "absent" }
  | { readonly kind: "expired" | "revoked" | "not-yet-valid"; readonly records: readonly Authority[] }
  | { readonly kind: "unknown"; readonly what: "authority" | "amount" | "domains" }
  | {
      readonly kind: "not-covered";
      readonly missing: readonly Domain[];
      /** Records of whoever is expected that did cover some of it, but do not count on this day. */
      readonly lapsed: readonly Authority[];
    }
  | { readonly kind: "over-ceiling"; readonly ceiling: Ceiling }
  | {
      readonly kind: "subject-to-ratification";
      readonly definitiveOn: Day;
      readonly steps: readonly RatificationStep[];
      readonly records: readonly Authority[];
    }
  | { readonly kind: "competent"; readonly records: readonly Authority[] };
