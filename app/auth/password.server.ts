import { hash, verify } from "@node-rs/argon2";

/** Argon2id with the parameters of the OWASP Password Storage Cheat Sheet (checked 2026-11): 19 MiB, 2 passes. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export const PASSWORD_LENGTH = { least: 12, most: 200 } as const;

export function hashPassword(password: string): Promise<string> {
  return hash(password, COST);
}

/**
 * Whether the password is the one behind the hash. Without a hash the same work is done in vain, so that an unknown
 * account takes as long to refuse as a known one.
 */
export async function isPassword(password: string, passwordHash: string | null): Promise<boolean> {
  const matches = await verify(passwordHash ?? (await nobodysHash()), password);
  return matches && passwordHash !== null;
}

let nobodys: Promise<string> | undefined;
function nobodysHash(): Promise<string> {
  nobodys ??= hash("nobody", COST);
  return nobodys;
}
