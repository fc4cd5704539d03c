import type { Edition } from '@maillage/kit';
import { columnsUnder, manifestForm, manifestInfo } from '@maillage/kit';
import type {
  ProducedValue,
  ProducedVariable,
  TerritoryBounds,
  TerritoryProducer,
} from '../../producer/territory-producer.port.js';
import { PACKAGED_VARIABLES } from '../../variable/catalogue.js';
import { VariableJudge } from './variable-judge.js';
import { VARIABLE_LIKENESSES } from './variable-likeness.js';
import type { VariableManifest } from './variable-manifest.schema.js';
import { variableSchema } from './variable-manifest.schema.js';
import { mendVariable } from './variable-mending.js';
import { variableRow } from './variable-row.js';

/** Manifests that make the values of a variable of a data set. */
export const VARIABLE_MANIFESTS = manifestForm<VariableManifest, ProducedValue, TerritoryProducer>({
  key: 'variable',
  what: 'les valeurs d’une variable des territoires',
  schemaOf: variableSchema,
  promised: ({ columns }) => columnsUnder('columns', columns),
  orderBy: ({ columns }) => columns.territory,
  itemOf: variableRow,
  producer: producerOf,
  conflict: variableConflict,
  likenesses: VARIABLE_LIKENESSES,
  wanted: ({ level, variable }) => ({
    'columns.territory': level,
    ...(variable.categories === undefined && { 'columns.value': 'NUMBER' }),
  }),
  judge: (manifest) => new VariableJudge(manifest),
  mend: mendVariable,
});

function producerOf(
  manifest: VariableManifest,
  edition: Edition<ProducedValue>,
): TerritoryProducer {
  const { codesOn } = manifest;
  return {
    info: manifestInfo(manifest),
    variables: [variableOf(manifest)],
    editions: [edition],
    ...(codesOn !== undefined && { codesOn }),
    bounds: boundsOf(manifest),
  };
}

function variableOf({ variable }: VariableManifest): ProducedVariable {
  const { unit = '', unlisted = null, sum: isSummed, categories = null, ...words } = variable;
  return {
    ...{ ...words, unit, unlisted, isSummed },
    categories: categories?.map(({ code, label, labelEn }) => ({ code, label, labelEn })) ?? null,
  };
}

/** Those that are said. Figures change from one edition to the next: that most do is nothing to wait for. */
function boundsOf({ variable, bounds = {} }: VariableManifest): TerritoryBounds {
  const given = Object.entries(bounds).filter(([, value]) => value !== undefined);
  return { ...(variable.categories === undefined && { changed: 1 }), ...Object.fromEntries(given) };
}

/** A variable has one source. */
function variableConflict(
  { variables }: TerritoryProducer,
  others: readonly TerritoryProducer[],
): string | null {
  const taken = variables.find(({ code }) => PACKAGED_VARIABLES.some((one) => one.code === code));
  if (taken !== undefined) return `la variable « ${taken.code} » vient avec le hub`;
  for (const { info, variables: given } of others) {
    const same = given.find(({ code }) => variables.some((one) => one.code === code));
    if (same !== undefined)
      return `la variable « ${same.code} » est déjà celle de la source « ${info.id} »`;
  }
  return null;
}
