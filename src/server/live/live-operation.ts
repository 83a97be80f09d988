import {
  GraphQLError,
  NoSchemaIntrospectionCustomRule,
  OperationTypeNode,
  createSourceEventStream,
  execute,
  getOperationAST,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from 'graphql';
import type { LiveEvent } from '../../graphql/live-event';
import { documentLimits, shownErrors } from '../limits/limits';
import type { Pay } from '../limits/socket-gate';
import type { LiveConnection } from './live-connection';

export type FormatError = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

interface Asked {
  readonly query: string;
  readonly operationName?: string | null | undefined;
}

/** The operation, checked as over HTTP; the faults where it is none that is answered over a socket. */
export function checkOperation(
  { query, operationName }: Asked,
  schema: GraphQLSchema,
  introspection: boolean,
): DocumentNode | readonly GraphQLError[] {
  let document: DocumentNode;
  try {
    document = parse(query, { maxLexicalTokens: documentLimits.tokens });
  } catch (fault) {
    if (!(fault instanceof GraphQLError)) throw fault;
    return [coded(fault, 'GRAPHQL_PARSE_FAILED')];
  }
  const rules = introspection ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule];
  const faults = validate(schema, document, rules, { maxErrors: shownErrors });
  if (faults.length > 0) {
    return faults.map((fault) => coded(fault, 'GRAPHQL_VALIDATION_FAILED', !introspection));
  }
  if (getOperationAST(document, operationName)?.operation !== OperationTypeNode.SUBSCRIPTION) {
    return [refused('Only subscriptions are answered here: send everything else by POST.', 'BAD_REQUEST')];
  }
  return document;
}

export function refused(message: string, code: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}

/** Where the schema may not be asked for, it is nobody's to guess. */
function coded(fault: GraphQLError, code: string, quiet = false): GraphQLError {
  const message = quiet ? fault.message.replace(/ ?Did you mean(.+?)\?$/, '') : fault.message;
  return new GraphQLError(message, {
    nodes: fault.nodes ?? null,
    source: fault.source,
    extensions: { code },
  });
}

/** To whom a subscription delivers, what each answer costs them, and how its errors are told. */
interface Delivery {
  readonly connection: LiveConnection;
  readonly pay: Pay;
  readonly formatError: FormatError;
}

/** What a subscription delivers: each event's value is found, and its selection executed, for the viewer as it is then. */
export async function deliver(
  args: ExecutionArgs,
  { connection, pay, formatError }: Delivery,
): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult> {
  const source = (await createSourceEventStream(args)) as AsyncIterable<LiveEvent> | ExecutionResult;
  if (!(Symbol.asyncIterator in source)) return told(source, formatError);
  const events = source[Symbol.asyncIterator]();
  const end = async (): Promise<IteratorResult<ExecutionResult>> => {
    await events.return?.();
    return { value: undefined, done: true };
  };
  const delivered: AsyncIterableIterator<ExecutionResult> = {
    next: async () => {
      for (;;) {
        const next: IteratorResult<LiveEvent, undefined> = await events.next();
        if (next.done) return end();
        const context = await connection.judgeOrClose();
        if (context === null) return end();
        try {
          const rootValue = await next.value(context);
          if (rootValue === null) continue;
          await pay(context);
          const result = await execute({ ...args, rootValue, contextValue: context });
          return { value: told(result, formatError), done: false };
        } catch (fault) {
          await events.return?.();
          const error =
            fault instanceof GraphQLError ? fault : new GraphQLError('', { originalError: fault as Error });
          return { value: told({ errors: [error] }, formatError), done: false };
        }
      }
    },
    return: end,
    [Symbol.asyncIterator]: () => delivered,
  };
  return delivered;
}

/** With errors as HTTP tells them. */
function told(result: ExecutionResult, formatError: FormatError): ExecutionResult {
  if (!result.errors) return result;
  const errors = result.errors.map((error) => {
    const code = error.originalError ? 'INTERNAL_SERVER_ERROR' : 'BAD_USER_INPUT';
    const plain = error.toJSON();
    const { message, extensions } = formatError(
      { ...plain, extensions: { code, ...plain.extensions } },
      error,
    );
    const { nodes = null, path = null } = error;
    return new GraphQLError(message, { nodes, path, extensions: extensions ?? null });
  });
  return { ...result, errors };
}
