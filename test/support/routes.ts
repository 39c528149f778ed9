import type { ServerBuild } from "@remix-run/node";
import type { Policy } from "#auth/policy.ts";
import { gateForms } from "./gate-forms.ts";
import { governanceForms } from "./governance-forms.ts";
import { monitoringForms } from "./monitoring-forms.ts";
import { planForms } from "./plan-forms.ts";
import { reportForms } from "./report-forms.ts";
import type { Fields } from "./visitor.ts";
import { workForms } from "./work-forms.ts";

/** The names in an address: which programme, meeting, item, record and point. */
export type Params = Readonly<Record<string, string>>;

export interface Door {
  readonly id: string;
  readonly method: "GET" | "POST";
  readonly policy: Policy | undefined;
}

type Declared = { readonly policy?: Policy };

/** Every loader and every action of the build, as the two methods that reach them. */
export function doorsOf(build: ServerBuild): readonly Door[] {
  return Object.values(build.routes).flatMap((route) => {
    if (route === undefined) return [];
    const { loader, action } = route.module as { readonly loader?: Declared; readonly action?: Declared };
    const id = route.id.replace("routes/", "");
    return [
      ...(loader ? [{ id, method: "GET" as const, policy: loader.policy }] : []),
      ...(action ? [{ id, method: "POST" as const, policy: action.policy }] : []),
    ];
  });
}

/** The address of a route, with its names filled in. */
export function addressOf(build: ServerBuild, id: string, params: Params): string {
  const route = build.routes[id === "root" ? id : `routes/${id}`];
  if (route === undefined) throw new Error(`no route ${id}`);
  const above = route.parentId ? addressOf(build, route.parentId.replace("routes/", ""), params) : "";
  const own = (route.path ?? "")
    .replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? name))
    .replace("*", "nergens");
  return `${above.replace(/\/$/, "")}/${own}`.replace(/(.)\/$/, "$1");
}

const NEW_PASSWORD = { password: "een heel lang wachtwoord", passwordAgain: "een heel lang wachtwoord" };

/** A plan of one milestone, as it goes along to be confirmed. */
const SOME_PLAN = JSON.stringify({
  ...{ name: "Plan", links: [], recesses: [] },
  tasks: [
    {
      ...{ key: "1", kind: "milestone", isMarked: false, id: null, guid: null, name: "Nieuwe mijlpaal" },
      ...{ withinKey: null, startsOn: null, endsOn: "2027-06-01", baseline: null, isAchieved: false },
    },
  ],
});

/** Who of the demonstration sends the form of this route: what concerns no programme is the administrator's. */
export function senderOf(id: string): string {
  return /^(administration|programmes\.new)/.test(id) ? "Beheerder" : "Procesleider";
}

