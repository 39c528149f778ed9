import type { Catalogue } from "./nl.ts";

interface Deed {
  readonly verb: string;
  readonly entity: string;
  readonly change: Readonly<Record<string, unknown>>;
}

/** What somebody did to the work, as a sentence that goes on after their name; undefined: it was something else. */
export function sayWorkDeed({ verb, entity, change }: Deed, words: Catalogue): string | undefined {
  const deeds = { ...words.workstreams.deeds, ...words.deliverables.deeds };
  const key = `${verb} ${entity}`;
  const name = typeof change.name === "string" ? change.name : "?";
  return isDeed(key, deeds) ? deeds[key](name) : undefined;
}

function isDeed<Deeds extends object>(key: string, deeds: Deeds): key is keyof Deeds & string {
  return Object.hasOwn(deeds, key);
}
