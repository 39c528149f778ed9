import type { ServerBuild } from "@remix-run/node";
import type { Policy } from "#auth/policy.ts";
import type { Fields } from "./visitor.ts";

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

/** For every action a form that it takes, from whoever may send it. */
export function formsOf(given: Params): Readonly<Record<string, Fields>> {
  const item = { title: "Nieuw punt", kind: "discussion", minutes: "10" };
  const at = "programmes.$programme.meetings.$meeting";
  return {
    "programmes.$programme.recesses.new": { name: "Zomerreces", from: "2027-07-10", until: "2027-08-22" },
    "programmes.$programme.recesses.$recess.edit": {
      ...{ name: "Zomerreces", from: "2027-07-17", until: "2027-08-29", version: "1" },
    },
    "programmes.$programme.recesses.$recess.removal": { version: "1" },
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
    "programmes.$programme.decision-points.$point.edit": {
      ...{
        title: "Nieuwe titel",
        requestedDecision: "Het gremium besluit.",
        amountKind: "none",
        version: "2",
      },
    },
    "programmes.$programme.authority.new": {
      ...{ holderId: given.holder ?? "", act: "beslissen", domains: ["inhoud"], basis: "volmacht" },
    },
    "programmes.$programme.authority.$record.revocation": { version: "1" },
    "sign-in": { email: "iemand@koers.test", password: "een heel lang wachtwoord" },
    "sign-in_.demo": { account: given.account ?? "" },
    "sign-out": {},
    language: { language: "en", to: "/" },
  };
}
