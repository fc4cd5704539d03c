import type { Asker } from '../../graphql/ask.js';
import { askPartly, essential, isMissing } from '../../graphql/ask.js';
import {
  ReadSnapshotDocument,
  ReadSourceDocument,
  ReadTerritorySnapshotDocument,
  ReadTerritorySourceDocument,
} from '../../graphql/generated/documents.js';
import type { PageSnapshot } from './changes-by-nature.js';
import type { PageSource } from './page-source.js';
import { sourceOfServices, sourceOfTerritories } from './page-source.js';

/** A source and a page of its snapshots. */
export interface LoadedSource {
  readonly source: PageSource;
  readonly snapshots: readonly PageSnapshot[];
  /** Whether something is missing that should be there. */
  readonly lacking: boolean;
}

interface Asked extends Record<string, unknown> {
  readonly id: string;
  readonly after: string | null;
}

/** A source of services, or else of territories. @throws a 404 where neither knows it */
export async function loadSource(context: Asker, asked: Asked): Promise<LoadedSource> {
  try {
    return await ofServices(context, asked);
  } catch (failure) {
    // Unknown there, or not to be asked: territories may still know it.
    return ofTerritories(context, asked).catch((other: unknown) => {
      throw isMissing(other) ? failure : other;
    });
  }
}

async function ofServices(context: Asker, asked: Asked): Promise<LoadedSource> {
  const read = await askPartly(context, ReadSourceDocument, asked);
  const source = sourceOfServices(essential(read.data.source));
  // One question each: together they would cost more than a question may.
  const answers = await Promise.all(
    source.snapshots.nodes.map(({ id }) => askPartly(context, ReadSnapshotDocument, { id })),
  );
  const lacking = read.lacking || answers.some((answer) => answer.lacking);
  return { source, lacking, snapshots: answers.flatMap(({ data }) => data.snapshot ?? []) };
}

async function ofTerritories(context: Asker, asked: Asked): Promise<LoadedSource> {
  const read = await askPartly(context, ReadTerritorySourceDocument, asked);
  const source = sourceOfTerritories(essential(read.data.territorySource));
  const answers = await Promise.all(
    source.snapshots.nodes.map(({ id }) =>
      askPartly(context, ReadTerritorySnapshotDocument, { id }),
    ),
  );
  const lacking = read.lacking || answers.some((answer) => answer.lacking);
  return {
    source,
    lacking,
    snapshots: answers.flatMap(({ data }) => data.territorySnapshot ?? []),
  };
}
