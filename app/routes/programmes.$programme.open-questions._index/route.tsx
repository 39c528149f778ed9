import type { MetaFunction } from "@remix-run/react";
import { Link, useLoaderData, useSearchParams } from "@remix-run/react";
import { forProgramme } from "#auth/guard.server.ts";
import { listActors } from "#db/queries/audit.ts";
import { listBodies } from "#db/queries/bodies.ts";
import { listOpenQuestions } from "#db/queries/open-questions.ts";
import { listParties } from "#db/queries/parties.ts";
import { isAnswered, parseAddressee, QUESTION_STATES, questionsShown } from "#domain/open-question.ts";
import { pageAsked } from "#http/page-asked.server.ts";
import { paths } from "#paths";
import { addresseeOptions } from "#ui/open-question-fields.tsx";
import { PageLinks } from "#ui/page-links.tsx";
import { ProgrammeCrumbs } from "#ui/programme-crumbs.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { Filter } from "./filter.tsx";
import { Questions } from "./questions.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

/** As many questions as one looks through on a page. */
const ROWS = 50;

export const loader = forProgramme("see", async (visit) => {
  const { request, store, sight, programme, today, words, may } = visit;
  const [all, bodies, parties] = await Promise.all([
    listOpenQuestions(store, sight),
    listBodies(store, sight),
    listParties(store, sight),
  ]);
  const search = new URL(request.url).searchParams;
  const named = all.find(({ id }) => id === search.get("question"));
  const usual = named !== undefined && isAnswered(named) ? "answered" : "open";
  const state = QUESTION_STATES.find((one) => one === search.get("state")) ?? usual;
  const by = search.get("by") ?? "";
  const asked = questionsShown(all, { state, addressee: parseAddressee(by) ?? null });
  const place = asked.findIndex(({ id }) => id === named?.id);
  const page = pageAsked(request, { total: asked.length, size: ROWS, place: Math.max(0, place) });
  const questions = asked.slice((page.number - 1) * ROWS, page.number * ROWS);
  const answered = questions.filter(isAnswered).map(({ id }) => id);
  const deed = { chain: programme.id, verb: "answer", entity: "open-question" };
  return {
    title: words.openQuestions.heading,
    programme: { name: programme.name, slug: programme.slug },
    ...{
      questions,
      page,
      total: asked.length,
      state,
      by,
      namedId: named?.id ?? null,
      today,
      hasOpen: all.some((one) => !isAnswered(one)),
    },
    addressees: addresseeOptions({ bodies, parties }, words),
    names: Object.fromEntries([...bodies, ...parties].map(({ id, name }) => [id, name])),
    answerers: await listActors(store, { ...deed, ids: answered }),
    mayAsk: may("ask"),
  };
});

export default function OpenQuestionsPage() {
  const { programme, questions, page, hasOpen, state, by, mayAsk } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const { words } = useSpeech();
  const say = words.openQuestions;
  const said = search.get("said");
  const isEmpty = !hasOpen && state === "open" && by === "";
  return (
    <main id="content" tabIndex={-1} className="within page">
      <ProgrammeCrumbs programme={programme} />
      <div className="stack">
        <div className="row row--between">
          <h1>{say.heading}</h1>
          {mayAsk ? (
            <Link
              className="utrecht-button utrecht-button--primary-action"
              to={paths.newQuestion(programme.slug)}
            >
              {say.ask}
            </Link>
          ) : null}
        </div>
        <p>{say.introduction}</p>
      </div>
      <div role="status">
        {said === "asked" || said === "saved" || said === "answered" ? (
          <p className="notice">{say.said[said]}</p>
        ) : null}
      </div>
      <Filter />
      {questions.length > 0 ? (
        <Questions />
      ) : (
        <p className="notice notice--quiet">{isEmpty ? say.none : say.noneShown}</p>
      )}
      <PageLinks
        page={page}
        to={(number) => `?${new URLSearchParams({ state, by, page: String(number) })}`}
      />
    </main>
  );
}
