import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import type { Author } from "#db/author.ts";
import { findProgramme } from "#db/queries/programmes.ts";
import type { Sight } from "#db/sight.ts";
import { askingOnce } from "#db/store.ts";
import type { Day } from "#domain/day.ts";
import type { Programme } from "#domain/programme.ts";
import { todayOf } from "#http/clock.server.ts";
import type { Context } from "#http/context.server.ts";
import { languageOf } from "#http/language.server.ts";
import { report } from "#http/report.server.ts";
import { forbidden, notFound } from "#http/responses.server.ts";
import { type Catalogue, catalogueOf } from "#i18n/catalogue.ts";
import type { Language } from "#i18n/language.ts";
import { paths } from "#paths";
import type { Actor } from "./actor.ts";
import { can, type Policy, programmesOf, type Verb } from "./policy.ts";
import { signedInActor } from "./session.server.ts";

type Args = LoaderFunctionArgs | ActionFunctionArgs;

/** What every loader and action knows of the request it answers. */
export interface Visit {
  readonly request: Request;
  readonly params: Args["params"];
  readonly context: Context;
  readonly store: Context["store"];
  readonly today: Day;
  readonly language: Language;
  readonly words: Catalogue;
}

export interface SignedInVisit extends Visit {
  readonly actor: Actor;
  readonly author: Author;
}

/** A visit to a programme by somebody who may do there what the route asks. */
export interface ProgrammeVisit extends SignedInVisit {
  readonly programme: Programme;
  readonly sight: Sight;
  readonly may: (verb: Verb) => boolean;
}

/** For everybody, signed in or not. */
export function forEveryone<Answer>(answer: (visit: Visit) => Promise<Answer>) {
  return declared({ kind: "public" }, async (args: Args) => answer(await visitOf(args)));
}

/** For whoever is signed in. */
export function forSignedIn<Answer>(answer: (visit: SignedInVisit) => Promise<Answer>) {
  return declared({ kind: "signed-in" }, async (args: Args) => answer(await signedInVisitOf(args)));
}

/** For whoever runs the installation: its organisations, people, accounts and new programmes, not what is in them. */
export function forAdministrator<Answer>(answer: (visit: SignedInVisit) => Promise<Answer>) {
  return declared({ kind: "administrator" }, async (args: Args) => {
    const visit = await signedInVisitOf(args);
    if (!visit.actor.isAdministrator) throw forbidden();
    return answer(visit);
  });
}

/**
 * For members of the programme in the address who may do this there. Somebody else's programme is not found; a member
 * who may not is refused. Nothing is read of the request's body before this is settled.
 */
export function forProgramme<Answer>(verb: Verb, answer: (visit: ProgrammeVisit) => Promise<Answer>) {
  return declared({ kind: "programme", verb }, async (args: Args) => {
    const visit = await signedInVisitOf(args);
    const among = programmesOf(visit.actor);
    const programme = await findProgramme(visit.store, { slug: args.params.programme ?? "", among });
    if (programme === undefined) throw notFound();
    const may = (wanted: Verb) => can(visit.actor, wanted, programme);
    if (!may(verb)) throw forbidden();
    const sight = { programmeId: programme.id, seesConfidential: may("see-confidential") };
    return answer({ ...visit, programme, sight, may });
  });
}

/**
 * Ties the policy to the function, where the build looks for it. A failure is written down under an id here, because
 * Remix hides everything about it from the page but what is thrown as an answer.
 */
function declared<Answer>(policy: Policy, answer: (args: Args) => Promise<Answer>) {
  const reported = async (args: Args): Promise<Answer> => {
    try {
      return await answer(args);
    } catch (thrown) {
      if (!(thrown instanceof Error)) throw thrown;
      throw data({ id: report(thrown) }, { status: 500 });
    }
  };
  return Object.assign(reported, { policy });
}

async function visitOf({ request, params, context }: Args): Promise<Visit> {
  const language = await languageOf(request);
  return {
    request,
    params,
    context,
    store: request.method === "GET" ? sharedStore(context) : context.store,
    language,
    words: catalogueOf(language),
    today: todayOf(context.now()),
  };
}

/** The loaders of one request are asked together, and ask much of the same; an action has the store to itself. */
const shared = new WeakMap<Context, Context["store"]>();

function sharedStore(context: Context): Context["store"] {
  const store = shared.get(context) ?? askingOnce(context.store);
  shared.set(context, store);
  return store;
}

async function signedInVisitOf(args: Args): Promise<SignedInVisit> {
  const visit = await visitOf(args);
  // PostgreSQL fails on a text with NUL in it; no record is called that.
  if (Object.values(args.params).some((param) => param?.includes("\0"))) throw notFound();
  const actor = await signedInActor(args.request, args.context);
  if (actor === undefined) throw signInFirst(args.request);
  const author = { ...actor, at: args.context.now() };
  return { ...visit, actor, author };
}

/**
 * Sends to the door, with the way back: this page, or, for what was posted, the page of its form. What was posted goes
 * along (307 keeps method and body), so that somebody who was away too long loses nothing that they typed.
 */
function signInFirst(request: Request): Response {
  const here = new URL(request.url);
  if (request.method === "GET") return redirect(paths.signIn({ to: addressIn(here) }));
  const from = request.headers.get("Referer");
  const page = from !== null && URL.canParse(from) ? new URL(from) : here;
  const to = page.host === here.host ? addressIn(page) : "/";
  return redirect(paths.signIn({ to, posted: addressIn(here) }), 307);
}

function addressIn({ pathname, search }: URL): string {
  return pathname.replace(/\.data$/, "") + search;
}
