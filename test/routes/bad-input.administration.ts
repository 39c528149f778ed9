import type { Forms } from "./bad-input.form.ts";

/** Organisations, people, portfolios, and who works on a programme. */
export const ADMINISTRATION_FORMS: Forms = {
  "programmes.$programme.members.new": {
    texts: { name: 200, organisation: 200 },
    empty: { email: "email", role: "choose" },
    wrong: { email: "email", role: "choose" },
  },
  "programmes.new": {
    texts: { name: 200, aim: 2000, party1Name: 200, party1Group: 100, body1Name: 200 },
    empty: { name: "required", aim: "required" },
    wrong: {
      leaderEmail: "email",
      party1Kind: "choose",
      body1Kind: "choose",
      body1On: "day",
      body1Start: "time",
    },
  },
  "administration.organisations.new": { texts: { name: 200 }, empty: { name: "required" }, wrong: {} },
  "administration.organisations.$organisation._index": {
    ...{ texts: { name: 200 }, empty: { name: "required" }, wrong: {} },
  },
  "administration.organisations.$organisation.parents": {
    texts: { policyField: 100 },
    empty: { policyField: "required", parentId: "choose" },
    wrong: {},
  },
  "administration.portfolios.new": { texts: { name: 200 }, empty: { name: "required" }, wrong: {} },
  "administration.portfolios.$portfolio._index": {
    ...{ texts: { name: 200 }, empty: { name: "required" }, wrong: {} },
  },
  "administration.programmes.$programme.members.new": {
    texts: { name: 200, organisation: 200 },
    empty: { email: "email", role: "choose" },
    wrong: { email: "email", role: "choose" },
  },
  "administration.people.new": {
    texts: { name: 200, organisation: 200 },
    empty: { name: "required", organisation: "required", email: "email" },
    wrong: { email: "email" },
  },
};
