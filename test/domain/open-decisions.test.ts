import { expect, test } from "vitest";
import { DOMAINS } from "#domain/authority.ts";
import { day } from "#domain/day.ts";
import { type OpenPoint, openDecisions } from "#domain/open-decisions.ts";
import { someBody } from "#test/support/builders.ts";
import { listed, rowsOf, wordOf } from "#test/support/drawn-rows.ts";
import { atTheTable } from "#test/support/drawn-table.ts";
import { amountOf } from "#test/support/drawn-values.ts";

const TODAY = day("2026-03-01");
const TABLE = atTheTable(`
  party       member   covers             chain
  Haaglanden  beleid   inhoud
  Midden      control  inhoud, financiën  college 21
`);
const SEATS = TABLE.participants.map(({ id }) => ({
  ...{
    id: `seat ${id}`,
    bodyId: "stuurgroep",
    participantId: id,
    role: "member" as const,
    hoursPerWeek: null,
  },
  ...{ from: null, until: null, substituteId: null, provenance: "example" as const },
}));

/** Points drawn under `point`, `needed` (blank: no day), `domains`, and `of`: the parties that must agree. */
function decisionsOver(drawing: string, bodies = [someBody()]) {
  const points = rowsOf(drawing).map(
    (row, index): OpenPoint => ({
      ...{ id: row.point ?? "", title: row.point ?? "", number: index + 1, bodyId: row.body || "stuurgroep" },
      neededBy: row.needed ? day(row.needed) : null,
      domains: listed(row.domains).map((domain) => wordOf(DOMAINS, domain)),
      amount: amountOf("none"),
      requiredPartyIds: listed(row.of),
    }),
  );
  const { parties, participants, authorities, conforms, calendar } = TABLE;
  const governance = { parties, participants, authorities, conforms, calendar, bodies, seats: SEATS };
  return openDecisions(points, { governance, meetings: [], attendance: [], today: TODAY });
}

test("every decision that is open is weighed at the table of its body, and counted by its verdict", () => {
  const { counts } = decisionsOver(`
    point       domains            of
    aanpak      inhoud             Haaglanden
    begroting   financiën          Midden
    procesgeld  financiën          Haaglanden, Midden
    stilte      inhoud
  `);
  expect(counts).toEqual({ competent: 1, "subject-to-ratification": 1, "not-competent": 2 });
});

test("of what cannot be decided the first that is needed is named, with the party that stands in the way", () => {
  const { stuck } = decisionsOver(`
    point       needed      domains    of
    later       2026-09-01  financiën  Haaglanden
    ooit                    financiën  Haaglanden
    eerst       2026-04-01  financiën  Midden, Haaglanden
    kan al      2026-03-02  inhoud     Haaglanden
  `);
  expect(stuck).toMatchObject({
    title: "eerst",
    why: { kind: "party", party: { partyId: "Haaglanden", kind: "not-covered", missing: ["financiën"] } },
  });
});

test("a question that does not say whose agreement it needs is stuck on that, whoever sits there", () => {
  const { stuck } = decisionsOver("point   domains\nstilte  inhoud");
  expect(stuck?.why).toEqual({ kind: "unstated", what: "parties" });
});

test("under a majority without a known quorum it is the quorum that is stuck on", () => {
  const majority = [someBody({ decisionRule: "majority" })];
  const { stuck } = decisionsOver("point   domains  of\naanpak  inhoud   Haaglanden", majority);
  expect(stuck?.why).toEqual({ kind: "quorum", isKnown: false });
});

test("where nothing is open nothing is stuck", () => {
  expect(decisionsOver("point  domains")).toEqual({
    counts: { competent: 0, "subject-to-ratification": 0, "not-competent": 0 },
    stuck: null,
  });
});
