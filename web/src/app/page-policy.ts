/** IGN's tiles, glyphs and styles: the one outside address that a page may ask. */
const BASEMAP = 'https://data.geopf.fr';

/** What a page may load: its own files, its own marked scripts, and IGN's basemap. */
export function contentPolicy(nonce: string): string {
  const rules: Readonly<Record<string, string>> = {
    'default-src': "'self'",
    'script-src': `'self' 'nonce-${nonce}'`,
    // React writes `style` attributes, as GraphiQL and React Aria do: no nonce covers these.
    'style-src': "'self' 'unsafe-inline'",
    'img-src': `'self' data: blob: ${BASEMAP}`,
    'font-src': "'self' data:",
    'connect-src': `'self' ${BASEMAP}`,
    // MapLibre starts its workers from a blob.
    'worker-src': "'self' blob:",
    'object-src': "'none'",
    'base-uri': "'self'",
    'form-action': "'self'",
    'frame-ancestors': "'self'",
  };
  return Object.entries(rules)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
}
