import { z } from 'zod';
import { OperatorType } from '../../kind/kind.type.js';
import type { ProducedKind } from '../../producer/producer.port.js';
import { KIND_TABLE } from './dila.kinds.table.js';

const OPERATORS = {
  E: OperatorType.ETAT,
  C: OperatorType.COLLECTIVITE,
  O: OperatorType.OPERATEUR,
} as const;

const cells = z.object({
  pivots: z.string().min(1),
  code: z.string().regex(/^[a-z0-9-]+$/),
  label: z.string().min(1),
  labelEn: z.string().min(1),
  operator: z.enum(['E', 'C', 'O']),
  bpe: z.string().optional(),
  family: z.string().optional(),
  coverage: z.literal('SEEN').optional(),
});

/** Kinds that another producer lists whole: the code for town halls, ANCT for France Services. */
const NOT_REFERENCE = new Set(['mairie', 'maison-de-services-au-public']);

interface Line {
  readonly pivots: readonly string[];
  readonly kind: ProducedKind;
}

function lineOf(text: string): Line {
  const said = text.split('|').map((cell) => cell.trim());
  const names = Object.keys(cells.shape);
  const line = cells.parse(Object.fromEntries(said.map((cell, i) => [names[i] ?? '', cell])));
  const { pivots, code, label, labelEn } = line;
  return {
    pivots: pivots.split(' '),
    kind: {
      ...{ code, label, labelEn, bpeCode: line.bpe || null },
      operatorType: OPERATORS[line.operator],
      ...{ family: line.family || code, coverage: line.coverage ?? 'COUNTRY' },
      reference: !NOT_REFERENCE.has(code),
    },
  };
}

const LINES = KIND_TABLE.trim().split('\n').map(lineOf);

/** Kinds of the directory. */
export const DILA_KINDS: readonly ProducedKind[] = LINES.map(({ kind }) => kind);

const CODES: ReadonlyMap<string, string> = new Map(
  LINES.flatMap(({ pivots, kind }) => pivots.map((pivot) => [pivot, kind.code] as const)),
);

/**
 * Our code for what DILA calls an office; undefined for what the table lacks. Branches of the
 * probation service, which only 2022 lists, are told from their service by their name.
 */
export const kindOfPivot = (pivot: string, name: string): string | undefined =>
  CODES.get(pivot === 'spip' && /\bantenne\b/i.test(name) ? 'antenne_spip' : pivot);

/**
 * Kinds that 2017 gives and 2022 does not. Those of the Paris police prefecture ended: identity
 * papers went to the town halls on 1 January 2018 (law 2017-257), registrations and licences went
 * online at the end of 2017. The `rectorat` offices are there, but are no longer published.
 */
export const ENDED_KINDS: readonly string[] = [
  'antenne-de-la-prefecture-de-police',
  'antenne-titres-d-identite',
  'bureau-des-immatriculations',
  'bureau-des-permis-de-conduire',
  'bureau-des-naturalisations',
  'rectorat',
  'delegation-de-l-ars',
];
