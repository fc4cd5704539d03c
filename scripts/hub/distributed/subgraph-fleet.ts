import { remote, remoteRoute } from '@maillage/gateway';
import type { DatabaseTarget } from '@maillage/kit';
import { IdentitySigner } from '@maillage/kit';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { filesFolder } from '../files-folder.js';
import type { Mesh } from '../mesh.js';
import { SUBGRAPHS, targetOf } from '../open-subgraph.js';
import { FleetMember } from './fleet-member.js';

/** What the fleet is started with. */
export interface FleetParts {
  readonly targets: Readonly<Record<string, DatabaseTarget>>;
  readonly logger: Logger;
  /** The folder of the data: each subgraph writes its own log there. */
  readonly dataDir: string;
  readonly tracesTo?: string | undefined;
}

/** Subgraphs that run beyond this process. */
export interface Fleet extends Mesh {
  /** Where a subgraph listens now. @throws Error when the fleet has none of that name */
  readonly baseOf: (name: string) => string;
}

/** Every subgraph in a process of its own, watched, and reached over HTTP with a signed identity. */
export async function startFleet({
  targets,
  logger,
  dataDir,
  tracesTo,
}: FleetParts): Promise<Fleet> {
  const signer = await IdentitySigner.create();
  const members = SUBGRAPHS.map((name) => {
    const target = targetOf(targets, name);
    const logFile = join(dataDir, `${name}.log`);
    const order = {
      name,
      target,
      filesDir: filesFolder(dataDir),
      publicKey: signer.publicKey,
      logFile,
      tracesTo,
    };
    return { name, member: new FleetMember(order, logger) };
  });
  const stop = async () => {
    await Promise.all(members.map(({ member }) => member.stop()));
  };
  try {
    const listening = await Promise.all(
      members.map(async ({ member }) => ({ member, ...(await member.start()) })),
    );
    const upstreams = members.map(({ name, member }) =>
      remote({
        name,
        url: () => `${member.base()}/graphql`,
        versionUrl: () => `${member.base()}/version`,
        signer,
      }),
    );
    return {
      baseOf: (asked) => {
        const found = members.find(({ name }) => name === asked);
        if (found === undefined) throw new Error(`no subgraph is named ${asked}`);
        return found.member.base();
      },
      upstreams,
      routes: listening.flatMap(({ member, routes }) =>
        routes.map((path) => remoteRoute(path, member.base)),
      ),
      stop: async () => {
        for (const upstream of upstreams) upstream.close();
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
