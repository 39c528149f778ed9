/** The title of a page in the browser: what it is about, then our name. */
export function titled(title: string | undefined) {
  return [{ title: title === undefined ? "Koers" : `${title} – Koers` }];
}
