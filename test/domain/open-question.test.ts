import { expect, test } from "vitest";
import { day } from "#domain/day.ts";
import {
  addresseeKey,
  addresseeOf,
  authorityQuestionId,
  type OpenQuestion,
  parseAddressee,
  questionsShown,
} from "#domain/open-question.ts";
import { rowsOf } from "#test/support/drawn-rows.ts";

const questions = rowsOf(`
  name      raised        answered      body          party
  budget    2026-02-01                  stuurgroep
  name      2026-01-01                                Haaglanden
  law       2026-01-01    2026-02-01    stuurgroep
  start     2026-01-01    2026-03-01
  end       2026-01-15
`).map(
  ({ name = "", raised = "", answered, body, party }): OpenQuestion => ({
    ...{ id: name, question: name, source: null, provenance: "example", version: 1 },
    ...{ bodyId: body || null, partyId: party || null, raisedOn: day(raised) },
    ...{ answer: answered ? "ja" : null, answeredOn: answered ? day(answered) : null },
  }),
);
const shown = (filter: Parameters<typeof questionsShown>[1]) =>
  questionsShown(questions, filter).map(({ id }) => id);

test("what is open comes first, the longest open at the top; of what is answered the last answer", () => {
  expect(shown({ state: "all", addressee: null })).toEqual(["name", "end", "budget", "start", "law"]);
});

test("only what is open, or only what is answered, can be asked for", () => {
  expect(shown({ state: "open", addressee: null })).toEqual(["name", "end", "budget"]);
  expect(shown({ state: "answered", addressee: null })).toEqual(["start", "law"]);
});

test("questions are found by who must answer, also those that nobody was asked", () => {
  expect(shown({ state: "all", addressee: { kind: "body", bodyId: "stuurgroep" } })).toEqual([
    "budget",
    "law",
  ]);
  expect(shown({ state: "all", addressee: { kind: "party", partyId: "Haaglanden" } })).toEqual(["name"]);
  expect(shown({ state: "all", addressee: { kind: "nobody" } })).toEqual(["end", "start"]);
});

test("who must answer is one word, and that word names them again", () => {
  const all = questions.map(addresseeOf);
  expect(all.map((one) => parseAddressee(addresseeKey(one)))).toEqual(all);
  for (const none of ["", "body:", "someone", "nobody:x", "party"])
    expect(parseAddressee(none)).toBeUndefined();
});

test("who may decide for a party is one question for each party", () => {
  expect(authorityQuestionId("a")).toBe(authorityQuestionId("a"));
  expect(authorityQuestionId("a")).not.toBe(authorityQuestionId("b"));
});
