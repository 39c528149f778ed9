import type { PublishedAgenda } from "#domain/publication.ts";

/** A version of an agenda as it goes out; number 0 is the concept of the first. */
export interface Publication {
  readonly number: number;
  /** Null for a concept. */
  readonly publishedAt: Date | null;
  readonly agenda: PublishedAgenda;
}
