import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { formatsOf } from './table-formats.js';
import type { PointTable } from './table.js';

/** Where the rows of a table come from. */
export interface PackageSource {
  readonly title: string;
  readonly producer: string;
  readonly licence: string;
  /** Where the licence is written; null where nobody told. */
  readonly licenceUrl: string | null;
  /** Where the source is described. */
  readonly path: string;
}

/** What a package holds beside its rows. */
export interface PackageParts {
  readonly table: PointTable;
  readonly sources: readonly PackageSource[];
  /** Words for whoever opens it, by file name: `LISEZMOI.md`. */
  readonly words: Readonly<Record<string, string>>;
  /** When what it holds was published. */
  readonly on: Date;
}

/** A table in every format that bears so many rows, its Table Schema and Data Package (Frictionless), who made it, and under which licences. */
export async function dataPackage(parts: PackageParts): Promise<Buffer> {
  const { table, words, on } = parts;
  const zip = new ZipFile();
  const add = (name: string, content: Buffer | string): void => {
    zip.addBuffer(Buffer.from(content), name, { mtime: on });
  };
  for (const [end, format] of formatsOf(table.rows.length))
    add(`${table.name}.${end}`, await format.write(table));
  add('schema.json', json(tableSchema(table)));
  add('datapackage.json', json(descriptor(parts)));
  for (const [name, text] of Object.entries(words)) add(name, text);
  zip.end();
  return buffer(zip.outputStream);
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** What the columns are, as Table Schema says it. */
const tableSchema = ({ columns }: PointTable) => ({
  $schema: 'https://specs.frictionlessdata.io/schemas/table-schema.json',
  fields: columns.map(({ name, title, description, type }) => ({ name, title, description, type })),
});

function descriptor({ table, sources, on }: PackageParts) {
  return {
    ...{ profile: 'data-package', name: table.name, title: table.title },
    created: on.toISOString(),
    licenses: [...new Map(sources.map((s) => [s.licence, s.licenceUrl]))].map(([title, path]) => ({
      ...{ name: title.replace(/[^\w.-]+/g, '-'), title },
      ...(path !== null && { path }),
    })),
    sources: sources.map(({ title, producer, path }) => ({
      title: `${title} (${producer})`,
      path,
    })),
    resources: formatsOf(table.rows.length).map(([format, { mediatype }]) => ({
      ...{ name: `${table.name}-${format}`, path: `${table.name}.${format}`, format, mediatype },
      ...(format === 'csv' && {
        profile: 'tabular-data-resource',
        schema: 'schema.json',
        encoding: 'utf-8',
      }),
    })),
  };
}
