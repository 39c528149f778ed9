import { v7 as newId } from "uuid";

/** A key for a form that makes something; see `onceKey` and `OnceField`. */
export function newOnceKey(): string {
  return newId();
}
