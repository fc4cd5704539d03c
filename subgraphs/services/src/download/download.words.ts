import type { PointTable } from '@maillage/kit';
import { licenceUrl } from '@maillage/kit';
import type { DownloadSource } from './download.repository.js';

interface ReadmeWords {
  about(rows: number): string;
  readonly files: string;
  readonly columns: string;
  readonly sources: string;
  readonly caution: string;
}

const WORDS: Readonly<Record<'fr' | 'en', ReadmeWords>> = {
  fr: {
    about: (rows) => `${String(rows)} lignes, une par point de service.`,
    files:
      'Les mêmes lignes sont dans chaque fichier : CSV (UTF-8, virgules), XLSX (jusqu’à 10 000 lignes), JSON, GeoJSON, GeoPackage (QGIS) et GeoParquet.',
    columns: 'Colonnes (Table Schema : schema.json)',
    sources: 'Sources et licences',
    caution:
      'Un point dont la précision est COMMUNE_CENTRE est au centre de sa commune. L’absence d’une ligne n’est pas la preuve d’une absence de service.',
  },
  en: {
    about: (rows) => `${String(rows)} rows, one a service point.`,
    files:
      'Each file holds the same rows: CSV (UTF-8, commas), XLSX (10,000 rows at most), JSON, GeoJSON, GeoPackage (QGIS) and GeoParquet.',
    columns: 'Columns (Table Schema: schema.json)',
    sources: 'Sources and licences',
    caution:
      'A point whose precision is COMMUNE_CENTRE is at the centre of its commune. No row does not prove that there is no service.',
  },
};

/** What a package says of itself. */
export function readmeWords(
  { title, rows, columns }: PointTable,
  sources: readonly DownloadSource[],
  language: 'fr' | 'en',
): string {
  const words = WORDS[language];
  return [
    ...[`# ${title}`, words.about(rows.length), words.files, words.caution, `## ${words.columns}`],
    columns.map((c) => `- \`${c.name}\` (${c.type}) : ${c.title}. ${c.description}`).join('\n'),
    `## ${words.sources}`,
    sources.map((s) => `- ${s.title} (${s.producer}), ${s.licence}`).join('\n'),
    '',
  ].join('\n\n');
}

/** Under which licence each source may be used again, and how it wants to be named. */
export const licenceWords = (sources: readonly DownloadSource[]): string =>
  [
    '# Licences',
    ...sources.map(
      ({ title, producer, licence }) =>
        `- ${title} : ${licence}${linkTo(licence)} Mention : « ${producer}, ${title} ».`,
    ),
    '',
  ].join('\n\n');

function linkTo(licence: string): string {
  const url = licenceUrl(licence);
  return url === null ? '.' : ` (${url}).`;
}
