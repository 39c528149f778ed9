import type { Catalogue } from "./nl.ts";

interface Deed {
  readonly verb: string;
  readonly entity: string;
  readonly change: Readonly<Record<string, unknown>>;
}

/** What somebody did to indicators and what was measured of them; undefined: it was something else. */
export function sayIndicatorDeed({ verb, entity, change }: Deed, words: Catalogue): string | undefined {
  const { deeds } = words.indicators;
  const key = `${verb} ${entity}`;
  if (!isDeed(key, deeds)) return undefined;
  return deeds[key](typeof change.name === "string" ? change.name : "?");
}

type Deeds = Catalogue["indicators"]["deeds"];

function isDeed(key: string, deeds: Deeds): key is keyof Deeds {
  return Object.hasOwn(deeds, key);
}
