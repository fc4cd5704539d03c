import type { GatewaySettings } from '@maillage/gateway';
import { readConfig } from '@maillage/kit';
import { z } from 'zod';

const MEGABYTE = 1024 * 1024;
const count = (least: number) => z.coerce.number().int().min(least);

const schema = z.object({
  /** A PostgreSQL to use instead of the embedded one. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  /** Folders of manifests, beside that of the data, separated as in PATH. */
  MAILLAGE_MANIFESTS: z.string().min(1).optional(),
  /** A folder that stands for the network, when producers are asked for what is new. */
  MAILLAGE_MIRROR: z.string().min(1).optional(),
  /** Whether producers are asked for what is new, each at its cadence. */
  MAILLAGE_SYNC: z.enum(['auto', 'off']).default('auto'),
  /** Where the public reaches the site: what canonical addresses and social cards are made of. */
  MAILLAGE_PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** Another supergraph over the same subgraphs; read again when the hub is told to. */
  MAILLAGE_SUPERGRAPH: z.string().min(1).optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error']).default('info'),
  /** Which proxies are believed when they say who asks: a number of them, or their networks. */
  MAILLAGE_TRUST_PROXY: z
    .string()
    .regex(/^(\d+|(loopback|linklocal|uniquelocal|[\da-f.:/]+)(, *\S+)*)$/i)
    .transform((given) => (/^\d+$/.test(given) ? Number(given) : given))
    .optional(),
  MAILLAGE_MAX_CONNECTIONS: count(1).default(2000),
  /** Where traces are sent; none are made without it. */
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  /** Who may read `/metrics`. */
  MAILLAGE_METRICS: z.enum(['loopback', 'open', 'off']).default('loopback'),
  MAILLAGE_RATE_PER_MINUTE: count(0).optional(),
  MAILLAGE_MAX_COST: count(1).optional(),
  MAILLAGE_DEADLINE_MS: count(100).optional(),
  /** Limits on live subscriptions: of the hub, of a socket, and of one address (gateway/src/settings.ts). */
  MAILLAGE_MAX_SUBSCRIPTIONS: count(0).optional(),
  MAILLAGE_SUBSCRIPTIONS_PER_SOCKET: count(1).optional(),
  MAILLAGE_SOCKETS_PER_ADDRESS: count(1).optional(),
  MAILLAGE_NEW_SOCKETS_PER_MINUTE: count(1).optional(),
  /** Batches that wait for a slow client before it is cut. */
  MAILLAGE_WAITING_BATCHES: count(1).optional(),
  MAILLAGE_ANSWER_STORE_MB: count(0).optional(),
  /** Names what makes the answers: replicas that share it give the same `etag`. */
  MAILLAGE_RELEASE: z.string().min(1).optional(),
});

/** The hub's environment. */
export type HubConfig = z.infer<typeof schema>;

/** The hub's environment, parsed once. @throws ConfigInvalid */
export const hubConfig = (env: NodeJS.ProcessEnv): HubConfig => readConfig(schema, env);

/** What of it is set for the gateway. */
export function gatewaySettings(config: HubConfig): Partial<GatewaySettings> {
  const store = config.MAILLAGE_ANSWER_STORE_MB;
  const given: Partial<Record<keyof GatewaySettings, number | string | undefined>> = {
    ratePerMinute: config.MAILLAGE_RATE_PER_MINUTE,
    maxCost: config.MAILLAGE_MAX_COST,
    deadlineMs: config.MAILLAGE_DEADLINE_MS,
    maxSubscriptions: config.MAILLAGE_MAX_SUBSCRIPTIONS,
    maxSubscriptionsPerSocket: config.MAILLAGE_SUBSCRIPTIONS_PER_SOCKET,
    maxSocketsPerAddress: config.MAILLAGE_SOCKETS_PER_ADDRESS,
    newSocketsPerMinute: config.MAILLAGE_NEW_SOCKETS_PER_MINUTE,
    maxWaitingBatches: config.MAILLAGE_WAITING_BATCHES,
    answerStoreBytes: store === undefined ? undefined : store * MEGABYTE,
    release: config.MAILLAGE_RELEASE,
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}
