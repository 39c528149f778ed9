import type { Names, Speech } from "./speech.ts";

/** A row of the log. */
interface Deed {
  readonly verb: string;
  readonly entity: string;
  readonly entityId: string;
  readonly change: Readonly<Record<string, unknown>>;
}

/** What the log knows by an id only: agenda items, meetings, and whose authority a record is. */
interface Named {
  readonly items: Names;
  readonly meetings: Names;
  readonly holders: Names;
}

/** What somebody did, as a sentence that goes on after their name: "legde besluit 2026-01-01 vast". */
export function sayDeed(deed: Deed, named: Named, { words }: Speech): string {
  const { deeds } = words.pages.log;
  const { verb, entity, entityId, change } = deed;
  const text = (key: string) =>
    change[key] === undefined || change[key] === null ? "?" : String(change[key]);
  switch (`${verb} ${entity}`) {
    case "seed programme":
      return deeds.seeded;
    case "create programme":
      return words.members.deeds.created;
    case "add member":
      return words.members.deeds.added(text("name"), roleIn(change, words));
    case "remove member":
      return words.members.deeds.removed(text("name"), roleIn(change, words));
    case "add agenda-item":
      return deeds.added(text("title"));
    case "edit agenda-item":
      return deeds.edited(text("title"));
    case "move agenda-item":
      return deeds.moved(named.items[entityId] ?? "?");
    case "remove agenda-item":
      return deeds.removed(text("title"));
    case "dismiss proposal":
      return deeds.dismissed(text("reason"));
    case "reconsider proposal":
      return deeds.reconsidered(text("reason"));
    case "publish agenda":
      return deeds.published(text("number"), named.meetings[entityId] ?? "?");
    case "expect meeting":
      return deeds.expected(named.meetings[entityId] ?? "?");
    case "record decision": {
      const say = typeof change.correctsId === "string" ? deeds.corrected : deeds.decided;
      return say(text("number"), named.meetings[text("meetingId")] ?? "?");
    }
    case "record authority":
      return deeds.authorised(named.holders[entityId] ?? "?");
    case "revoke authority":
      return deeds.revoked(named.holders[entityId] ?? "?");
    default:
      return `${verb} ${entity}`;
  }
}

function roleIn({ role }: Deed["change"], { terms }: Speech["words"]): string {
  return terms.roles[role as keyof typeof terms.roles] ?? "?";
}
