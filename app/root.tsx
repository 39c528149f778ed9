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
import { ErrorPage } from "#ui/error-page.tsx";
import { useNonce } from "#ui/nonce.tsx";
import { useSpeech } from "#ui/speech.tsx";
import { TopBar } from "#ui/top-bar.tsx";
import styles from "./styles/index.css?url";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: styles },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
];

export const meta: MetaFunction = () => [{ title: "Koers" }];

export const loader = forEveryone(async ({ request, context, language }) => {
  const actor = await signedInActor(request, context);
  return { language, actorName: actor?.name ?? null };
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
  const { actorName } = useLoaderData<typeof loader>();
  return (
    <div className="frame">
      <TopBar actorName={actorName} />
      <Outlet />
    </div>
  );
}

export function ErrorBoundary() {
  const error = useRouteError();
  const known = useRouteLoaderData<typeof loader>("root");
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const id = isRouteErrorResponse(error) ? (error.data?.id ?? null) : null;
  return (
    <div className="frame">
      <TopBar actorName={known?.actorName ?? null} />
      <ErrorPage status={status} id={id} />
    </div>
  );
}
