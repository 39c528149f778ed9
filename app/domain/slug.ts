/** What no programme is called in its address, because a page of Koers is. */
const RESERVED = ["new"];

const LONGEST = 60;

/**
 * What a programme is called in its address: its name in small letters and digits with dashes between. Of two with
 * the same name the second gets a number: "Onze jeugd" is `onze-jeugd`, then `onze-jeugd-2`.
 */
export function slugOf(name: string, taken: readonly string[]): string {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const words = plain.replace(/[^a-z0-9]+/g, "-").slice(0, LONGEST);
  const base = words.replace(/^-+|-+$/g, "") || "programma";
  const isFree = (slug: string) => !taken.includes(slug) && !RESERVED.includes(slug);
  if (isFree(base)) return base;
  let number = 2;
  while (!isFree(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}
