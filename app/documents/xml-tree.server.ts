import { XMLParser, XMLValidator } from "fast-xml-parser";

/** An element that was read: its children by name, each name as often as it stands there. */
export interface Tree {
  readonly text: string;
  readonly children: Readonly<Record<string, readonly Tree[]>>;
}

export type ReadXml =
  | { readonly kind: "read"; readonly name: string; readonly root: Tree }
  | { readonly kind: "declares-entities" }
  | { readonly kind: "not-xml"; readonly line: number | null };

/**
 * Reads XML as elements and text; attributes and prefixes of namespaces are dropped. A file that declares a document
 * type is refused unread: nothing of ours needs one, and it is the way to entities that grow or that fetch.
 */
export function readXml(text: string): ReadXml {
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) return { kind: "declares-entities" };
  const valid = XMLValidator.validate(text);
  if (valid !== true) return { kind: "not-xml", line: valid.err.line };
  const parsed = parse(text);
  const [root] = parsed?.filter((node) => nameOf(node) !== "#text" && !nameOf(node).startsWith("?")) ?? [];
  if (root === undefined) return { kind: "not-xml", line: null };
  return { kind: "read", name: nameOf(root), root: treeOf(root[nameOf(root)]) };
}

/** The text of the first child of that name, trimmed; an empty or absent one is null. */
export function textOf({ children }: Tree, name: string): string | null {
  return children[name]?.[0]?.text.trim() || null;
}

/** The children of that name in a child that holds them: the tasks in Tasks. */
export function listIn({ children }: Tree, holder: string, name: string): readonly Tree[] {
  return children[holder]?.flatMap((one) => one.children[name] ?? []) ?? [];
}

type Node = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  ...{ preserveOrder: true, parseTagValue: false, removeNSPrefix: true, trimValues: false },
  // Without this a character by number, such as &#233;, stays as it is written.
  htmlEntities: true,
});

/** The parser throws on names that would be dangerous in JavaScript and on elements nested too deep: no plan of any program. */
function parse(text: string): readonly Node[] | undefined {
  try {
    return parser.parse(text) as readonly Node[];
  } catch {
    return undefined;
  }
}

function nameOf(node: Node): string {
  return Object.keys(node).find((key) => key !== ":@") ?? "#text";
}

function treeOf(content: unknown): Tree {
  const nodes = Array.isArray(content) ? (content as readonly Node[]) : [];
  const text = nodes.flatMap((node) => ("#text" in node ? [String(node["#text"])] : [])).join("");
  const elements = nodes.filter((node) => !("#text" in node));
  const grouped = Map.groupBy(elements, nameOf);
  const children = [...grouped].map(
    ([name, same]) => [name, same.map((node) => treeOf(node[name]))] as const,
  );
  return { text, children: Object.fromEntries(children) };
}
