import type { Catalogue } from "#i18n/nl.ts";

export const points: Catalogue["points"] = {
  newLink: "New decision point",
  newHeading: "New decision point",
  newIntroduction:
    "What must be decided, by whom and when? The cover note and the decision route come after.",
  noBodies: "This programme has no body yet that can decide. Record a body under Governance first.",
  create: "Make decision point",
  fixed: "Body and purpose are fixed: this decision point is on a published agenda, or has been decided.",
  onAgenda:
    "This decision point is on the agenda of a coming meeting. Take it off first; then another body can deal with it.",
  groundHint: "Leave empty if it is public. Otherwise the ground, for instance the article of the law.",
  labels: {
    bodyId: "Body that decides",
    purpose: "Purpose",
    confidentialGround: "Confidential, on the ground of",
    liftedById: "Confidentiality may be lifted by",
  },
  makeReady: "Ready to be dealt with",
  makeDraft: "Back to draft",
  withdraw: "Withdraw…",
  liftedBy: (body) => `may be lifted by ${body}`,
  said: {
    created: "Decision point made. Make its decision route below, or edit the cover note.",
    saved: "Saved.",
    ready: "The decision point is ready: it is proposed for the agenda.",
    draft: "The decision point is a draft again.",
    withdrawn: "The decision point has been withdrawn.",
  },
  withdrawal: {
    heading: (title) => `Withdraw: ${title}`,
    explanation:
      "A withdrawn decision point can still be read, with the reason, and no longer comes on an agenda.",
    reason: "Why is it withdrawn?",
    submit: "Withdraw the decision point",
    remark: (day, reason) => `Withdrawn on ${day}: ${reason}`,
    stands: (state) => `Its state is now: ${state}.`,
    notNow: (state) =>
      `Its state is: ${state}. It can only be withdrawn while it is a draft or ready; if need be take it off the agenda first and publish a new version.`,
    onAgenda: "This decision point is on the agenda of a coming meeting. Take it off first.",
    lostRace: "Somebody else has changed this decision point meanwhile. Your reason is still in the form.",
  },
};
