import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { LocalLink, LocalNavLink } from '../design/local-link.js';
import { SearchBox } from '../features/find-territory/search-box.js';
import { inLanguage, plainPath, useLanguage, useWords } from '../i18n/language.js';
import { SITE_NAME, SITE_WORDS } from '../i18n/site.words.js';

import { PageArrival } from './page-arrival.js';
import { SiteData } from './site-data.js';
import { ThemeSwitch } from './theme-switch.js';

/** What stands around every page: skip link, header, search, content, footer. */
export function SiteFrame({ children }: { readonly children: ReactNode }) {
  const words = useWords(SITE_WORDS);
  const { pathname } = useLocation();
  return (
    <>
      <a className="skip-link" href="#contenu">
        {words.skip}
      </a>
      <header className="site-header">
        <LocalLink className="site-name" to="/">
          {SITE_NAME}
        </LocalLink>
        <nav aria-label={words.mainNavigation}>
          <ul className="plain-row">
            {words.links.map(({ to, label }) => (
              <li key={to}>
                <LocalNavLink to={to}>{label}</LocalNavLink>
              </li>
            ))}
          </ul>
        </nav>
        <LanguageSwitch />
        {/* Another page, another search: what was typed is done with, its suggestions too. */}
        <SearchBox key={pathname} />
      </header>
      <PageArrival />
      {plainPath(pathname) === '/' && <SiteData />}
      <main id="contenu" tabIndex={-1}>
        {children}
      </main>
      <footer className="site-footer">
        <p>{words.disclaimer}</p>
        <nav aria-label={words.siteNavigation}>
          <ul className="plain-row">
            {words.footLinks.map(({ to, label }) => (
              <li key={to}>
                <LocalLink to={to}>{label}</LocalLink>
              </li>
            ))}
          </ul>
        </nav>
        <ThemeSwitch />
      </footer>
    </>
  );
}

/** The same page and the same question in the other language. */
function LanguageSwitch() {
  const { pathname, search } = useLocation();
  const other = useLanguage() === 'fr' ? 'en' : 'fr';
  return (
    <Link
      className="language-switch"
      to={inLanguage(pathname, other) + search}
      lang={other}
      hrefLang={other}
    >
      {useWords(SITE_WORDS).otherLanguage}
    </Link>
  );
}
