import type { MetaDescriptor } from 'react-router';
import { SITE_NAME } from '../i18n/site.words.js';

/** Title and description of a page. Its addresses in each language come with the document. */
export function pageMeta(title: string, description: string): MetaDescriptor[] {
  return [
    { title: title === SITE_NAME ? `${SITE_NAME} — ${description}` : `${title} — ${SITE_NAME}` },
    { name: 'description', content: description },
    { property: 'og:title', content: title },
    { property: 'og:description', content: description },
  ];
}
