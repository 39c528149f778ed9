// Asks a running Koers for its health and its sign-in page; says what it saw, and exits 1 when that is no page.
const origin = process.argv[2];
const ask = (path) => fetch(`${origin}${path}`, { signal: AbortSignal.timeout(10_000), redirect: "manual" });

const health = await ask("/health");
console.log(`/health ${health.status} ${await health.text()}`);
const page = await ask("/sign-in");
const html = await page.text();
console.log(`/sign-in ${page.status}, ${html.length} characters`);
process.exitCode = health.status === 200 && page.status === 200 && html.includes("<h1") ? 0 : 1;
