import type { Catalogue } from "./nl.ts";

interface Deed {
  readonly verb: string;
  readonly entity: string;
  readonly change: Readonly<Record<string, unknown>>;
}

/** What somebody did to phases, gates and actions, as a sentence that goes on after their name; undefined: something else. */
export function sayGateDeed({ verb, entity, change }: Deed, words: Catalogue): string | undefined {
  const { deeds } = words.gates;
  const key = `${verb} ${entity}`;
  const name = [change.name, change.text].find((one) => typeof one === "string");
  return isDeed(key, deeds) ? deeds[key](name ?? "?") : undefined;
}

type Deeds = Catalogue["gates"]["deeds"];

function isDeed(key: string, deeds: Deeds): key is keyof Deeds {
  return Object.hasOwn(deeds, key);
}
