import { eq } from "drizzle-orm";
import { v7 as newId } from "uuid";
import type { Store, Writer } from "#db/store.ts";

/** The organisation of exactly this name, made where there is none yet. */
export async function organisationNamed(
  tx: Writer,
  { t: { organisation } }: Pick<Store, "t">,
  name: string,
): Promise<string> {
  const [known] = await tx
    .select({ id: organisation.id })
    .from(organisation)
    .where(eq(organisation.name, name));
  if (known !== undefined) return known.id;
  const id = newId();
  await tx.insert(organisation).values({ id, name, version: 1 });
  return id;
}
