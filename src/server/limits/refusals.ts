import type { GraphQLError } from 'graphql';
import { refusal } from '../http/refusals';
import type { Standing } from './budgets';
import { secondsUntil } from './rate-limit-headers';

/** An operation that oversteps a limit by itself: sent again it is refused again. */
export function tooExpensive(limit: string, allowed: number, requested: number): GraphQLError {
  const said: Readonly<Record<string, string>> = {
    cost: 'points of cost',
    depth: 'fields within each other',
    repeats: 'selections of one name side by side',
    entries: 'entries in a list of the variables',
  };
  const figure = Number.isFinite(requested) ? requested : allowed + 1;
  return refusal(
    400,
    'QUERY_TOO_EXPENSIVE',
    `This operation has ${figure} ${said[limit] ?? limit}, and ${allowed} are the most: ask for less at once, as by smaller pages.`,
    [],
    { limit, allowed, requested: figure },
  );
}

/** An operation for which this minute has no points left: sent again later it is answered. */
export function rateLimited(
  requested: number,
  { budget, remaining, resetsAt }: Standing,
  now: Date,
): GraphQLError {
  const seconds = secondsUntil(resetsAt, now);
  return refusal(
    429,
    'RATE_LIMITED',
    `This operation costs ${requested} points, and ${remaining} of ${budget.most} a minute are left: try again in ${seconds} seconds.`,
    [['retry-after', String(seconds)]],
    { requested, limit: budget.most, remaining, resetsAt: resetsAt.toISOString(), policy: budget.name },
  );
}
