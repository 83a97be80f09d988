import { createGraphiQLFetcher, type Fetcher } from '@graphiql/toolkit';
import { createClient } from 'graphql-ws';
import { endpoint } from './ask';
import { presentSession } from './session';

/** Sends what the editors hold, as whoever is signed in; a header of the editor's own comes before that. */
export function makeFetcher(): Fetcher {
  const authorization = (): Record<string, string> => {
    const session = presentSession();
    return session === null ? {} : { Authorization: `Bearer ${session.token}` };
  };
  const send = createGraphiQLFetcher({
    url: endpoint,
    // A cookie would make somebody else of a reader who has signed out here.
    fetch: (input, init) => fetch(input, { ...init, credentials: 'omit' }),
    wsClient: createClient({
      url: `${location.origin.replace(/^http/, 'ws')}${endpoint}`,
      connectionParams: () => ({ authorization: authorization()['Authorization'] }),
      // Anew for each subscription, with whoever is signed in by then.
      lazy: true,
      retryAttempts: 0,
    }),
  });
  return (parameters, options) => {
    const headers: Record<string, unknown> = options?.headers ?? {};
    const named = Object.keys(headers).some((name) => name.toLowerCase() === 'authorization');
    return send(parameters, { ...options, headers: named ? headers : { ...authorization(), ...headers } });
  };
}
