import type { QueryRunner } from 'typeorm';
import type { TerritoryProducer } from '../producer/territory-producer.port.js';

/** Writes what a producer is, and the variables that it gives. */
export async function declareProducer(
  runner: QueryRunner,
  { info, variables }: TerritoryProducer,
): Promise<void> {
  await runner.query(SOURCE, [
    ...[info.id, info.title, info.producer, info.licence, info.url, info.contact, info.cadence],
    ...[info.defects.map(({ fr }) => fr), info.defects.map(({ en }) => en), info.verified],
  ]);
  for (const [rank, variable] of variables.entries()) {
    const { code, label, labelEn, unit, definition, definitionEn } = variable;
    await runner.query(VARIABLE, [
      ...[code, info.id, rank, label, labelEn, unit, definition, definitionEn],
      ...[jsonOf(variable.categories), jsonOf(variable.unlisted), variable.isSummed],
    ]);
  }
}

const jsonOf = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));

const SOURCE = `
  INSERT INTO source (id, title, producer, licence, url, contact, cadence, defects, defects_en, verified)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
  ON CONFLICT (id) DO UPDATE SET title = excluded.title, producer = excluded.producer,
    licence = excluded.licence, url = excluded.url, contact = excluded.contact,
    cadence = excluded.cadence, defects = excluded.defects, defects_en = excluded.defects_en,
    verified = excluded.verified`;

const VARIABLE = `
  INSERT INTO variable (code, source, rank, label, label_en, unit, definition, definition_en,
    categories, unlisted, summed)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
  ON CONFLICT (code) DO UPDATE SET source = excluded.source, rank = excluded.rank,
    label = excluded.label, label_en = excluded.label_en, unit = excluded.unit,
    definition = excluded.definition, definition_en = excluded.definition_en,
    categories = excluded.categories, unlisted = excluded.unlisted, summed = excluded.summed`;
