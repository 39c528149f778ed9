import { beforeEach, describe, expect, test } from "vitest";
import type { Author } from "#db/author.ts";
import { listAuthorities } from "#db/queries/authorities.ts";
import { revokeAuthority } from "#db/queries/authority-commands.ts";
import { findDecisionPoint } from "#db/queries/decision-points.ts";
import { listDecisions, recordDecision } from "#db/queries/decisions.ts";
import type { Reader, Store } from "#db/store.ts";
import { type Decision, standing } from "#domain/decision.ts";
import type { Verdict } from "#domain/verdict.ts";
import { someVerdict } from "#test/support/builders.ts";
import { type SteeringGroup, steeringGroup } from "#test/support/steering-group.ts";
import { engines, TODAY, withDemo } from "#test/support/stores.ts";

type Given = Partial<Decision> & { readonly verdictIn?: (read: Reader) => Promise<Verdict> };

describe.each(engines)("what a meeting decided, on $engine", ({ url }) => {
  let store: Store;
  let group: SteeringGroup;
  let author: Author;
  beforeEach(async () => {
    store = await withDemo(await url());
    group = await steeringGroup(store);
    author = await group.author();
  });

  /** The n-th decision point, decided as its own item of the first meeting. */
  const decide = (nth: number, { verdict = someVerdict(), verdictIn, ...given }: Given = {}) =>
    recordDecision(store, author, {
      ...{ ...group.on, decisionPointId: group.points[nth]?.id ?? "", itemId: `item ${nth}` },
      ...{ on: group.first.on, outcome: "akkoord", status: "definitief", text: "Zo besloten." },
      ...{ reservation: null, isConfidential: false, correctsId: null, ...given },
      verdictIn: verdictIn ?? (async () => verdict),
    });
  const decisions = () => listDecisions(store, group.sight);
  const stateOf = async (nth: number) =>
    (await findDecisionPoint(store, group.sight, group.points[nth]?.id ?? ""))?.state;
  const year = () => group.first.on.slice(0, 4);

  test("is numbered by year, meeting and decision", async () => {
    expect(await decide(0)).toEqual({ kind: "recorded", number: `${year()}-01-01` });
    expect(await decide(1)).toEqual({ kind: "recorded", number: `${year()}-01-02` });
    const later = { meetingId: group.second.id, on: group.second.on, itemId: "later" };
    const meeting = group.second.on.slice(0, 4) === year() ? "02" : "01";
    expect(await decide(2, later)).toEqual({
      kind: "recorded",
      number: `${group.second.on.slice(0, 4)}-${meeting}-01`,
    });
  });

  test("never shares its number with another, even when recorded at once", async () => {
    const recorded = await Promise.all([0, 1, 2, 3, 4, 5].map((nth) => decide(nth)));
    const numbers = recorded.map((one) => ("number" in one ? one.number : one.kind));
    expect(numbers.sort()).toEqual([1, 2, 3, 4, 5, 6].map((nth) => `${year()}-01-0${nth}`));
  });

  test("keeps the verdict of that moment", async () => {
    const verdict = someVerdict({ kind: "subject-to-ratification", definitiveOn: group.second.on });
    await decide(0, { status: "voorgenomen", verdict });
    expect((await decisions())[0]).toMatchObject({ status: "voorgenomen", verdict, on: group.first.on });
  });

  test("is recorded once: a second time without naming the first loses", async () => {
    await decide(0);
    expect(await decide(0, { text: "Nog eens" })).toEqual({ kind: "lost-race" });
    expect((await decisions()).map(({ text }) => text)).toEqual(["Zo besloten."]);
  });

  test("is corrected by a new one under the same number, and stays", async () => {
    await decide(0);
    const [first] = await decisions();
    const correctsId = first?.id ?? "";
    const number = `${year()}-01-01`;
    expect(await decide(0, { correctsId, text: "Verbeterd" })).toEqual({ kind: "recorded", number });
    const all = await decisions();
    expect(all.map(({ text }) => text)).toEqual(["Zo besloten.", "Verbeterd"]);
    expect(standing(all).map(({ text }) => text)).toEqual(["Verbeterd"]);
    expect(all[0]).toEqual(first);
  });

  test("is corrected by one of three who try at once", async () => {
    await decide(0);
    const [first] = await decisions();
    const correct = (text: string) => decide(0, { correctsId: first?.id ?? "", text });
    const results = await Promise.all(["een", "twee", "drie"].map(correct));
    expect(results.map(({ kind }) => kind).sort()).toEqual(["lost-race", "lost-race", "recorded"]);
    expect(await decide(0, { correctsId: first?.id ?? "" })).toEqual({ kind: "lost-race" });
    expect(await decisions()).toHaveLength(2);
  });

  test.each([
    ["akkoord", "decided"],
    ["akkoord-met-wijziging", "decided"],
    ["ter-kennisname", "decided"],
    ["niet-akkoord", "decided"],
    ["aangehouden", "ready"],
  ] as const)("%s leaves the decision point %s", async (outcome, state) => {
    await decide(0, { outcome });
    expect(await stateOf(0)).toBe(state);
  });

  test("agreed but not definitive leaves the decision point intended", async () => {
    await decide(0, { status: "voorgenomen" });
    expect(await stateOf(0)).toBe("intended");
  });

  test("is not recorded beyond the authority at the table, whoever asks", async () => {
    const verdict = someVerdict({ kind: "not-competent" });
    expect(await decide(0, { verdict })).toMatchObject({ kind: "refused" });
    expect(await decide(0, { verdict, status: "voorgenomen" })).toMatchObject({ kind: "refused" });
    expect([await decisions(), await stateOf(0)]).toEqual([[], "ready"]);
  });

  test("is judged by what stands when it is recorded: what was revoked just before no longer counts", async () => {
    const [record] = await listAuthorities(store, group.sight);
    const { id = "", version = 0 } = record ?? {};
    const verdictIn = async (read: Reader) => {
      const records = await listAuthorities({ ...store, read }, group.sight);
      const isRevoked = records.find((one) => one.id === id)?.revokedOn !== null;
      return someVerdict({ kind: isRevoked ? "not-competent" : "competent" });
    };
    await revokeAuthority(store, author, { programmeId: group.programmeId, id, version, on: TODAY });
    expect((await decide(0, { verdictIn })).kind).toBe("refused");
  });

  test("taken at a confidential item is read by those who may, though its decision point is open", async () => {
    await decide(0, { isConfidential: true });
    await decide(1);
    expect(await decisions()).toHaveLength(2);
    const open = await listDecisions(store, { ...group.sight, seesConfidential: false });
    expect(open.map(({ itemId }) => itemId)).toEqual(["item 1"]);
  });

  test("corrected from agreed to deferred makes the decision point ready again", async () => {
    await decide(0);
    const [first] = await decisions();
    await decide(0, { outcome: "aangehouden", correctsId: first?.id ?? "" });
    expect(await stateOf(0)).toBe("ready");
  });
});
