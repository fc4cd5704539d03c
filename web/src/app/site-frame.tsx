import type { ReactNode } from 'react';
import { Link, NavLink, useLocation } from 'react-router';
import { SearchBox } from '../features/find-territory/search-box.js';
import { NAVIGATION, SITE } from '../i18n/fr.js';

/** What stands around every page: skip link, header, search, content, footer. */
export function SiteFrame({ children }: { readonly children: ReactNode }) {
  const { pathname } = useLocation();
  return (
    <>
      <a className="skip-link" href="#contenu">
        {SITE.skip}
      </a>
      <header className="site-header">
        <Link className="site-name" to="/">
          {SITE.name}
        </Link>
        <nav aria-label="Navigation principale">
          <ul className="plain-row">
            {NAVIGATION.map(({ to, label }) => (
              <li key={to}>
                <NavLink to={to}>{label}</NavLink>
              </li>
            ))}
          </ul>
        </nav>
        {/* Another page, another search: what was typed is done with, its suggestions too. */}
        <SearchBox key={pathname} />
      </header>
      <main id="contenu" tabIndex={-1}>
        {children}
      </main>
      <footer className="site-footer">
        <p>
          Données publiques, avec leur source et leur date : <Link to="/sources">les sources</Link>.
          Ce site n’est pas un site de l’État.
        </p>
      </footer>
    </>
  );
}
