import type { Subgraph } from '@maillage/kit';
import { CoLocatedDataSource } from './co-located-data-source.js';
import type { RemoteParts } from './remote/remote-data-source.js';
import { RemoteDataSource } from './remote/remote-data-source.js';
import { remoteEvents } from './remote/remote-events.js';
import { RemoteVersion } from './remote/remote-version.js';
import type { Upstream } from './upstream.js';

/** A subgraph that lives in this process. */
export function coLocated(subgraph: Subgraph): Upstream {
  const source = new CoLocatedDataSource(subgraph);
  return {
    name: subgraph.name,
    source,
    subscribe: (question, context) => source.subscribe(question, context),
    version: () => subgraph.version(),
    isCut: () => false,
    close: () => undefined,
  };
}

/** A subgraph reached over HTTP. */
export function remote(parts: RemoteParts): Upstream {
  const source = new RemoteDataSource(parts);
  const version = parts.versionUrl === undefined ? null : new RemoteVersion(parts.versionUrl);
  return {
    name: parts.name,
    source,
    subscribe: (question, context) => remoteEvents(parts, question, context),
    version: () => version?.read() ?? Promise.resolve(null),
    isCut: () => source.isCut,
    close: () => {
      source.close();
      version?.close();
    },
  };
}
