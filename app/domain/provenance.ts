/**
 * Where a fact comes from: it stands in the source document; it is publicly known but not in the source; it is a
 * proposal of ours; it is an example that only shows how Koers works; or somebody entered it here.
 */
export const PROVENANCES = ["source", "public", "proposal", "example", "entered"] as const;
export type Provenance = (typeof PROVENANCES)[number];
