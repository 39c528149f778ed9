import { Writable } from "node:stream";
import type { EntryContext, HandleDataRequestFunction, HandleErrorFunction } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { type PipeableStream, renderToPipeableStream } from "react-dom/server";
import type { Context } from "#http/context.server.ts";
import { languageOf } from "#http/language.server.ts";
import { reportOnce } from "#http/report.server.ts";
import { catalogueOf } from "#i18n/catalogue.ts";
import { NonceProvider } from "#ui/nonce.tsx";
import { SpeechProvider } from "#ui/speech.tsx";

const ABORT_AFTER_MS = 10_000;

/** Draws the whole page on the server, in the visitor's language, complete without JavaScript. */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: Context,
) {
  const language = await languageOf(request);
  const { nonce } = context;
  headers.set("Content-Type", "text/html; charset=utf-8");
  headers.set("Content-Language", language);
  // Pages differ from person to person and hold what not everybody may see: no cache keeps them.
  headers.set("Cache-Control", "no-store");
  return new Promise<Response>((resolve, reject) => {
    const { pipe, abort } = renderToPipeableStream(
      <NonceProvider nonce={nonce}>
        <SpeechProvider speech={{ language, words: catalogueOf(language) }}>
          <RemixServer context={remix} url={request.url} nonce={nonce} />
        </SpeechProvider>
      </NonceProvider>,
      {
        nonce,
        onAllReady() {
          // The page is whole by now, so it goes out in one piece: React writes it in hundreds.
          resolve(collected(pipe).then((body) => new Response(body, { status, headers })));
        },
        onShellError: reject,
      },
    );
    setTimeout(abort, ABORT_AFTER_MS).unref();
  });
}

/** Takes whatever comes without ever asking React to wait. */
function collected(pipe: PipeableStream["pipe"]): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    const end = new Writable({
      highWaterMark: Number.MAX_SAFE_INTEGER,
      write(chunk, _, done) {
        chunks.push(chunk);
        done();
      },
    });
    end.on("finish", () => resolve(Buffer.concat(chunks))).on("error", reject);
    pipe(end);
  });
}

/** The same pages without their HTML, as Remix's own JavaScript asks for them: kept by no cache either. */
export const handleDataRequest: HandleDataRequestFunction = (response) => {
  response.headers.set("Cache-Control", "no-store");
  return response;
};

/**
 * What fails outside a loader or action: those report for themselves, so that the page can show the id. Remix warns
 * here about every `?_data=` request; Koers sends none, and whoever does shall not fill the log with it.
 */
export const handleError: HandleErrorFunction = (error, { request }) => {
  if (!request.signal.aborted && !new URL(request.url).searchParams.has("_data")) reportOnce(error);
};
