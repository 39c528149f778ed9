import { forEveryone } from "#auth/guard.server.ts";
import { notFound } from "#http/responses.server.ts";

/** An address that is nobody's. */
export const loader = forEveryone(async () => {
  throw notFound();
});

export default function Nowhere() {
  return null;
}
