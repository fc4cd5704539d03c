import { isRouteErrorResponse, Link } from 'react-router';
import { failureSentence } from '../i18n/fr.js';

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
  return (
    <div className="page">
      <title>{`Erreur ${String(status)} — Maillage`}</title>
      <h1>{status === 404 ? 'Page introuvable' : 'La page n’a pas pu s’afficher'}</h1>
      <p>{failureSentence(code, message)}</p>
      <p className="quiet">
        Code à citer si vous nous écrivez : <code>{code}</code>
      </p>
      <p>
        <Link to="/">Retour à l’accueil</Link> ou{' '}
        <Link to="/recherche">chercher un territoire</Link>.
      </p>
    </div>
  );
}
