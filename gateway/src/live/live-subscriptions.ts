import type { Caller } from '@maillage/kit';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { GraphAnswer, GraphQuestion } from '../request/graph-answer.js';
import { BatchAnswers } from './batch-answers.js';
import { Channel } from './channel.js';
import { ClientStream } from './client-stream.js';
import { follow } from './follow.js';
import { notServed, tooMany } from './live.errors.js';
import type { Followed, LiveOperation, Pause } from './live.type.js';
import type { Asked } from './operation-reader.js';
import { OperationReader } from './operation-reader.js';

/** Subscribes to a subgraph of that name; its answers carry errors, they do not throw. */
export type SubscribeUpstream = (
  subgraph: string,
  question: GraphQuestion,
  caller: Caller,
  signal: AbortSignal,
) => AsyncIterable<GraphAnswer>;

/** What counts live changes, for the metrics. */
export interface LiveCounts {
  readonly onBatch: () => void;
  readonly onQuery: () => void;
  readonly onCut: () => void;
}

/** What live subscriptions run on. */
export interface LiveParts {
  readonly subscribe: SubscribeUpstream;
  readonly execute: (question: GraphQuestion, caller: Caller) => Promise<GraphAnswer>;
  readonly counts: LiveCounts;
  readonly logger: Logger;
  readonly pause: Pause;
  readonly maxCost: number;
  /** Subscriptions open at once, of all clients. */
  readonly maxClients: number;
  /** Batches that wait for one client. */
  readonly maxWaiting: number;
}

/**
 * Live subscriptions as "event, then query" (docs/adr/0028): one subscription to a subgraph for all
 * who follow the same, one query per batch for all who select the same. A client may resume from
 * its last cursor: nothing is lost, nothing comes twice.
 */
export class LiveSubscriptions {
  private readonly channels = new Map<string, Channel>();
  private readonly clients = new Set<ClientStream>();
  private readonly answers: BatchAnswers;
  private readonly reader: OperationReader;

  constructor(private readonly parts: LiveParts) {
    const { execute, pause, logger, counts } = parts;
    this.answers = new BatchAnswers({ ...{ execute, pause, logger }, onQuery: counts.onQuery });
    this.reader = new OperationReader(parts);
  }

  /**
   * Serves another supergraph from now on. Subscriptions go on, their next query is planned on it; those whose field
   * it no longer has, or has from another subgraph, are ended.
   */
  use(schema: GraphQLSchema, supergraphSdl: string): void {
    this.reader.use(schema, supergraphSdl);
    for (const channel of this.channels.values()) {
      if (!this.reader.serves(channel.field)) channel.refuse(notServed());
    }
  }

  get clientCount(): number {
    return this.clients.size;
  }

  get upstreamCount(): number {
    return [...this.channels.values()].reduce((sum, { upstreams }) => sum + upstreams, 0);
  }

  /** Reads what a client asks. @throws LiveRefused */
  read(asked: Asked, caller: Caller): LiveOperation {
    return this.reader.read(asked, caller);
  }

  /**
   * Opens a subscription; its stream ends with an answer that tells why, or is cut.
   *
   * @param onCut called when the client is too slow
   * @throws LiveRefused when there are too many
   */
  open({ followed, selection, after }: LiveOperation, onCut: () => void): ClientStream {
    const { maxClients, maxWaiting, counts } = this.parts;
    if (this.clients.size >= maxClients) throw tooMany(maxClients);
    const channel = this.channelOf(followed);
    const stream = new ClientStream({
      ...{ selection, maxWaiting },
      onCut: () => {
        counts.onCut();
        onCut();
      },
      onClose: (closed) => {
        this.clients.delete(closed);
        channel.leave(closed);
      },
    });
    this.clients.add(stream);
    channel.join(stream, after);
    return stream;
  }

  /** Ends every subscription. */
  stop(): void {
    for (const client of [...this.clients]) client.close();
  }

  private channelOf(followed: Followed): Channel {
    const known = this.channels.get(followed.key);
    if (known !== undefined) return known;
    const { pause, logger, counts } = this.parts;
    const batches = (after: string | null, signal: AbortSignal) =>
      counted(
        follow(
          { field: followed.field, subscribe: this.upstreamOf(followed), pause, logger },
          after,
          signal,
        ),
        counts.onBatch,
      );
    const parts = { batches, answers: this.answers, pause, logger };
    const channel = new Channel(followed.field, parts, () => {
      this.channels.delete(followed.key);
    });
    this.channels.set(followed.key, channel);
    return channel;
  }

  private upstreamOf({ field, args, caller }: Followed) {
    const { subgraph, events, cursorArgument } = field;
    return (after: string | null, signal: AbortSignal) => {
      const variables = { ...args, ...(after !== null && { [cursorArgument]: after }) };
      return this.parts.subscribe(subgraph, { query: events, variables }, caller, signal);
    };
  }
}

async function* counted<T>(items: AsyncIterable<T>, count: () => void): AsyncGenerator<T> {
  for await (const item of items) {
    count();
    yield item;
  }
}
