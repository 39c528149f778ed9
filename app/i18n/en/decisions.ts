import type { Catalogue } from "#i18n/nl.ts";

export const decisions: Catalogue["decisions"] = {
  heading: "Decision points",
  none: "There are no decision points yet. The source names none.",
  columns: {
    number: "No.",
    title: "Decision point",
    body: "Body",
    neededBy: "Needed before",
    state: "State",
    verdict: "Who may decide?",
  },
  requested: "Requested decision",
  onlyNote: "Everyone: the body only takes note, and that needs nobody's authority.",
  background: "Background",
  amount: "Money",
  cover: "Cover",
  body: "Decision by",
  domains: "Concerns",
  level: "Level",
  neededBy: "Needed before",
  state: "State",
  confidential: "Confidential",
  history: "Decisions",
  noHistory: "No decision has been taken on this yet.",
  record: "Record decision",
  correct: "Correct decision",
  edit: {
    link: "Edit decision point and cover note",
    heading: (title) => `Edit: ${title}`,
    lostRace: "Somebody else has changed this decision point meanwhile. What you typed is still in the form.",
    requestedHint: "One decision per line, in an active sentence: The steering group decides …",
    amountKinds: { none: "No money involved", unknown: "Amount not known yet", known: "This amount:" },
    labels: {
      title: "Subject",
      requestedDecision: "Requested decision",
      domains: "Concerns",
      amountKind: "Money",
      onceAmount: "Once (euro)",
      structuralAmount: "Structural (euro per year)",
      cover: "Funding",
      requiredPartyIds: "Whose agreement is needed?",
      neededBy: "Needed by",
      level: "Level",
    },
  },
  recording: {
    heading: (title) => `Recording the decision: ${title}`,
    correcting: (number) =>
      `Decision ${number} has already been recorded. What you save here is a new version that corrects it; the old one remains readable.`,
    outcome: "Outcome",
    status: "Status",
    statusHint: "Only when agreed. Intended as long as something must still be ratified or settled.",
    asked: "Requested decision:",
    text: "Text of the decision, or the reason",
    textHint:
      "Empty when agreed: the requested decision then applies. Otherwise: what was changed, or why it was deferred and when it returns.",
    allParties: (count) => (count === 1 ? "The verdict on the party" : `The verdict on all ${count} parties`),
    tooEarly: (day) => `The meeting is on ${day}. A decision can be recorded from that day on.`,
    demoAhead: (day) =>
      `The meeting is not until ${day}. In this demonstration a decision can be recorded already; elsewhere from that day on.`,
    reservation: "Reservation",
    reservationHint: "What must be arranged first, and by whom. Required if not all parties are authorised.",
    save: "Record",
    beyondAuthority: (parties) =>
      `This decision cannot be definitive: ${parties} may not take it at this table yet. Record it as intended, with the reservation.`,
    beyondAuthorityMany: (parties) =>
      `This decision cannot be definitive: ${parties} may not take it at this table yet. Record it as intended, with the reservation.`,
    beyondAuthorityUnstated:
      "This decision cannot be definitive: it cannot be determined who may take it. Record it as intended, with the reservation.",
    awaitsRatification: (day) =>
      `This decision is only definitive after ratification, on ${day} at the earliest. Record it as intended.`,
    reservationNeeded: "State the reservation under which this decision was taken.",
    lostRace:
      "Someone else has recorded a decision on this in the meantime. What you typed is still in the form.",
  },
  underReservation: (reservation) => `Subject to: ${reservation}`,
  corrected: "corrected",
  verdictThen: "Verdict at that time",
};
