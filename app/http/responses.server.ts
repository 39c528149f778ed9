import { data } from "@remix-run/node";

/** Not here, or not for you: the answer is the same. */
export function notFound(): Response {
  return refusal("Dit is er niet, of niet voor u. / This does not exist, or not for you.", {
    ...{ status: 404, statusText: "Not Found" },
  });
}

/** You may see this place, but not do this in it. */
export function forbidden(): Response {
  return refusal("Dit mag u hier niet. / You may not do this here.", {
    ...{ status: 403, statusText: "Forbidden" },
  });
}

/** No page of ours sends this: a field that its form does not have, or a value that nobody types. */
export function badRequest(): Response {
  return new Response(null, { status: 400, statusText: "Bad Request" });
}

/** Pages draw their own refusal; this is what one reads instead of a file. */
function refusal(sentence: string, init: { readonly status: number; readonly statusText: string }): Response {
  return new Response(sentence, { ...init, headers: { "Content-Type": "text/plain; charset=utf-8" } });
}

/** You are nobody here yet: the door, with what you had typed. */
export function unauthorised<Reply>(reply: Reply) {
  return data(reply, { status: 401 });
}

/** What was typed cannot be taken as it is: the form comes back with what is wrong, and with everything typed. */
export function unprocessable<Reply>(reply: Reply) {
  return data(reply, { status: 422 });
}

/** Somebody else was first: the form comes back with what was typed, beside what stands there now. */
export function conflict<Reply>(reply: Reply) {
  return data(reply, { status: 409 });
}
