import type { SyncedEdition } from '@maillage/kit';
import { producerNamed } from '@maillage/kit';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from '../command.js';
import type { ExitCode } from '../exit-code.js';
import { EXIT } from '../exit-code.js';
import type { OpenSources } from '../open-sources.js';
import type { SourcesOptions } from '../options.js';
import { UsageInvalid } from '../options.js';
import { counts, figure, seconds } from '../output.js';

/** Takes in editions of the mirror, each told as it comes, then publishes. */
export const sync: Command = async ({ sources, options, mirror, say }) => {
  if (mirror === null) throw new UsageInvalid('sync needs --mirror <dir>, or MAILLAGE_MIRROR');
  if (!existsSync(mirror)) throw new UsageInvalid(`there is no folder ${mirror}`);
  const start = performance.now();
  const ids = wanted(options, sources.all);
  const desk = await sources.desk();
  const editions: SyncedEdition[] = [];
  const request = { mirror: resolve(mirror), asOf: options.asOf };
  for await (const edition of desk.sync(ids, request)) {
    editions.push(edition);
    say(editionLine(edition));
  }
  const total = (performance.now() - start) / 1000;
  const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  if (editions.length === 0) say('Aucune édition trouvée dans le miroir.');
  return {
    value: { editions, seconds: total, peakMegabytes },
    lines: [`Total : ${seconds(total)}, mémoire au plus ${figure(peakMegabytes)} Mo`],
    exitCode: syncExitCode(editions),
  };
};

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
  const what = `${source} ${validOn}`;
  const time = seconds(edition.seconds);
  if (failure !== null) return `${what} : échec, ${failure.message} (${failure.code}), ${time}`;
  if (snapshot === null) return `${what} : rien, ${time}`;
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
