import type { StyleSpecification } from 'maplibre-gl';

/** IGN's grey vector plan: free, without a key; grey lets the colours of a choropleth speak. */
export const BASEMAP_URL =
  'https://data.geopf.fr/annexes/ressources/vectorTiles/styles/PLAN.IGN/gris.json';

/** Whom the tiles are from, as their licence asks. */
export const BASEMAP_CREDIT = '© IGN, Plan IGN';

/** A network that has it answers well before; one that has not must not be waited for. */
const PATIENCE_MS = 2500;

const savesData = (): boolean => {
  const { connection } = navigator as { connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true;
};

function isStyle(value: unknown): value is StyleSpecification {
  return typeof value === 'object' && value !== null && 'layers' in value && 'sources' in value;
}

/** The basemap's style where the network has it; null elsewhere, and for who saves data. */
export async function findBasemap(): Promise<StyleSpecification | null> {
  if (savesData()) return null;
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const answer = await fetch(BASEMAP_URL, { signal, credentials: 'omit' });
    const style: unknown = answer.ok ? await answer.json() : null;
    return isStyle(style) ? style : null;
  } catch {
    return null;
  }
}
