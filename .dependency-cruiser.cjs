/**
 * The floors of the building (docs/architecture.md): who may know whom. The domain knows nobody, nobody knows the
 * routes. A floor always knows itself and npm packages; Biome guards the domain against those.
 */
const FLOORS = {
  domain: { is: "^app/domain/", knows: [] },
  i18n: { is: "^app/i18n/", knows: ["domain"] },
  paths: { is: "^app/paths(/|\\.ts$)", knows: ["domain"] },
  ui: { is: "^app/ui/", knows: ["domain", "i18n", "paths"] },
  charts: { is: "^app/charts/", knows: ["domain", "i18n", "ui"] },
  documents: { is: "^app/documents/", knows: ["domain", "i18n"] },
  db: { is: "^db/", knows: ["domain"] },
  auth: { is: "^app/auth/", knows: ["domain", "db", "http", "i18n", "paths"] },
  http: { is: "^app/http/", knows: ["domain", "db", "i18n"] },
  routes: {
    is: "^app/(routes/|routes\\.ts$|root\\.tsx$|entry\\.)",
    knows: ["domain", "i18n", "paths", "ui", "charts", "documents", "db", "auth", "http", "styles"],
  },
  styles: { is: "^app/styles/", knows: [] },
  seed: { is: "^seed/", knows: ["domain", "db"] },
  server: { is: "^server/", knows: ["db", "seed", "http", "auth"] },
  bench: { is: "^bench/", knows: ["domain", "db", "server"] },
};

const OURS = "^(app|bench|db|seed|server|test)/";

/** Nothing of ours, except the floor itself and what it knows. */
const knowsOnly = ([name, { is, knows }]) => ({
  name: `${name}-knows-only-${knows.join("-") || "itself"}`,
  severity: "error",
  from: { path: is },
  to: { path: OURS, pathNot: [is, ...knows.map((floor) => FLOORS[floor].is)] },
});

module.exports = {
  forbidden: [
    ...Object.entries(FLOORS).map(knowsOnly),
    {
      name: "every-file-stands-on-a-floor",
      comment: "A file outside the floors would escape every rule above.",
      severity: "error",
      from: { path: "^(app|bench|db|seed|server)/", pathNot: Object.values(FLOORS).map(({ is }) => is) },
      to: {},
    },
    {
      name: "server-loads-plain-typescript-only",
      comment: "The server runs outside the bundle: Node strips types, it does not know JSX.",
      severity: "error",
      from: { path: "^(bench|server|seed|db)/" },
      to: { path: "\\.tsx$", reachable: true },
    },
    {
      name: "no-cycles",
      comment:
        "A part of a page may name the type of its page's loader: types are gone when the program runs.",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    { name: "no-unresolvable-imports", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(build|node_modules)/|\\.css$" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      mainFields: ["module", "main", "types"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".d.ts"],
    },
  },
};
