import type { Bilingual } from '../../i18n/language.js';
import { useWords } from '../../i18n/language.js';

const WORDS: Bilingual<{ readonly lead: string; readonly and: string }> = {
  fr: {
    lead: 'Pour les machines et les portails de données, le catalogue de ces sources au format DCAT\u00a0: ',
    and: ' ou ',
  },
  en: {
    lead: 'For machines and data portals, the catalogue of these sources as DCAT: ',
    and: ' or ',
  },
};

/** The catalogue for machines, as whole addresses: it is not a page of the site. */
export function CatalogueLinks() {
  const words = useWords(WORDS);
  return (
    <p>
      {words.lead}
      <a href="/catalog.ttl" type="text/turtle">
        Turtle
      </a>
      {words.and}
      <a href="/catalog.jsonld" type="application/ld+json">
        JSON-LD
      </a>
      .
    </p>
  );
}
