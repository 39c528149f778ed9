import type { Catalogue } from "./nl.ts";

interface Deed {
  readonly verb: string;
  readonly entity: string;
  readonly change: Readonly<Record<string, unknown>>;
}

/** What somebody did to milestones and what waits for what; undefined: it was something else. */
export function sayPlanDeed({ verb, entity, change }: Deed, words: Catalogue): string | undefined {
  const { deeds, tied } = words.milestones;
  const text = (key: string) => (typeof change[key] === "string" ? change[key] : "?");
  if (entity === "dependency" && (verb === "add" || verb === "remove"))
    return tied[verb](text("before"), text("after"));
  const key = `${verb} ${entity}`;
  return isDeed(key, deeds) ? deeds[key](text("name")) : undefined;
}

type Deeds = Catalogue["milestones"]["deeds"];

function isDeed(key: string, deeds: Deeds): key is keyof Deeds {
  return Object.hasOwn(deeds, key);
}
