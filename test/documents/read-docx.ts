import { strFromU8, unzipSync } from "fflate";
import { expect } from "vitest";

/** A Word file as its parts, by path. */
export function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  const parts = Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith("/"));
  return Object.fromEntries(parts.map(([path, content]) => [path, strFromU8(content)]));
}

/** What a reader sees in a part: a line for every paragraph, with ordinary hyphens and spaces. */
export function textOf(part: string): string {
  return paragraphsOf(part).map(readable).join("\n");
}

/** The text of every paragraph in a style. */
export function inStyle(part: string, style: string): readonly string[] {
  return paragraphsOf(part)
    .filter((xml) => xml.includes(`<w:pStyle w:val="${style}"/>`))
    .map(readable);
}

/** All of it stands in the text, each after the one before it. */
export function expectInOrder(text: string, expected: readonly string[]): void {
  expected.reduce((from, words) => {
    const at = text.indexOf(words, from);
    expect(at, `"${words}" after place ${from} in\n${text}`).toBeGreaterThanOrEqual(from);
    return at + words.length;
  }, 0);
}

/** Why a part is not XML, or undefined where it is: a single stray character makes Word refuse the whole file. */
export function flawIn(xml: string): string | undefined {
  const strange = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.exec(xml);
  if (strange !== null) return `character ${strange[0].codePointAt(0)}`;
  const open: string[] = [];
  for (const [token, tag, text] of xml
    .replace(/^<\?xml [^>]*\?>/, "")
    .matchAll(/<([^<>]*)>|([^<>]+)|[<>]/g)) {
    if (text !== undefined && !ENTITIES.test(text)) return `text ${text}`;
    if (tag === undefined) {
      if (text === undefined) return `a loose ${token}`;
      continue;
    }
    const [, closing, name = "", empty] = ELEMENT.exec(tag) ?? [];
    if (name === "") return `tag ${token}`;
    if (closing === "/" && open.pop() !== name) return `end of ${name}`;
    if (closing === "" && empty === "") open.push(name);
  }
  return open.length === 0 ? undefined : `no end of ${open.join(", ")}`;
}

const ENTITIES = /^(?:[^&]|&(?:amp|lt|gt|quot|apos|#\d+|#x[\dA-Fa-f]+);)*$/;
const ELEMENT = /^(\/?)([\w:.-]+)(?:\s+[\w:.-]+="(?:[^"&<]|&\w+;|&#\d+;)*")*\s*(\/?)$/;

function paragraphsOf(part: string): readonly string[] {
  return [...part.matchAll(/<w:p>.*?<\/w:p>|<w:p\/>/gs)].map(([xml]) => xml);
}

function readable(paragraph: string): string {
  return [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>|<w:(noBreakHyphen|tab)\/>/g)]
    .map(([, text, sign]) => (sign === undefined ? unescaped(text ?? "") : sign === "tab" ? "\t" : "-"))
    .join("")
    .replace(/\u00A0/g, " ");
}

function unescaped(text: string): string {
  const characters = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" } as const;
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: keyof typeof characters) => characters[name]);
}
