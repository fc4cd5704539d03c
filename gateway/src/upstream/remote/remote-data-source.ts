import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import type { IdentitySigner } from '@maillage/kit';
import { withTrace } from '@maillage/kit';
import type { GatewayContext } from '../../request/gateway-context.js';
import { ENCODINGS } from './decoded.js';
import type { Answered, ClientLimits } from './keep-alive-client.js';
import { KeepAliveClient } from './keep-alive-client.js';
import { readPolicy } from './resilience.js';

type Answer = Awaited<ReturnType<GraphQLDataSource['process']>>;

/** A subgraph that is its own process. */
export interface RemoteParts {
  readonly name: string;
  /** Where its graph is now: a restarted subgraph may have moved. */
  readonly url: () => string;
  /** Where it tells the version of its data; without it, nothing made from it is kept. */
  readonly versionUrl?: () => string;
  readonly signer: IdentitySigner;
  readonly limits?: Partial<ClientLimits>;
  /** How long a subscription may say nothing, not even that it is there. */
  readonly silenceMs?: number;
}

const LIMITS: ClientLimits = { deadlineMs: 8000, maxBytes: 64 * 1024 * 1024, sockets: 64 };

const UNAVAILABLE = 'SUBGRAPH_UNAVAILABLE';

/**
 * Asks a subgraph over HTTP, telling it who asks. One that is down, slow or unreadable gives a clear
 * error in its place; the rest of the answer stands.
 */
export class RemoteDataSource implements GraphQLDataSource<GatewayContext> {
  private readonly client: KeepAliveClient;
  private readonly reads = readPolicy();

  constructor(private readonly parts: RemoteParts) {
    this.client = new KeepAliveClient({ ...LIMITS, ...parts.limits });
  }

  async process(options: GraphQLDataSourceProcessOptions<GatewayContext>): Promise<Answer> {
    const { request } = options;
    const context = options.context as GatewayContext;
    const { query, variables } = request;
    const body = JSON.stringify({ query, ...(variables && { variables }) });
    const token = await this.parts.signer.tokenFor(context.caller, this.parts.name);
    const ask = async (): Promise<Answer> =>
      readAnswer(
        await this.client.send({
          url: this.parts.url(),
          method: 'POST',
          body,
          signal: context.signal,
          headers: withTrace({
            'content-type': 'application/json',
            'content-length': String(Buffer.byteLength(body)),
            accept: 'application/graphql-response+json, application/json',
            'accept-encoding': ENCODINGS,
            authorization: `Bearer ${token}`,
            'x-request-id': context.requestId,
          }),
        }),
      );
    try {
      return await this.reads.policy.execute(ask);
    } catch (error) {
      context.logger.warn({ err: error, subgraph: this.parts.name }, 'subgraph unavailable');
      return unavailable(this.parts.name);
    }
  }

  /** Whether it failed so often that it is being left alone. */
  get isCut(): boolean {
    return this.reads.isOpen();
  }

  close(): void {
    this.client.close();
  }
}

/** @throws Error when the answer is not one of GraphQL */
function readAnswer({ status, body }: Answered): Answer {
  const answer: unknown = JSON.parse(body.toString('utf8'));
  if (typeof answer !== 'object' || answer === null || !('data' in answer || 'errors' in answer)) {
    throw new Error(`an answer that is not GraphQL, with status ${String(status)}`);
  }
  return answer as Answer;
}

function unavailable(subgraph: string): Answer {
  const message = `Une partie des données (« ${subgraph} ») ne répond pas ; le reste est complet. Réessayez dans un instant.`;
  return { errors: [{ message, extensions: { code: UNAVAILABLE, subgraph } }] };
}