/** For every action a form that it takes, from whoever may send it. */
export function formsOf(given: Params): Readonly<Record<string, Fields>> {
  const item = { title: "Nieuw punt", kind: "discussion", minutes: "10" };
  const step = { kind: "advise", name: "advies OR", termDays: "42" };
  const at = "programmes.$programme.meetings.$meeting";
  const route = "programmes.$programme.decision-points.$point.route";
  return {
    "programmes.$programme.recesses.new": { name: "Zomerreces", from: "2027-07-10", until: "2027-08-22" },
    "programmes.$programme.recesses.$recess.edit": {
      ...{ name: "Zomerreces", from: "2027-07-17", until: "2027-08-29", version: "1" },
    },
    "programmes.$programme.recesses.$recess.removal": { version: "1" },
    // A form of fields holds no file: choosing one is tried in plan-import.test.ts.
    "programmes.$programme.plan.import._index": { file: "plan.xml" },
    "programmes.$programme.plan.import.confirmation": { fileName: "plan.xml", plan: SOME_PLAN, seen: "x" },
    // Those with a file are tried in list-import.test.ts.
    "programmes.$programme.milestones.import._index": {},
    "programmes.$programme.milestones.import.confirmation": listed(["Ingelezen mijlpaal", "", "31-12-2027"]),
    "programmes.$programme.actions.import._index": {},
    "programmes.$programme.actions.import.confirmation": listed(["Ingelezen actie", "", "", "", ""]),
    "programmes.$programme.participants.import._index": {},
    "programmes.$programme.participants.import.confirmation": listed(["Nieuwe deelnemer", "Haaglanden"]),
    "programmes.$programme.meetings.new": { bodyId: given.body ?? "", on: "2027-06-15", place: "Stadhuis" },
    "programmes.$programme.meetings.rhythm": { bodyId: given.body ?? "", days: ["2027-06-15"] },
    [`${at}.edit`]: {
      startsAt: "09:30",
      endsAt: "11:00",
      place: "Kantoor",
      version: given.meetingVersion ?? "",
    },
    [`${at}.move`]: { on: "2027-06-22", reason: "De zaal is bezet", version: given.meetingVersion ?? "" },
    [`${at}.cancellation`]: { reason: "Te weinig punten", version: given.meetingVersion ?? "" },
    [`${at}.items.new`]: item,
    [`${at}.items.$item._index`]: { ...item, version: "1" },
    [`${at}.items.$item.position`]: { to: "1" },
    [`${at}.items.$item.removal`]: { version: "1" },
    [`${at}.proposals`]: { key: ["standing:closing"] },
    [`${at}.dismissal`]: { key: "open-questions", reason: "Nog niet aan de orde" },
    [`${at}.reconsideration`]: { key: "standing:previous-lists" },
    [`${at}.attendance`]: { version: given.meetingVersion ?? "" },
    [`${at}.publication`]: { after: "1", seen: given.seen ?? "" },
    [`${at}.decisions.$item`]: {
      outcome: "aangehouden",
      status: "voorgenomen",
      text: "Later.",
      corrects: "",
    },
    ...governanceForms(given),
    ...reportForms(given),
    ...planForms(given),
    ...monitoringForms(given),
    ...workForms(given),
    ...gateForms(given),
    "programmes.$programme.decision-points.$point.edit": {
      ...{
        title: "Nieuwe titel",
        requestedDecision: "Het gremium besluit.",
        amountKind: "none",
        version: "2",
      },
    },
    "programmes.$programme.decision-points.new": {
      ...{ title: "Een nieuw beslispunt", requestedDecision: "Het gremium besluit.", amountKind: "none" },
      ...{ purpose: "decision", bodyId: given.body ?? "" },
    },
    "programmes.$programme.decision-points.$point.readiness": { to: "draft", version: "2" },
    "programmes.$programme.decision-points.$point.withdrawal": { reason: "Niet meer nodig", version: "2" },
    [`${route}._index`]: { ...step },
    [`${route}.$step._index`]: { ...step, version: "1" },
    [`${route}.$step.place`]: { to: "1", version: "1" },
    [`${route}.$step.removal`]: { version: "1" },
    [`${route}.$step.outcome`]: { doneOn: "2026-11-02", outcome: "akkoord", version: "1" },
    "programmes.$programme.authority.new": {
      ...{ holderId: given.holder ?? "", act: "beslissen", domains: ["inhoud"], basis: "volmacht" },
    },
    "programmes.$programme.authority.bulk": {
      ...{ holderIds: [given.holder ?? ""], act: "beslissen", domains: ["inhoud"], basis: "volmacht" },
    },
    "programmes.$programme.authority.$record.revocation": { version: "1" },
    "programmes.$programme.members.new": {
      ...{ email: "lid@koers.test", role: "reader", name: "Nieuw lid", organisation: "Haaglanden" },
    },
    "programmes.$programme.members.$member.removal": { role: "reader" },
    "programmes.new": {
      ...{
        name: "Onze jeugd",
        aim: "Minder kinderen uit huis.",
        leaderEmail: "beheerder@demo.koers.invalid",
      },
      ...{ party1Name: "Nieuwe regio", party1Kind: "youth-region", party1Group: "regio's" },
      ...{ body1Name: "Stuurgroep", body1Kind: "steering-group", body1Rhythm: "6", body1Papers: "10" },
      ...{ body1On: "2026-12-04", body1Start: "10:00", body1End: "12:00" },
    },
    "invitations.$token": NEW_PASSWORD,
    "account.password": { currentPassword: "het vorige wachtwoord", ...NEW_PASSWORD },
    "administration.organisations.new": { name: "Nieuwe regio" },
    "administration.organisations.$organisation._index": { name: "Andere naam", version: "1" },
    "administration.organisations.$organisation.parents": {
      ...{ policyField: "onderwijs", parentId: given.parent ?? "" },
    },
    "administration.organisations.$organisation.departure": {
      ...{ policyField: "jeugd", parentId: given.parent ?? "" },
    },
    "administration.portfolios.new": { name: "Sociaal domein" },
    "administration.portfolios.$portfolio._index": { name: "Jeugd", version: "1" },
    "administration.portfolios.$portfolio.programmes": { programme: given.otherId ?? "" },
    "administration.portfolios.$portfolio.departure": { programme: given.programmeId ?? "" },
    "administration.portfolios.$portfolio.directors": { email: "lezer@demo.koers.invalid" },
    "administration.portfolios.$portfolio.dismissal": { accountId: given.account ?? "" },
    "administration.programmes.$programme.members.new": {
      ...{ email: "leider@koers.test", role: "process-leader", name: "Nieuwe leider", organisation: "Regio" },
    },
    "administration.programmes.$programme.members.$member.removal": { role: "reader" },
    "administration.people.new": {
      ...{ name: "Nieuwe collega", organisation: "Nieuwe regio", email: "collega@koers.test" },
    },
    "administration.people.$person.link": { version: "1" },
    "administration.people.$person.suspension": { version: "1" },
    "administration.people.$person.reinstatement": { version: "1" },
    "administration.people.$person.appointment": { version: "1" },
    "administration.people.$person.dismissal": { version: "1" },
    "first-administrator.$token": {
      ...{ name: "Beheerder", organisation: "Regio", email: "beheer@koers.test" },
      ...NEW_PASSWORD,
    },
    "programmes.$programme.authority.$record.replacement": {
      ...{ act: "beslissen", domains: ["inhoud"], basis: "volmacht", validFrom: "2026-11-20", version: "1" },
    },
    "programmes.$programme.authority.$party.question": { domains: ["inhoud"] },
    "programmes.$programme.open-questions.new": { question: "Wie betaalt dit?", addressee: "nobody" },
    "programmes.$programme.open-questions.$question.edit": {
      ...{ question: "Wie betaalt dit samen?", addressee: "nobody", version: "1" },
    },
    "programmes.$programme.open-questions.$question.answer": {
      ...{ answer: "Het college.", answeredOn: "2026-11-19", version: "1" },
    },
    "sign-in": { email: "iemand@koers.test", password: "een heel lang wachtwoord" },
    "sign-in_.demo": { account: given.account ?? "" },
    "sign-in_.kept": { kept: JSON.stringify({ posted: "/", to: "/", fields: [] }) },
    "sign-out": {},
    language: { language: "en", to: "/" },
  };
}

/** One row of a list that was read from a sheet, as the form that confirms it sends it along. */
function listed(cells: readonly string[]): Fields {
  return { rows: JSON.stringify([{ line: 2, cells }]) };
}
