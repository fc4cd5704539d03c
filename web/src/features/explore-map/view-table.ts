import type { CsvTable } from '../../app/csv.js';
import type { Language } from '../../i18n/language.js';
import type { loadFigures, loadMarks } from './map.loader.js';
import { marksOf } from './marks.js';
import type { Kind } from './shown-kinds.js';
import { kindLabel } from './shown-kinds.js';
import type { WhyWords } from './value-table.js';
import { fileRows } from './value-table.js';
import type { FileFacts } from './view-file.js';

type Figures = Awaited<ReturnType<typeof loadFigures>>;
type Marks = Awaited<ReturnType<typeof loadMarks>>;

/** Names of columns are the same in both languages: programs rely on them. */
const FIGURES = [
  ...[
    'id',
    'code',
    'nom',
    'points_de_service',
    'valeur',
    'borne_basse_95',
    'borne_haute_95',
    'peu_sur',
    'sans_valeur',
    'mesure',
    'unite',
    'types_de_service',
  ],
  ...['sources', 'licences', 'date_des_donnees', 'au', 'su_le'],
];
const SERVICES = ['id', 'nom', 'type', 'type_libelle', 'nombre', 'longitude', 'latitude'];

/** Every territory of the view; each row says where its figures come from, for it may travel alone. */
export function figuresTable(found: Figures, facts: FileFacts, words: WhyWords): CsvTable {
  const rows = found === null ? [] : fileRows(found.choropleth, found.names, words);
  const { measure, unit, kinds, sources, licences, dates, asOf, knownAt } = facts;
  return {
    columns: FIGURES,
    rows: rows.map(({ id, code, name, count, value, low, high, unsure, why }) => [
      ...[id, code, name, count, value, low, high, unsure, why],
      ...[measure, unit, kinds, sources, licences, dates, asOf, knownAt],
    ]),
  };
}

/** The services of the view one by one, or its clusters with their mix. */
export function servicesTable(found: Marks, kinds: readonly Kind[], language: Language): CsvTable {
  const codes = found?.points.kindCodes ?? [];
  const marks = found === null ? [] : marksOf(found.points, codes);
  const labelOf = (code: string): string => {
    const kind = kinds.find((k) => k.code === code);
    return kind === undefined ? code : kindLabel(kind, language);
  };
  return {
    columns: SERVICES,
    rows: marks.map(({ id, name, kind, mix, count, position: [lon, lat] }) => {
      const code = count === 1 ? (codes[kind] ?? '') : mix;
      return [id, name, code, count === 1 ? labelOf(code) : '', count, lon, lat];
    }),
  };
}
