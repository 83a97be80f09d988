import {
  getVariableValues,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Charge, Context } from '../../graphql/context';
import type { Budgets, Standing } from './budgets';
import { budgetsOf } from './clients';
import { costOf } from './cost';
import type { Limits } from './limits';
import { rateLimited, tooExpensive } from './refusals';

/** What decides whether an operation is executed: one for all that come to a server, by whichever way. */
export interface Gate {
  readonly limits: Limits;
  readonly budgets: Budgets;
}

interface Asked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
}

/** What a valid operation costs; refused where that is more than one may. Nothing is asked of the database. */
export function priceOf({ schema, document, operation, variables = {} }: Asked, { cost }: Limits): number {
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, {
    maxErrors: 10,
  });
  // Variables that are not as declared are refused when it is executed, before any field is.
  if (coerced === undefined) return 1;
  const price = costOf(schema, document, operation, coerced);
  if (price > cost) throw tooExpensive('cost', cost, price);
  return price;
}

/** Takes the price from the budgets of whoever asks, or refuses. */
export async function charge(
  { limits, budgets }: Gate,
  price: number,
  { viewer, caller }: Pick<Context, 'viewer' | 'caller'>,
  now: Date,
): Promise<Charge & { readonly standings: readonly Standing[] }> {
  const spent = await budgets.spend(budgetsOf(viewer, caller.address, limits), price, now);
  if (spent.refused !== null) throw rateLimited(price, spent.refused, now);
  const { remaining, resetsAt } = spent.standings.reduce((least, one) =>
    one.remaining < least.remaining ? one : least,
  );
  return { requested: price, limit: limits.cost, remaining, resetsAt, standings: spent.standings };
}
