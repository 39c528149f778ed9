import type { SlipBreak } from "#domain/slip-break.ts";
import { formatDay } from "./format.ts";
import type { Names, Speech } from "./speech.ts";

/** What a slip breaks, as a sentence that names the facts. */
export function saySlipBreak(broken: SlipBreak, names: Names, { words, language }: Speech): string {
  const say = words.timeline.slip.broken;
  const name = (id: string) => names[id] ?? "?";
  const shown = (day: Parameters<typeof formatDay>[0]) => formatDay(day, language);
  switch (broken.kind) {
    case "no-meeting": {
      const { gateId, on, next } = broken;
      return next === null
        ? say.noMeeting(name(gateId), shown(on))
        : say.nextMeeting(name(gateId), shown(on), shown(next));
    }
    case "recess":
      return say.recess(name(broken.gateId), shown(broken.on));
    case "decided-late":
      return say.decidedLate(name(broken.pointId), shown(broken.neededBy), shown(broken.on));
    case "point-after-gate":
      return say.pointAfterGate(name(broken.pointId), shown(broken.neededBy), shown(broken.on));
    case "papers": {
      const { itemId, gateId, papersOn, readyOn } = broken;
      return itemId === null
        ? say.papersPast(name(gateId), shown(papersOn))
        : say.papers(name(itemId), shown(readyOn), name(gateId), shown(papersOn));
    }
    case "too-early": {
      const days = words.timeline.ties.lagDays(broken.days);
      return say.tooEarly(name(broken.itemId), name(broken.predecessorId), days);
    }
  }
}
