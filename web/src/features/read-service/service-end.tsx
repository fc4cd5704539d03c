import { servicePath } from '../../app/addresses.js';
import { LocalLink } from '../../design/local-link.js';
import { kindLabel } from '../../i18n/kind-label.js';
import { useLanguage, useWords } from '../../i18n/language.js';
import { observedIn } from '../../i18n/observed.js';
import type { PageService } from './service-meta.js';
import { SERVICE_WORDS } from './service.words.js';

/** Says first what matters most: that the service is there no more, or will not be. */
export function ServiceEnd({ service }: { readonly service: PageService }) {
  const words = useWords(SERVICE_WORDS);
  const language = useLanguage();
  const { ended, status } = service;
  if (status === 'TO_CLOSE') return <p className="notice">{words.toClose}</p>;
  if (ended === null) return null;
  const { observedBetween, replacedBy } = ended;
  const when = observedIn(language, observedBetween);
  return (
    <p className="notice">
      <strong>{replacedBy === null ? words.closed(when) : words.replaced(when)}</strong>{' '}
      {replacedBy === null ? (
        words.closedNote
      ) : (
        <>
          {words.placeTakenBy}{' '}
          <LocalLink to={servicePath(replacedBy.id)} lang="fr">
            {replacedBy.name}
          </LocalLink>{' '}
          ({kindLabel(replacedBy.kind, language)}).
        </>
      )}
    </p>
  );
}
