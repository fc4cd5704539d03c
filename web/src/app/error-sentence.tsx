import { isRouteErrorResponse } from 'react-router';
import { LocalLink } from '../design/local-link.js';
import { failureIn } from '../i18n/failures.js';
import { useLanguage } from '../i18n/language.js';
import { SITE_NAME } from '../i18n/site.words.js';
import { ERROR_WORDS } from './error.words.js';

interface Told {
  readonly code: string;
  readonly message?: string;
  readonly status: number;
}

function isFailure(value: unknown): value is { code: string; message?: string } {
  return typeof value === 'object' && value !== null && 'code' in value;
}

/** What an error page may say: a thrown response speaks, anything else stays silent. */
function told(error: unknown): Told {
  if (!isRouteErrorResponse(error)) return { code: 'PAGE_FAILED', status: 500 };
  if (isFailure(error.data)) return { ...error.data, status: error.status };
  return { code: error.status === 404 ? 'PAGE_UNKNOWN' : 'PAGE_FAILED', status: error.status };
}

/** The page of a failure: a sentence, a stable code to quote, and a way out. */
export function ErrorSentence({ error }: { readonly error: unknown }) {
  const { code, message, status } = told(error);
  const language = useLanguage();
  const words = ERROR_WORDS[language];
  return (
    <div className="page">
      <title>{`${words.error} ${String(status)} — ${SITE_NAME}`}</title>
      <meta name="robots" content="noindex" />
      <h1>{status === 404 ? words.notFound : words.failed}</h1>
      <p>{failureIn(language, code, message)}</p>
      <p className="quiet">
        {words.quote} <code>{code}</code>.{' '}
        <LocalLink to={`/erreurs#${code}`}>{words.explained}</LocalLink>
      </p>
      <p>
        <LocalLink to="/">{words.home}</LocalLink> {words.or}{' '}
        <LocalLink to="/recherche">{words.search}</LocalLink>.
      </p>
    </div>
  );
}
