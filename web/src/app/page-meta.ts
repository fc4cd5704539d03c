import type { MetaDescriptor } from 'react-router';
import { SITE } from '../i18n/fr.js';

/** Title, description and canonical address of a page. */
export function pageMeta(title: string, description: string, canonical?: string): MetaDescriptor[] {
  return [
    { title: title === SITE.name ? `${SITE.name} — ${SITE.slogan}` : `${title} — ${SITE.name}` },
    { name: 'description', content: description },
    { property: 'og:title', content: title },
    { property: 'og:description', content: description },
    ...(canonical === undefined ? [] : [{ tagName: 'link', rel: 'canonical', href: canonical }]),
  ];
}
