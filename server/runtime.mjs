/** The first Node that strips types unasked; better-sqlite3 additionally needs Node-API 10. */
const oldestMajor = 22;
const oldestMinor = 18;

/**
 * Why this Node cannot run Koers, in Dutch and English, or `undefined` when it can.
 *
 * @param {{ readonly node: string, readonly napi?: string | undefined }} versions as in `process.versions`
 * @returns {string | undefined}
 */
export function refusal(versions) {
  const [major = 0, minor = 0] = versions.node.split(".").map(Number);
  const isRecentEnough = major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
  if (isRecentEnough && Number(versions.napi ?? 0) >= 10) return undefined;
  const oldest = `${oldestMajor}.${oldestMinor}`;
  return (
    `Koers heeft Node ${oldest} of nieuwer nodig; dit is Node ${versions.node}: start met "npm start", dat de eigen Node gebruikt. / ` +
    `Koers needs Node ${oldest} or newer; this is Node ${versions.node}: start with "npm start", which brings its own.`
  );
}
