import { LinkedData, useOrigin } from '../design/linked-data.js';
import { inLanguage, useLanguage } from '../i18n/language.js';
import { SITE_NAME, SITE_WORDS } from '../i18n/site.words.js';

/** The site and its search, for search engines: on the home page only. */
export function SiteData() {
  const origin = useOrigin();
  const language = useLanguage();
  return (
    <LinkedData
      data={{
        '@type': 'WebSite',
        name: SITE_NAME,
        description: SITE_WORDS[language].slogan,
        inLanguage: language,
        url: origin + inLanguage('/', language),
        potentialAction: {
          '@type': 'SearchAction',
          target: `${origin}${inLanguage('/recherche', language)}?q={search_term_string}`,
          'query-input': 'required name=search_term_string',
        },
      }}
    />
  );
}
