import type { Catalogue } from "#i18n/nl.ts";

export const calendar: Catalogue["calendar"] = {
  cancelled:
    "This meeting has been cancelled. Nothing more is prepared or published for it, and nothing is decided in it.",
};
