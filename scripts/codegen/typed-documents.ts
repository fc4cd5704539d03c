import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as operations from '@graphql-codegen/typescript-operations';
import { parse } from 'graphql';
import type { OperationFile } from './operation-files.js';

const OPTIONS = {
  useTypeImports: true,
  enumType: 'string-literal',
  enumsAsTypes: true,
  skipTypename: true,
  avoidOptionals: { field: true },
  scalars: { ID: 'string', Date: 'string', DateTime: 'string' },
};

/**
 * TypeScript for operations: one type per answer and its variables, one typed document each.
 *
 * @throws when an operation does not fit the API; the message names the file and the field
 */
export async function typedDocuments(
  api: string,
  files: readonly OperationFile[],
  filename: string,
): Promise<string> {
  return codegen({
    filename,
    schema: parse(api),
    documents: files.map(({ path, text }) => ({ location: path, document: parse(text) })),
    config: OPTIONS,
    plugins: [{ operations: {} }, { documents: {} }],
    pluginMap: { operations, documents: typedDocumentNode },
  });
}
