import type { Catalogue } from "./nl.ts";

interface Deed {
  readonly verb: string;
  readonly entity: string;
  readonly change: Readonly<Record<string, unknown>>;
}

/** What somebody did to the governance, as a sentence that goes on after their name; undefined: it was something else. */
export function sayGovernanceDeed({ verb, entity, change }: Deed, words: Catalogue): string | undefined {
  const { deeds } = words.governance;
  const key = `${verb} ${entity}`;
  const name = typeof change.name === "string" ? change.name : "?";
  return isDeed(key, deeds) ? deeds[key](name) : undefined;
}

type Deeds = Catalogue["governance"]["deeds"];

function isDeed(key: string, deeds: Deeds): key is keyof Deeds {
  return Object.hasOwn(deeds, key);
}
