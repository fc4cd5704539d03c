import { compositionFiles } from './composition-files.js';
import { differences, writeFiles } from './contract-files.js';

/**
 * `npm run compose` writes schema/ from the subgraphs' code; with `--check` it only compares, so
 * that the committed contract cannot drift from what is served.
 */
const files = await compositionFiles();
if (!process.argv.includes('--check')) {
  writeFiles(files);
  console.log(files.map((f) => `written ${f.name}`).join('\n'));
} else {
  const drift = differences(files);
  for (const line of drift) console.error(line);
  if (drift.length > 0) console.error('Run `npm run compose` and commit schema/.');
  else console.log(`schema/ says what the code says (${String(files.length)} files)`);
  process.exitCode = drift.length > 0 ? 1 : 0;
}
