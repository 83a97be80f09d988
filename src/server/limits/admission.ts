import type { ApolloServerPlugin } from '@apollo/server';
import type { Charge, Context } from '../../graphql/context';
import { charge, priceOf, type Gate } from './charge';
import { shownErrors } from './limits';
import { rateLimitHeaders } from './rate-limit-headers';

/** A request of which it is not known yet who sent it. */
export interface Arriving extends Context {
  /** Finds out who sent it, and answers what all its resolvers share. */
  readonly identify: () => Promise<Context>;
}

/**
 * What stands between a valid operation and its execution, in this order: its cost, which no statement is needed for; who sent it;
 * and whether they have the points. Whoever is refused sooner has cost less.
 */
export function admission(gate: Gate): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () => {
      let charged: Charge | null = null;
      return Promise.resolve({
        didResolveOperation: async ({ schema, document, operation, request, contextValue, response }) => {
          // Which of several is meant was not said: refused when it is executed.
          if (operation === undefined) return;
          const { variables } = request;
          const price = priceOf({ schema, document, operation, variables }, gate.limits);
          if (isArriving(contextValue)) Object.assign(contextValue, await contextValue.identify());
          const now = new Date();
          const { standings, ...rest } = await charge(gate, price, contextValue, now);
          charged = rest;
          Object.assign(contextValue, { charge: rest });
          for (const [name, value] of rateLimitHeaders(standings, now))
            response.http.headers.set(name, value);
        },
        willSendResponse: ({ response: { body } }) => {
          if (body.kind !== 'single') return Promise.resolve();
          const { singleResult: result } = body;
          const errors = result.errors?.length ?? 0;
          if (charged !== null) result.extensions = { ...result.extensions, cost: charged };
          if (errors > shownErrors) {
            result.errors = result.errors!.slice(0, shownErrors);
            result.extensions = { ...result.extensions, errorsNotShown: errors - shownErrors };
          }
          return Promise.resolve();
        },
      });
    },
  };
}

function isArriving(context: Context): context is Arriving {
  return 'identify' in context;
}
