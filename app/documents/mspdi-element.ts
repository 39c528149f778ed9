import { type Holder, SEQUENCES } from "./mspdi-sequence.ts";

/** What stands in an element: a text, elements with the same name, or nothing, which leaves it out. */
type Content = string | number | boolean | null | readonly Xml[] | Xml;

/** An element as it is written. */
export interface Xml {
  readonly xml: string;
}

type Contents<Of extends Holder> = { readonly [Name in (typeof SEQUENCES)[Of][number]]?: Content };

/** An element with what is in it, in the order of the schema, whatever the order in which it is given. */
export function element<Of extends Holder>(name: Of, contents: Contents<Of>): Xml {
  const within: Readonly<Record<string, Content | undefined>> = contents;
  return {
    xml: wrapped(name, SEQUENCES[name].map((child) => written(child, within[child] ?? null)).join("")),
  };
}

function written(name: string, content: Content): string {
  if (content === null) return "";
  if (typeof content === "string") return wrapped(name, escaped(content));
  if (typeof content === "number") return wrapped(name, String(content));
  if (typeof content === "boolean") return wrapped(name, content ? "1" : "0");
  return "xml" in content ? content.xml : content.map(({ xml }) => xml).join("");
}

function wrapped(name: string, inside: string): string {
  return `<${name}>${inside}</${name}>`;
}

/** Characters that no XML file may hold, such as half of a surrogate pair, become the sign for what is unreadable. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

function escaped(text: string): string {
  return text.replace(FORBIDDEN, "\u{FFFD}").replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign);
}
