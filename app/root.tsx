import type { LinksFunction, MetaFunction } from "@remix-run/node";
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLoaderData,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import type { ReactNode } from "react";
import { forEveryone } from "#auth/guard.server.ts";
import { signedInActor } from "#auth/session.server.ts";
import { kindOfError } from "#i18n/say-error.ts";
import { ErrorPage } from "#ui/error-page.tsx";
import { useNonce } from "#ui/nonce.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { titled } from "#ui/titled.ts";
import { TopBar } from "#ui/top-bar.tsx";
import styles from "./styles/index.css?url";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: styles },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
];

/**
 * Pages name themselves; the frame only has to say what went wrong where there is no page. The words come with the data:
 * a catalogue asked for here would bring both languages into every browser.
 */
export const meta: MetaFunction<typeof loader> = ({ error, data }) =>
  titled(error && data ? data.errorTitles[kindOfError(statusOf(error))] : undefined);

export const loader = forEveryone(async ({ request, context, language, words }) => {
  const actor = await signedInActor(request, context);
  return {
    language,
    errorTitles: words.pages.errors.titles,
    actorName: actor?.name ?? null,
    isAdministrator: actor?.isAdministrator ?? false,
  };
});

export function Layout({ children }: { readonly children: ReactNode }) {
  const nonce = useNonce();
  const { language } = useSpeech();
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function Root() {
  const { actorName, isAdministrator } = useLoaderData<typeof loader>();
  return (
    <div className="frame">
      <TopBar actorName={actorName} isAdministrator={isAdministrator} />
      <Outlet />
    </div>
  );
}

export function ErrorBoundary() {
  const error = useRouteError();
  const known = useRouteLoaderData<typeof loader>("root");
  const told = isRouteErrorResponse(error) ? error.data : null;
  return (
    <div className="frame">
      <TopBar actorName={known?.actorName ?? null} isAdministrator={known?.isAdministrator ?? false} />
      <ErrorPage status={statusOf(error)} id={told?.id ?? null} cancellation={told?.cancellation ?? null} />
    </div>
  );
}

function statusOf(error: unknown): number {
  return isRouteErrorResponse(error) ? error.status : 500;
}
