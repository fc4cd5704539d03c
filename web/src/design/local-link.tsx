import type { ComponentProps } from 'react';
import { Link, NavLink } from 'react-router';
import { useLocalPath } from '../i18n/language.js';

type Local<T> = Omit<T, 'to'> & { readonly to: string };

/** An address from the root stays in the language of the page; one relative to it already does. */
function useLocalAddress(to: string): string {
  const local = useLocalPath();
  return to.startsWith('/') ? local(to) : to;
}

/** A link within the site, in the language of the page: `to` is the French address. */
export function LocalLink({ to, ...rest }: Local<ComponentProps<typeof Link>>) {
  return <Link {...rest} to={useLocalAddress(to)} />;
}

/** A link of the navigation, which knows that it leads to the current page. */
export function LocalNavLink({ to, ...rest }: Local<ComponentProps<typeof NavLink>>) {
  return <NavLink {...rest} to={useLocalAddress(to)} />;
}
