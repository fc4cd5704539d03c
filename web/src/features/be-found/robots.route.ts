import type { LoaderArgs } from '../../graphql/load-context.js';

/** Searches and questions are endless; everything else may be read. */
export const loader = ({ context }: LoaderArgs): Response =>
  new Response(
    [
      'User-agent: *',
      'Disallow: /recherche',
      'Disallow: /en/recherche',
      'Disallow: /graphql?',
      '',
      `Sitemap: ${context.publicUrl}/sitemap.xml`,
      '',
    ].join('\n'),
    { headers: { 'content-type': 'text/plain; charset=utf-8' } },
  );
