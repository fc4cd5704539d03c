import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import type { RequestContext, Subgraph } from '@maillage/kit';
import { maskError } from '@maillage/kit';
import type { DocumentNode, ExecutionResult } from 'graphql';
import { execute, parse, subscribe } from 'graphql';
import type { GatewayContext } from '../request/gateway-context.js';
import type { GraphAnswer, GraphQuestion } from '../request/graph-answer.js';
import { asPlain } from './as-plain.js';
import { untilAborted } from './until-aborted.js';

type Answer = Awaited<ReturnType<GraphQLDataSource['process']>>;

/** Distinct operations that a gateway sends: one per query plan step, so few; the bound is a safety. */
const DOCUMENTS_KEPT = 1000;

/**
 * Runs a subgraph's schema in this process. Documents are parsed once; a request that fetches the
 * same subgraph several times shares one context, hence its loaders. Failures are masked here,
 * where their cause is known.
 */
export class CoLocatedDataSource implements GraphQLDataSource<GatewayContext> {
  private readonly documents = new Map<string, DocumentNode>();
  private readonly contexts = new WeakMap<object, object>();

  constructor(private readonly subgraph: Subgraph) {}

  async process(options: GraphQLDataSourceProcessOptions<GatewayContext>): Promise<Answer> {
    const { request } = options;
    const caller = options.context as GatewayContext;
    caller.signal.throwIfAborted();
    const result = await execute({
      schema: this.subgraph.schema,
      document: this.documentOf(request.query ?? ''),
      variableValues: request.variables ?? {},
      contextValue: this.contextOf(caller),
    });
    const errors = result.errors?.map((error) => maskError(error, caller.logger));
    return {
      ...(result.data !== undefined && { data: asPlain(result.data) as Answer['data'] }),
      ...(errors && { errors: errors }),
    } as Answer;
  }

  /** The answers of a subscription; one that is refused gives a single answer, with errors. */
  async *subscribe(
    { query, variables = {} }: GraphQuestion,
    caller: GatewayContext,
  ): AsyncGenerator<GraphAnswer> {
    const masked = ({ data, errors }: ExecutionResult): GraphAnswer => ({
      data,
      errors: errors?.map((error) => maskError(error, caller.logger)),
    });
    const given = await subscribe({
      schema: this.subgraph.schema,
      document: this.documentOf(query),
      variableValues: variables,
      contextValue: this.contextOf(caller),
    });
    if (!(Symbol.asyncIterator in given)) yield masked(given);
    else for await (const result of untilAborted(given, caller.signal)) yield masked(result);
  }

  private contextOf(caller: RequestContext): object {
    const known = this.contexts.get(caller);
    if (known !== undefined) return known;
    const logger = caller.logger.child({ subgraph: this.subgraph.name });
    const context = this.subgraph.context({ ...caller, logger });
    this.contexts.set(caller, context);
    return context;
  }

  private documentOf(query: string): DocumentNode {
    const known = this.documents.get(query);
    if (known !== undefined) return known;
    const document = parse(query, { noLocation: true });
    if (this.documents.size >= DOCUMENTS_KEPT) this.documents.clear();
    this.documents.set(query, document);
    return document;
  }
}
