/** What a reader of a page sees: its text without markup, scripts and head. */
export function visibleText(html: string): string {
  const body = html.replace(/<head>.*?<\/head>|<script.*?<\/script>/gs, " ");
  return unescaped(body.replace(/<!--.*?-->/gs, "").replace(/<[^>]*>/g, " ")).replace(/\s+/g, " ");
}

/** What stands in the fields of a page by this name: typed, chosen or ticked. */
export function valuesOf(html: string, name: string): readonly string[] {
  const named = (attributes: string) => attributes.includes(` name="${name}"`);
  const inputs = [...html.matchAll(/<input([^>]*)>/g)]
    .filter(([, attributes = ""]) => named(attributes))
    .filter(
      ([, attributes = ""]) => !/type="(checkbox|radio)"/.test(attributes) || / checked/.test(attributes),
    )
    .map(([, attributes = ""]) => / value="([^"]*)"/.exec(attributes)?.[1] ?? "");
  const areas = [...html.matchAll(/<textarea([^>]*)>\n?([^<]*)<\/textarea>/g)]
    .filter(([, attributes = ""]) => named(attributes))
    .map(([, , text = ""]) => text);
  const selects = [...html.matchAll(/<select([^>]*)>(.*?)<\/select>/gs)]
    .filter(([, attributes = ""]) => named(attributes))
    .map(([, , options = ""]) => /<option(?=[^>]* selected)[^>]* value="([^"]*)"/.exec(options)?.[1] ?? "");
  return [...inputs, ...areas, ...selects].map(unescaped);
}

/** The sentence at a field that says what is wrong with it. */
export function findingAt(html: string, field: string): string | undefined {
  const found = new RegExp(`id="${field}-error"[^>]*>(.*?)</p>`, "s").exec(html)?.[1];
  return found && visibleText(found).trim();
}

/** The sentences in the summary above a form, each with the field that it leads to. */
export function summaryOf(html: string): ReadonlyMap<string, string> {
  const box = /<div[^>]*role="alert".*?<\/ul>/s.exec(html)?.[0] ?? "";
  const links = [...box.matchAll(/<a[^>]*href="#([^"]*)"[^>]*>(.*?)<\/a>/gs)];
  return new Map(links.map(([, field = "", sentence = ""]) => [field, visibleText(sentence).trim()]));
}

function unescaped(text: string): string {
  const characters = { lt: "<", gt: ">", quot: '"', "#x27": "'", amp: "&", nbsp: " " } as const;
  return text.replace(
    /&(lt|gt|quot|#x27|amp|nbsp);/g,
    (_, name: keyof typeof characters) => characters[name],
  );
}
