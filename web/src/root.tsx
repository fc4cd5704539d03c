import type { ReactNode } from 'react';
import type { HeadersFunction } from 'react-router';
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
import { useNonce } from './app/nonce.js';
import { PageAddresses } from './app/page-addresses.js';
import { SiteFrame } from './app/site-frame.js';
import { THEME_SCRIPT } from './app/theme.js';
import './design/base.css';
import './design/kinds.css';
import './design/parts.css';
import './design/tokens.css';
import type { LoaderArgs } from './graphql/load-context.js';
import { useLanguage } from './i18n/language.js';

export const loader = ({ context }: LoaderArgs) => ({ origin: context.publicUrl });

/** A page that could not be made says when to come back. */
export const headers: HeadersFunction = ({ errorHeaders }) => errorHeaders ?? new Headers();

/** The site does not move while it is read. */
export const shouldRevalidate = () => false;

/** The document around every page, the failing ones included. */
export function Layout({ children }: { readonly children: ReactNode }) {
  const language = useLanguage();
  const nonce = useNonce();
  const root = useRouteLoaderData<typeof loader>('root');
  const failed = useRouteError() != null;
  return (
    // The theme that was chosen is set on the document before React wakes up.
    <html lang={language} suppressHydrationWarning>
      <head>
        <meta charSet="utf-8" />
        <script
          nonce={nonce}
          suppressHydrationWarning
          dangerouslySetInnerHTML={{ __html: THEME_SCRIPT }}
        />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="/icone.svg" type="image/svg+xml" />
        <link rel="apple-touch-icon" href="/icone-pleine-512.png" />
        <link rel="manifest" href="/manifest.webmanifest" />
        {root !== undefined && !failed && <PageAddresses origin={root.origin} />}
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
