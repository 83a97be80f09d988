import type { Request } from 'express';
import type { DataSource } from 'typeorm';
import { stranger } from '../../access/viewer';
import type { Context } from '../../graphql/context';
import { makeContext } from '../context';
import type { Arriving } from './admission';
import { screenRequest } from './screen-request';

/**
 * A request as it comes in: refused where it is by the sight of it; else a stranger's, until `identify` is called, which is when it is
 * known to be worth the statements.
 */
export function arriving(
  request: Request,
  identify: () => Promise<Context>,
  database: DataSource,
): Promise<Arriving> {
  const { query, variables } = sentIn(request);
  const refused = screenRequest(query, variables);
  if (refused !== null) throw refused;
  return Promise.resolve({ ...makeContext({ database, viewer: stranger }), identify });
}

function sentIn(request: Request): { readonly query?: unknown; readonly variables?: unknown } {
  if (request.method !== 'GET') return (request.body as object | null | undefined) ?? {};
  const { query, variables } = request.query;
  try {
    return { query, variables: typeof variables === 'string' ? JSON.parse(variables) : null };
  } catch {
    // Refused, and said better, by whoever executes it.
    return { query };
  }
}
