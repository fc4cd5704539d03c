import { askPartly, essential } from '../../graphql/ask.js';
import {
  NearSameKindDocument,
  ReadServiceDocument,
  ServiceLifeDocument,
  ServiceProvenanceDocument,
} from '../../graphql/generated/documents.js';
import type { LoaderArgs } from '../../graphql/load-context.js';

/** How many services of the same kind are told. */
const NEAR = 5;

/** The service and what is told around it; a part that does not answer is told to be missing. */
export async function loadService(context: LoaderArgs['context'], asked: string) {
  const read = await askPartly(context, ReadServiceDocument, { id: asked });
  const service = essential(read.data.service);
  const { id, location, kind } = service;
  const { lon, lat } = location;
  const [near, provenance, life] = await Promise.all([
    askPartly(context, NearSameKindDocument, { lon, lat, kinds: [kind.code] }),
    askPartly(context, ServiceProvenanceDocument, { id }),
    askPartly(context, ServiceLifeDocument, { id }),
  ]);
  const nearest = (near.data.nearestServices ?? []).filter((each) => each.service.id !== id);
  const missing = {
    territories: read.lacking || (near.lacking && near.data.nearestServices !== null),
    near: near.data.nearestServices === null,
    provenance: provenance.data.service === null,
    life: life.data.service === null,
  };
  return {
    ...{ service, missing, nearest: nearest.slice(0, NEAR) },
    provenance: provenance.data.service?.provenance ?? [],
    life: life.data.service,
  };
}
