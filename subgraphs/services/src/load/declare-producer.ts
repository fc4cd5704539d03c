import type { QueryRunner } from 'typeorm';
import { domainOf } from '../kind/kind-domain.js';
import type { ProducedKind, ServiceProducer } from '../producer/producer.port.js';

/** Who is counted first where several give a kind: a reference, another producer, a deduction. */
const RANK = { reference: 0, other: 1, deduced: 9 } as const;

/** Writes what a producer is and gives; numbers of kinds never change. */
export async function declareProducer(
  runner: QueryRunner,
  { info, kinds }: ServiceProducer,
): Promise<void> {
  await runner.query(SOURCE, [
    ...[info.id, info.title, info.producer, info.licence, info.url, info.contact, info.cadence],
    ...[info.defects.map(({ fr }) => fr), info.defects.map(({ en }) => en), info.verified],
  ]);
  for (const kind of kinds) await declareKind(runner, info.id, kind);
}

async function declareKind(runner: QueryRunner, source: string, kind: ProducedKind): Promise<void> {
  const { code, label, labelEn, bpeCode, operatorType, family, coverage, reference } = kind;
  const deduced = kind.deduced === true;
  const infrastructure = kind.infrastructure === true;
  const [row] = (await runner.query(KIND, [
    ...[code, label, labelEn, bpeCode, operatorType, deduced, source, family, infrastructure],
    domainOf(code, bpeCode),
  ])) as { num: number }[];
  if (row === undefined) throw new Error('an upsert always gives its row');
  const rank = deduced ? RANK.deduced : reference ? RANK.reference : RANK.other;
  await runner.query(SOURCE_KIND, [source, row.num, coverage, rank]);
}

const SOURCE = `
  INSERT INTO source (id, title, producer, licence, url, contact, cadence, defects, defects_en, verified,
    vintage, records, rejected)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, '', 0, 0)
  ON CONFLICT (id) DO UPDATE SET title = excluded.title, producer = excluded.producer,
    licence = excluded.licence, url = excluded.url, contact = excluded.contact,
    cadence = excluded.cadence, defects = excluded.defects, defects_en = excluded.defects_en,
    verified = excluded.verified`;

/** A kind is worded by whoever gives it first, until a producer that does not deduce it comes. */
const KIND = `
  INSERT INTO kind (num, code, label, label_en, bpe_code, operator_type, deduced, source, family, infrastructure,
    domain, points)
  SELECT coalesce(max(num), 0) + 1, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 0 FROM kind
  ON CONFLICT (code) DO UPDATE SET
    label = CASE WHEN $6 THEN kind.label ELSE excluded.label END,
    label_en = CASE WHEN $6 THEN kind.label_en ELSE excluded.label_en END,
    bpe_code = coalesce(excluded.bpe_code, kind.bpe_code), family = excluded.family,
    infrastructure = excluded.infrastructure, domain = excluded.domain
  RETURNING num`;

const SOURCE_KIND = `
  INSERT INTO source_kind (source, kind, coverage, rank) VALUES ($1, $2, $3, $4)
  ON CONFLICT (source, kind) DO UPDATE SET coverage = excluded.coverage, rank = excluded.rank`;
