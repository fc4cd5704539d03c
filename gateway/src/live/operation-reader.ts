import type { Caller } from '@maillage/kit';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import {
  getArgumentValues,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  OperationTypeNode,
  parse,
  print,
  specifiedRules,
  validate,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import { publicError } from '../errors/public-error.js';
import { tooCostly } from '../guard/cost-guard.js';
import { costOf } from '../guard/cost.js';
import { LIMIT_RULES, MAX_TOKENS } from '../guard/limits.js';
import type { BatchQuery, RootField } from './batch-query.js';
import { batchQuery, fragmentsOf, rootFieldOf } from './batch-query.js';
import { canonical, nameOf } from './canonical.js';
import type { ServedField } from './live-field.js';
import { LARGEST_BATCH, liveFields } from './live-field.js';
import { LiveRefused, noOperation, noSubscription, notServed, rootInvalid } from './live.errors.js';
import type { LiveOperation, Selection } from './live.type.js';

/** An operation as a client sends it. */
export interface Asked {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: Record<string, unknown> | null | undefined;
}

/** A document that was found valid, and what is made of it whatever its variables. */
interface Prepared {
  readonly operation: OperationDefinitionNode;
  readonly root: RootField;
  readonly field: ServedField;
  readonly query: BatchQuery;
  readonly text: string;
}

/** Of documents kept, all together: clients of one page send the same. */
const KEPT_CHARACTERS = 100_000;

/** Reads subscriptions against the public schema of the moment. */
export class OperationReader {
  private readonly kept = new LRUCache<string, Prepared>({ maxSize: KEPT_CHARACTERS });
  private schema: GraphQLSchema | null = null;
  private fields: readonly ServedField[] = [];

  constructor(private readonly parts: { readonly maxCost: number; readonly logger: Logger }) {}

  /** Reads against another schema from now on. */
  use(schema: GraphQLSchema, supergraphSdl: string): void {
    this.schema = schema;
    this.fields = liveFields(supergraphSdl);
    this.kept.clear();
  }

  /** Whether a field is still served, by the same subgraph. */
  serves({ name, subgraph }: ServedField): boolean {
    return this.fields.some((field) => field.name === name && field.subgraph === subgraph);
  }

  /** @throws LiveRefused */
  read(asked: Asked, caller: Caller): LiveOperation {
    const { schema } = this;
    if (schema === null) throw notServed();
    const { operation, root, field, query, text } = this.prepared(schema, asked);
    const given = asked.variables ?? {};
    const { coerced, errors } = getVariableValues(
      schema,
      operation.variableDefinitions ?? [],
      given,
    );
    if (errors !== undefined) throw this.refusal(errors, 'BAD_USER_INPUT');
    const definition = schema.getSubscriptionType()?.getFields()[field.name];
    if (definition === undefined) throw notServed();
    const { [field.cursorArgument]: after, ...args } = this.trying('BAD_USER_INPUT', () =>
      getArgumentValues(definition, root.node, coerced),
    );
    this.checkCost(schema, query, given);
    return {
      followed: {
        ...{ field, caller, args },
        key: nameOf(field.subgraph, field.name, args, caller.subject),
      },
      selection: selectionOf(query, text, given, caller),
      after: typeof after === 'string' ? after : null,
    };
  }

  private prepared(schema: GraphQLSchema, { query, operationName }: Asked): Prepared {
    const key = canonical([query, operationName ?? null]);
    const known = this.kept.get(key);
    if (known !== undefined) return known;
    const document = this.trying('GRAPHQL_PARSE_FAILED', () =>
      parse(query, { maxTokens: MAX_TOKENS }),
    );
    const operation = getOperationAST(document, operationName);
    if (operation == null) throw noOperation();
    if (operation.operation !== OperationTypeNode.SUBSCRIPTION) throw noSubscription();
    if (this.fields.length === 0) throw notServed();
    const prepared = this.prepare(schema, document, operation);
    this.kept.set(key, prepared, { size: key.length });
    return prepared;
  }

  private prepare(
    schema: GraphQLSchema,
    document: DocumentNode,
    operation: OperationDefinitionNode,
  ): Prepared {
    this.validate(schema, document);
    const fragments = fragmentsOf(document);
    const root = rootFieldOf(operation, fragments);
    if (root === null) throw rootInvalid();
    const field = this.fields.find(({ name }) => name === root.node.name.value);
    if (field === undefined) throw notServed();
    const query = batchQuery(operation, root, fragments, field);
    // It has two names more than the subscription: what is at a limit would be past it at the first batch.
    this.validate(schema, query.document);
    return { operation, root, field, query, text: print(query.document) };
  }

  private validate(schema: GraphQLSchema, document: DocumentNode): void {
    const errors = validate(schema, document, [...specifiedRules, ...LIMIT_RULES]);
    if (errors.length > 0) throw this.refusal(errors, 'GRAPHQL_VALIDATION_FAILED');
  }

  /** As a query for the largest batch would be counted. */
  private checkCost(
    schema: GraphQLSchema,
    { document, idsVariable }: BatchQuery,
    given: Readonly<Record<string, unknown>>,
  ): void {
    const operation = getOperationAST(document);
    if (operation == null) return;
    const ids = new Array<string>(LARGEST_BATCH).fill('');
    const cost = costOf(schema, document, operation, { ...given, [idsVariable]: ids });
    if (cost > this.parts.maxCost) {
      throw this.refusal([tooCostly(cost, this.parts.maxCost)], 'QUERY_TOO_COSTLY');
    }
  }

  private trying<T>(code: string, attempt: () => T): T {
    try {
      return attempt();
    } catch (error) {
      if (error instanceof GraphQLError) throw this.refusal([error], code);
      throw error;
    }
  }

  /** @param code of an error that has none of its own */
  private refusal(errors: readonly GraphQLError[], code: string): LiveRefused {
    return new LiveRefused(
      errors.map((error) => {
        const extensions = { code, ...error.extensions };
        return publicError({ ...error.toJSON(), extensions }, error, this.parts.logger);
      }),
    );
  }
}

function selectionOf(
  { uses, idsVariable, cursorVariable, shape }: BatchQuery,
  text: string,
  given: Readonly<Record<string, unknown>>,
  caller: Caller,
): Selection {
  const own = Object.fromEntries(Object.entries(given).filter(([name]) => uses.has(name)));
  return {
    key: nameOf(text, own, caller.subject),
    ...{ caller, shape },
    question: ({ ids, cursor }) => ({
      query: text,
      variables: { ...own, [idsVariable]: ids, [cursorVariable]: cursor },
    }),
  };
}
