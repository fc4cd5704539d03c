import type { Caller } from '@maillage/kit';
import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import type { RateLimit } from '../guard/rate-limit.js';
import type { GatewayMetrics } from '../observability/metrics.js';
import { contextOf } from '../request/gateway-context.js';
import type { GraphAnswer, GraphQuestion } from '../request/graph-answer.js';
import type { GatewaySettings } from '../settings.js';
import type { Upstream } from '../upstream/upstream.js';
import { Connections } from './connections.js';
import { LiveSockets } from './live-sockets.js';
import { LiveStreams } from './live-streams.js';
import { LiveSubscriptions } from './live-subscriptions.js';
import { pause } from './pause.js';

/** What live subscriptions are made from. */
export interface OpenParts {
  readonly upstreams: readonly Upstream[];
  readonly execute: (question: GraphQuestion, caller: Caller) => Promise<GraphAnswer>;
  readonly rate: RateLimit;
  readonly metrics: GatewayMetrics;
  readonly logger: Logger;
  readonly settings: GatewaySettings;
}

/** Live subscriptions and how they are reached. */
export interface Live {
  readonly subscriptions: LiveSubscriptions;
  readonly sockets: LiveSockets;
  readonly streams: LiveStreams;
  stop(): Promise<void>;
}

/** Opens live subscriptions over the subgraphs, reached by WebSocket and by Server-Sent Events. */
export function openLive(parts: OpenParts): Live {
  const { metrics, settings, rate, logger } = parts;
  const gauges = {
    clients: () => subscriptions.clientCount,
    upstreams: () => subscriptions.upstreamCount,
  };
  const subscriptions: LiveSubscriptions = new LiveSubscriptions({
    ...{ subscribe: subscriber(parts), execute: parts.execute, logger, pause },
    counts: metrics.live(gauges),
    maxCost: settings.maxCost,
    maxClients: settings.maxSubscriptions,
    maxWaiting: settings.maxWaitingBatches,
  });
  const connections = new Connections({
    perAddress: settings.maxSocketsPerAddress,
    newPerMinute: settings.newSocketsPerMinute,
  });
  const shared = { live: subscriptions, connections, rate, logger };
  const { maxBodyBytes, heartbeatMs, deadlineMs } = settings;
  const maxPerSocket = settings.maxSubscriptionsPerSocket;
  const sockets = new LiveSockets({ ...shared, maxPerSocket, maxBodyBytes, heartbeatMs });
  const streams = new LiveStreams({ ...shared, maxBodyBytes, heartbeatMs, deadlineMs });
  return {
    ...{ subscriptions, sockets, streams },
    stop: async () => {
      streams.stop();
      await sockets.stop();
      subscriptions.stop();
    },
  };
}

const subscriber = ({ upstreams, logger }: OpenParts) => {
  const byName = new Map(upstreams.map((upstream) => [upstream.name, upstream]));
  return (name: string, question: GraphQuestion, caller: Caller, signal: AbortSignal) => {
    const upstream = byName.get(name);
    if (upstream === undefined) throw new Error(`no subgraph is named ${name}`);
    return upstream.subscribe(question, contextOf(randomUUID(), caller, logger, signal));
  };
};
