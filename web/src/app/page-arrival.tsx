import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/**
 * Another page came without the browser loading it: its title is told to those who do not see it, and
 * the keyboard starts from its content. A change of view within a page moves nothing.
 */
export function PageArrival() {
  const { pathname } = useLocation();
  const last = useRef(pathname);
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (last.current === pathname) return;
    last.current = pathname;
    if (said.current !== null) said.current.textContent = document.title;
    if (window.location.hash === '') {
      document.getElementById('contenu')?.focus({ preventScroll: true });
    }
  }, [pathname]);
  return <p ref={said} className="visually-hidden" role="status" />;
}
