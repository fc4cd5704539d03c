import type { ReactNode } from 'react';
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useRouteError,
  useRouteLoaderData,
} from 'react-router';
import { ErrorSentence } from './app/error-sentence.js';
import { PageAddresses } from './app/page-addresses.js';
import { SiteFrame } from './app/site-frame.js';
import './design/base.css';
import './design/parts.css';
import './design/tokens.css';
import type { LoaderArgs } from './graphql/load-context.js';
import { useLanguage } from './i18n/language.js';

export const loader = ({ context }: LoaderArgs) => ({ origin: context.publicUrl });

/** The site does not move while it is read. */
export const shouldRevalidate = () => false;

/** The document around every page, the failing ones included. */
export function Layout({ children }: { readonly children: ReactNode }) {
  const language = useLanguage();
  const root = useRouteLoaderData<typeof loader>('root');
  const failed = useRouteError() !== undefined;
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="/icone.svg" type="image/svg+xml" />
        {root !== undefined && !failed && <PageAddresses origin={root.origin} />}
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        <ScrollRestoration />
        <Scripts />
      </body>
    </html>
  );
}

export default function App() {
  return (
    <SiteFrame>
      <Outlet />
    </SiteFrame>
  );
}

export function ErrorBoundary() {
  return (
    <SiteFrame>
      <ErrorSentence error={useRouteError()} />
    </SiteFrame>
  );
}
