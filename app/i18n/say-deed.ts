import { parseDay } from "#domain/day.ts";
import { formatDay } from "./format.ts";
import { sayGateDeed } from "./say-gate-deed.ts";
import { sayGovernanceDeed } from "./say-governance-deed.ts";
import { sayIndicatorDeed } from "./say-indicator-deed.ts";
import { sayPlanDeed } from "./say-plan-deed.ts";
import { sayWorkDeed } from "./say-work-deed.ts";
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
export function sayDeed(deed: Deed, named: Named, { words, language }: Speech): string {
  const { deeds } = words.pages.log;
  const { verb, entity, entityId, change } = deed;
  const text = (key: string) =>
    change[key] === undefined || change[key] === null ? "?" : String(change[key]);
  const day = (key: string) => {
    const found = parseDay(text(key));
    return found === undefined ? "?" : formatDay(found, language);
  };
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
    case "record recess":
    case "edit recess": {
      const { recessRecorded, recessEdited } = words.calendar.deeds;
      const say = verb === "edit" ? recessEdited : recessRecorded;
      return say(text("name"), day("from"), day("until"));
    }
    case "remove recess":
      return words.calendar.deeds.recessRemoved(text("name"));
    case "import plan":
      return words.planFile.imported(text("fileName"));
    case "plan meeting":
      return words.calendar.deeds.planned(named.meetings[entityId] ?? "?");
    case "edit meeting":
      return words.calendar.deeds.edited(named.meetings[entityId] ?? "?");
    case "move meeting":
      return words.calendar.deeds.moved(named.meetings[entityId] ?? "?", text("reason"));
    case "cancel meeting":
      return words.calendar.deeds.cancelled(named.meetings[entityId] ?? "?", text("reason"));
    case "expect meeting":
      return deeds.expected(named.meetings[entityId] ?? "?");
    case "record decision": {
      const say = typeof change.correctsId === "string" ? deeds.corrected : deeds.decided;
      return say(text("number"), named.meetings[text("meetingId")] ?? "?");
    }
    case "create decision-point":
      return deeds.pointMade(text("title"));
    case "edit decision-point":
      return deeds.pointEdited(text("title"));
    case "ready decision-point":
      return change.to === "ready" ? deeds.pointReady(text("title")) : deeds.pointDraft(text("title"));
    case "withdraw decision-point":
      return deeds.pointWithdrawn(text("title"), text("reason"));
    case "add route-step":
      return deeds.stepAdded(text("called"));
    case "edit route-step":
      return deeds.stepEdited(text("called"));
    case "move route-step":
      return deeds.stepMoved(text("called"));
    case "remove route-step":
      return deeds.stepRemoved(text("called"));
    case "complete route-step":
      return deeds.stepCompleted(text("called"));
    case "submit progress-report":
      return words.reports.deeds.submitted(text("name"), day("until"));
    case "correct progress-report":
      return words.reports.deeds.corrected(text("name"), day("until"));
    case "set report-rhythm":
      return words.reports.deeds.rhythmSet(text("everyWeeks"));
    case "record authority":
      return deeds.authorised(named.holders[entityId] ?? "?");
    case "replace authority":
      return deeds.replaced(named.holders[entityId] ?? "?");
    case "revoke authority":
      return deeds.revoked(named.holders[entityId] ?? "?");
    case "ask open-question":
      return deeds.asked(text("question"));
    case "edit open-question":
      return deeds.reworded(text("question"));
    case "answer open-question":
      return deeds.answered(text("question"));
    default:
      return (
        sayGovernanceDeed(deed, words) ??
        sayGateDeed(deed, words) ??
        sayPlanDeed(deed, words) ??
        sayWorkDeed(deed, words) ??
        sayIndicatorDeed(deed, words) ??
        `${verb} ${entity}`
      );
  }
}

function roleIn({ role }: Deed["change"], { terms }: Speech["words"]): string {
  return terms.roles[role as keyof typeof terms.roles] ?? "?";
}
