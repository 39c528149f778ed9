import { v5 } from "uuid";

/** A name space of our own, so that nobody else makes the same names. */
const KOERS = "5b3f1a52-6c0e-4d5b-9f5e-0c6f8a1d7e42";

/** The GUID under which something in a plan goes into another program: always the same for the same thing. */
export function planGuid(programmeId: string, id: string): string {
  return v5(`${programmeId}/${id}`, KOERS);
}
