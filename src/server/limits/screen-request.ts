import type { GraphQLError } from 'graphql';
import { documentLimits, variableLimits } from './limits';
import { tooExpensive } from './refusals';
import { oversteps } from './screen';
import { overstepsInVariables } from './variables';

/** Documents that were found to keep to the limits; front ends send the same few again and again. */
const passed = new Set<string>();
const remembered = { documents: 1_000, length: 10_000 } as const;

/**
 * What is refused by the sight of it: before the document is validated, which takes long for what is made to take long, and before
 * anybody is asked who sent it. Null where it may go on.
 */
export function screenRequest(query: unknown, variables: unknown): GraphQLError | null {
  const overstepped = typeof query === 'string' && !passed.has(query) ? oversteps(query) : null;
  if (overstepped !== null) {
    const { limit, holds } = overstepped;
    return tooExpensive(limit, documentLimits[limit], holds);
  }
  if (typeof query === 'string' && query.length <= remembered.length) {
    if (passed.size >= remembered.documents) passed.clear();
    passed.add(query);
  }
  const limit = overstepsInVariables(variables);
  return limit === null ? null : tooExpensive(limit, variableLimits[limit], Infinity);
}
