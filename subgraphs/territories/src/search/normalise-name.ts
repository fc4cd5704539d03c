/** Names are searched alike in every subgraph. */
export { normaliseName, slugOf } from '@maillage/kit';
