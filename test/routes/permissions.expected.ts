import { type DrawnRow, rowsOf } from "#test/support/drawn-rows.ts";
import { DECISION_DOORS } from "./permissions.decisions.ts";
import { EVERYONE_DOORS } from "./permissions.everyone.ts";
import { GOVERNANCE_DOORS } from "./permissions.governance.ts";
import { INSTALLATION_DOORS } from "./permissions.installation.ts";
import { MEETING_DOORS } from "./permissions.meetings.ts";
import { MONITORING_DOORS } from "./permissions.monitoring.ts";
import { PLAN_DOORS } from "./permissions.plan.ts";
import { PROGRAMME_DOORS } from "./permissions.programme.ts";
import { WORK_DOORS } from "./permissions.work.ts";

/** Who asks: a short heading for each account of the demonstration; null is whoever did not sign in. */
export const ACCOUNTS = {
  nobody: null,
  reader: "Lezer Schakenbosch",
  director: "Directeur sociaal domein",
  team: "Lid uitvoeringsteam Horizon",
  member: "Afgevaardigde Haaglanden",
  chair: "Voorzitter stuurgroep",
  supporter: "Projectondersteuner",
  leader: "Procesleider",
  elsewhere: "Projectleider Zoetermeer",
  outsider: "Programmamanager Holland Rijnland",
  administrator: "Beheerder",
} as const;
export type Heading = keyof typeof ACCOUNTS;

/** An area of a programme, each table drawn under `method`, `route` and a column for every account that is asked. */
interface ProgrammeDoors {
  readonly own: string;
  readonly other: string;
  /** Only of an area that has what may be confidential. */
  readonly confidential?: string;
}

const PROGRAMME_AREAS: readonly ProgrammeDoors[] = [
  PROGRAMME_DOORS,
  GOVERNANCE_DOORS,
  DECISION_DOORS,
  MEETING_DOORS,
  PLAN_DOORS,
  WORK_DOORS,
  MONITORING_DOORS,
];

/** The rows of all these tables, area by area. */
const rowsOfAll = (tables: readonly (string | undefined)[]): readonly DrawnRow[] =>
  tables.flatMap((table) => (table === undefined ? [] : rowsOf(table)));

/**
 * What each of them is told at every loader (GET) and action (POST), the latter with an empty form: 302 is "sign in
 * first" (a 307 where something was posted, so that it goes along), 404 is "no such programme for you", 403 is "you
 * see it, but may not do this", 400 and 422 are what the form says to whoever may send it, and "on" leads to the page
 * whose button it is. A new door goes in the file of its area. `own` is asked in Jeugdhulp Plus and beside the
 * programmes, `other` in Zoetermeer, of which only the director and `elsewhere` are members; `installation` has the
 * doors at which it makes no difference who is what in a programme. `confidential` is asked in Jeugdhulp Plus of a
 * confidential decision point, its route and its item: whoever sees the programme but not that is told that it is not
 * there, and whoever may not do something to any of them is told no more than that.
 */
export const EXPECTED = {
  own: rowsOfAll([EVERYONE_DOORS.own, ...PROGRAMME_AREAS.map(({ own }) => own)]),
  other: rowsOfAll(PROGRAMME_AREAS.map(({ other }) => other)),
  installation: rowsOfAll([INSTALLATION_DOORS.installation]),
  confidential: rowsOfAll(PROGRAMME_AREAS.map(({ confidential }) => confidential)),
} as const;
