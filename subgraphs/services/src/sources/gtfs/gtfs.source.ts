import type { Edition, SourceFile, SourceFiles } from '@maillage/kit';
import { fileNamed, inZip } from '@maillage/kit';
import type { BilingualProducer, PointOfService } from '../../producer/producer.port.js';
import { STOP } from './gtfs.kinds.js';
import type { Network } from './gtfs.networks.data.js';
import { NETWORKS } from './gtfs.networks.data.js';
import type { FeedFiles } from './gtfs.read.js';
import { aboutFeed, readFeed } from './gtfs.read.js';

/** Files of the standard that are read; the optional ones may be missing. */
const NEEDED = ['stops', 'routes', 'trips', 'stop_times'];
const OPTIONAL = ['calendar', 'calendar_dates', 'feed_info', 'frequencies'];

/** What is read of a feed whose files are where `use` finds them. */
type Using = <T>(
  files: SourceFiles,
  use: (feed: FeedFiles) => AsyncIterable<T>,
) => AsyncIterable<T>;

/** The archive as networks publish it. */
const inArchive: Using = (files, use) =>
  inZip(fileNamed(files, 'archive'), async function* (members) {
    const feed = new Map<string, SourceFile>();
    for await (const member of members) feed.set(member.name.replace(/^.*\//, ''), member);
    yield* use(feed);
  });

/** The archive’s files, kept as they are. */
const unpacked: Using = (files, use) =>
  use(new Map(Object.entries(files).map(([name, file]) => [`${name}.txt`, file])));

function feedEdition(files: Edition<unknown>['files'], using: Using): Edition<PointOfService> {
  return {
    ...{ files, version: 1 },
    read: (given, validOn) => using(given, (feed) => readFeed(feed, validOn)),
    about: async (given, validOn) => {
      const told = using(given, async function* (feed) {
        yield await aboutFeed(feed, validOn);
      });
      for await (const about of told) return { transit: about };
      return {};
    },
  };
}

/** A network’s stops, as a source. */
export function gtfsProducer({ folder, archive, ...info }: Network): BilingualProducer {
  const at = (name: string): string => `${folder}/{stamp}/${name}`;
  const table = (optional: boolean) => (name: string) =>
    [name, { mirror: at(`${name}.txt`), optional }] as const;
  const tables = [...NEEDED.map(table(false)), ...OPTIONAL.map(table(true))];
  return {
    info: { ...info, verified: false },
    kinds: [STOP],
    editions: [
      feedEdition(
        {
          archive: {
            mirror: at('gtfs.zip'),
            ...(archive !== undefined && { url: archive }),
          },
        },
        inArchive,
      ),
      feedEdition(Object.fromEntries(tables), unpacked),
    ],
  };
}

/** Every network, as a source. */
export const GTFS_NETWORKS: readonly BilingualProducer[] = NETWORKS.map(gtfsProducer);
