import { listBodies } from "#db/queries/bodies.ts";
import { listOpenQuestions } from "#db/queries/open-questions.ts";
import { listParties } from "#db/queries/parties.ts";
import type { Sight } from "#db/sight.ts";
import type { Store } from "#db/store.ts";
import { notFound } from "./responses.server.ts";

/** The open question in the address, with whoever can be asked and their names by id; 404 where there is none. */
export async function openQuestionNamed(store: Store, sight: Sight, id: string | undefined) {
  const [questions, bodies, parties] = await Promise.all([
    listOpenQuestions(store, sight),
    listBodies(store, sight),
    listParties(store, sight),
  ]);
  const question = questions.find((one) => one.id === id);
  if (question === undefined) throw notFound();
  const names = Object.fromEntries([...bodies, ...parties].map((one) => [one.id, one.name]));
  return { question, bodies, parties, names };
}
