import { apiPath } from '@maillage/schema';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { operationFiles } from './operation-files.js';
import { typedDocuments } from './typed-documents.js';

/** `npm run codegen`: types and documents of the web's operations, checked against the public API. */
const web = fileURLToPath(new URL('../../web/', import.meta.url));
const output = join(web, 'src/graphql/generated/documents.ts');
const files = operationFiles(join(web, 'src'));
const text = await typedDocuments(readFileSync(apiPath, 'utf8'), files, output);
mkdirSync(dirname(output), { recursive: true });
writeFileSync(output, text);
console.log(`${String(files.length)} operation files → web/src/graphql/generated/documents.ts`);
