import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { retryAfter, toldOutage } from './outages';

/** A request that is not answered at all: a status of HTTP, and an error in the form of GraphQL. */
export function refusal(
  status: number,
  code: string,
  message: string,
  headers: [string, string][] = [],
  figures: Readonly<Record<string, unknown>> = {},
): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code, ...figures, http: { status, headers: new HeaderMap(headers) } },
  });
}

export function unauthenticated(): GraphQLError {
  return refusal(
    401,
    'UNAUTHENTICATED',
    'The token of this request is not known, has expired, or was revoked: sign in again.',
    [['www-authenticate', 'Bearer error="invalid_token"']],
  );
}

export function foreignOrigin(): GraphQLError {
  return refusal(403, 'FORBIDDEN_ORIGIN', 'A page of this origin may not act with the cookie of a session.');
}

/** Null where the fault is none of the database's side. */
export function outageRefusal(fault: unknown): GraphQLError | null {
  const outage = toldOutage(fault);
  return outage && refusal(outage.status, outage.code, outage.message, [retryAfter]);
}

export function providerUnreachable(): GraphQLError {
  return refusal(
    503,
    'IDENTITY_PROVIDER_UNREACHABLE',
    'The identity provider does not answer, so that its tokens cannot be verified: try again soon.',
    [['retry-after', '30']],
  );
}
