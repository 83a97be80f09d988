import type { ApolloServerPlugin } from '@apollo/server';

/** Faults of a document, which a client of the older media type finds in the body. */
const ofDocument = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED']);

/**
 * Answers 200 where the operation itself is at fault and the client accepts `application/json` alone, as GraphQL over HTTP asks for:
 * there only `application/graphql-response+json` tells by its status.
 */
export function legacyStatus(): ApolloServerPlugin {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse: ({ request, response: { body, http } }) => {
          const accept = request.http?.headers.get('accept') ?? '';
          const legacy = /^application\/json\b[^,]*$/i.test(accept.trim());
          const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
          const faulty = errors.some(({ extensions }) => ofDocument.has(String(extensions?.['code'])));
          if (legacy && faulty && http.status === 400) http.status = 200;
          return Promise.resolve();
        },
      }),
  };
}
