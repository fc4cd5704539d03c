import { useLocation } from 'react-router';
import { inLanguage, LANGUAGES, plainPath, useLanguage } from '../i18n/language.js';
import { SITE_NAME, SITE_WORDS } from '../i18n/site.words.js';

/**
 * The one address of the page and its twin in each language, for search engines. What an address asks
 * besides (a page of a list, a view of the map) is left out: it is the same page.
 */
export function PageAddresses({ origin }: { readonly origin: string }) {
  const { pathname } = useLocation();
  const plain = plainPath(pathname);
  const language = useLanguage();
  return (
    <>
      <link rel="canonical" href={origin + inLanguage(plain, language)} />
      {LANGUAGES.map((each) => (
        <link key={each} rel="alternate" hrefLang={each} href={origin + inLanguage(plain, each)} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={origin + plain} />
      <meta property="og:url" content={origin + inLanguage(plain, language)} />
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={SITE_NAME} />
      <meta property="og:image" content={`${origin}/partage.png`} />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content={SITE_WORDS[language].slogan} />
      <meta name="twitter:card" content="summary_large_image" />
      <meta property="og:locale" content={language === 'fr' ? 'fr_FR' : 'en_GB'} />
    </>
  );
}
