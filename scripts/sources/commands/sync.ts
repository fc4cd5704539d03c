import type { FileStore, Origin, SyncedEdition } from '@maillage/kit';
import { producerNamed } from '@maillage/kit';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileStore } from '../../hub/files-folder.js';
import type { Command } from '../command.js';
import type { ExitCode } from '../exit-code.js';
import { EXIT } from '../exit-code.js';
import type { OpenSources } from '../open-sources.js';
import type { SourcesOptions } from '../options.js';
import { UsageInvalid } from '../options.js';
import { counts, figure, seconds } from '../output.js';

/** Takes in editions of the mirror, or of producers' own servers, each told as it comes, then publishes. */
export const sync: Command = async ({ sources, options, mirror, say }) => {
  const store = fileStore(options.dataDir);
  const origin = originOf(options, mirror, store);
  const start = performance.now();
  const ids = wanted(options, sources.all);
  const desk = await sources.desk();
  const editions: SyncedEdition[] = [];
  for await (const edition of desk.sync(ids, origin)) {
    editions.push(edition);
    say(editionLine(edition));
  }
  await store.sweep(new Set(await desk.filesToKeep()));
  const total = (performance.now() - start) / 1000;
  const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  if (editions.length === 0) say(mirror === null ? NO_ADDRESS : NO_EDITION);
  return {
    value: { editions, seconds: total, peakMegabytes },
    lines: [`Total : ${seconds(total)}, mémoire au plus ${figure(peakMegabytes)} Mo`],
    exitCode: syncExitCode(editions),
  };
};

const NO_EDITION = 'Aucune édition trouvée dans le miroir.';
const NO_ADDRESS = 'Aucune adresse officielle n’est connue de ces sources : donnez --mirror.';

/** Where editions are looked for. @throws UsageInvalid */
function originOf({ asOf }: SourcesOptions, mirror: string | null, store: FileStore): Origin {
  if (mirror === null) {
    if (asOf !== null) throw new UsageInvalid('--as-of needs --mirror <dir>, or MAILLAGE_MIRROR');
    return { network: { store, today: () => new Date().toISOString().slice(0, 10) } };
  }
  if (!existsSync(mirror)) throw new UsageInvalid(`there is no folder ${mirror}`);
  return { mirror: resolve(mirror), asOf, store };
}

/** Ids that were named; null for all. @throws SourceUnknown before anything is opened */
const wanted = ({ all, names }: SourcesOptions, known: OpenSources['all']): string[] | null =>
  all ? null : names.map((id) => producerNamed(known, id).info.id);

/** A failure is told before what waits: it is what nobody has seen yet. */
export function syncExitCode(
  editions: readonly Pick<SyncedEdition, 'failure' | 'snapshot'>[],
): ExitCode {
  if (editions.some(({ failure }) => failure !== null)) return EXIT.sourceFailed;
  const waits = editions.some(({ snapshot }) => snapshot?.status === 'QUARANTINED');
  return waits ? EXIT.quarantined : EXIT.done;
}

/** An edition on a line: its rows, where it stands, what it changed. */
export function editionLine(edition: SyncedEdition): string {
  const { source, validOn, snapshot, failure, events } = edition;
  const what = validOn === null ? source : `${source} ${validOn}`;
  const time = seconds(edition.seconds);
  if (failure !== null) return `${what} : échec, ${failure.message} (${failure.code}), ${time}`;
  if (snapshot === null) return `${what} : inchangé, ${time}`;
  const { read, kept, leftOut, refused, status, isNew, findings, id } = snapshot;
  const rows = `${figure(read)} lues, ${figure(kept)} gardées, ${figure(leftOut)} écartées, ${figure(refused)} refusées`;
  const stands = isNew ? status : `${status} (déjà connu)`;
  const told = [
    ...findings.map(({ code, message }) => `\n  ${code} : ${message}`),
    ...(status === 'QUARANTINED' ? [`\n  voir review, puis accept ${id} ou reject ${id}`] : []),
    ...(Object.keys(events).length === 0 ? [] : [`\n  ${counts(events)}`]),
  ];
  return `${what} : ${rows}, ${stands}, ${time}${told.join('')}`;
}
