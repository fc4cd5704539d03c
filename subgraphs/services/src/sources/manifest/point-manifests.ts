import type { Edition } from '@maillage/kit';
import { manifestForm, manifestInfo } from '@maillage/kit';
import type {
  PointOfService,
  ProducedKind,
  ServiceProducer,
} from '../../producer/producer.port.js';
import type { Manifest, ManifestKind } from './manifest.schema.js';
import { manifestSchema } from './manifest.schema.js';
import { pointColumns } from './point-columns.js';
import { PointJudge } from './point-judge.js';
import { POINT_LIKENESSES } from './point-likeness.js';
import { mendPoints, WANTED } from './point-mending.js';
import { pointRow } from './point-row.js';

/** Manifests that make service points of a data set. */
export const POINT_MANIFESTS = manifestForm<Manifest, PointOfService, ServiceProducer>({
  key: 'kind',
  what: 'des points de service',
  schemaOf: manifestSchema,
  promised: pointColumns,
  orderBy: ({ columns }) => columns.id,
  itemOf: pointRow,
  producer: producerOf,
  conflict: kindConflict,
  likenesses: POINT_LIKENESSES,
  wanted: () => WANTED,
  judge: () => new PointJudge(),
  mend: mendPoints,
});

function producerOf(manifest: Manifest, edition: Edition<PointOfService>): ServiceProducer {
  const { bounds } = manifest;
  return {
    info: manifestInfo(manifest),
    kinds: kindsOf(manifest),
    editions: [edition],
    ...(bounds !== undefined && { bounds: givenBounds(bounds) }),
  };
}

function kindsOf({ kind }: Manifest): ProducedKind[] {
  if (!('column' in kind)) return [kindOf(kind)];
  const kinds = new Map(Object.values(kind.values).map((one) => [one.code, kindOf(one)]));
  return [...kinds.values()];
}

const kindOf = ({ bpe, family, ...kind }: ManifestKind): ProducedKind => ({
  ...{ ...kind, bpeCode: bpe ?? null, family: family ?? kind.code },
});

/** Those that are said. */
const givenBounds = (bounds: NonNullable<Manifest['bounds']>) =>
  Object.fromEntries(Object.entries(bounds).filter(([, value]) => value !== undefined));

/** A kind that is known is not worded otherwise. */
function kindConflict(
  { kinds }: ServiceProducer,
  others: readonly ServiceProducer[],
): string | null {
  const known = new Map(others.flatMap((one) => one.kinds).map((kind) => [kind.code, kind]));
  const other = kinds.find(({ code, label }) => (known.get(code)?.label ?? label) !== label);
  return other === undefined
    ? null
    : `la nature « ${other.code} » existe déjà : « ${known.get(other.code)?.label ?? ''} »`;
}
