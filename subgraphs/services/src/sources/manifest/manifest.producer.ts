import type { Edition, EditionFile } from '@maillage/kit';
import { edition, fileNamed } from '@maillage/kit';
import type {
  PointOfService,
  ProducedKind,
  ServiceProducer,
} from '../../producer/producer.port.js';
import { readManifestRows } from './manifest.read.js';
import { manifestRow } from './manifest.row.js';
import type { Manifest, ManifestKind } from './manifest.schema.js';
import { promisedColumns } from './promised-columns.js';
import type { TableSchema } from './table-schema.js';
import { NO_RULES, tableRules } from './table-schema.js';

/** A manifest, with the Table Schema that it names. */
export interface OpenManifest {
  readonly manifest: Manifest;
  readonly table: TableSchema | null;
}

/** The file of a manifest, as its edition calls it. */
export const POINTS = 'points';

/** A producer of which no line of code speaks. */
export function manifestProducer(open: OpenManifest): ServiceProducer {
  const { manifest } = open;
  const { id, title, producer, licence, url, contact, cadence, defects } = manifest;
  return {
    info: { id, title, producer, licence, url, contact, cadence, defects, verified: false },
    kinds: kindsOf(manifest),
    editions: [editionOf(open)],
    ...(manifest.bounds !== undefined && { bounds: givenBounds(manifest.bounds) }),
  };
}

function editionOf({ manifest, table }: OpenManifest): Edition<PointOfService> {
  const promised = promisedColumns(manifest, table).map(({ column }) => column);
  return edition({
    files: { [POINTS]: fileOf(manifest) },
    ...(manifest.validOn !== 'stamp' && { validOn: manifest.validOn }),
    rows: (files) => readManifestRows(manifest, fileNamed(files, POINTS), [...new Set(promised)]),
    schema: manifestRow(manifest, table === null ? NO_RULES : tableRules(table)),
    map: (row) => row,
  });
}

function fileOf({ files: { mirror, url, api }, format, under, columns }: Manifest): EditionFile {
  if (url !== undefined) return { mirror, url };
  // Pages come as one array: an answer that holds it under a key is one that was kept by hand.
  if (api === undefined || under !== undefined) return { mirror };
  const place = { api: api.root, id: api.id };
  return format === 'tabular-api'
    ? { mirror, api: { kind: 'tabular-api', ...place } }
    : { mirror, api: { kind: 'opendatasoft', ...place, orderBy: columns.id } };
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
