import { HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import { outageOf, type Outage } from '../../database/outage';
import type { Context } from '../../graphql/context';

interface Told {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

/** What a client learns when the database's side fails; each is told by a status of HTTP too, where nothing else was answered. */
const told: Readonly<Record<Outage, Told>> = {
  UNREACHABLE: {
    status: 503,
    code: 'SERVICE_UNAVAILABLE',
    message: 'The database does not answer at this moment: try again soon.',
  },
  TOO_SLOW: {
    status: 503,
    code: 'TIMEOUT',
    message: 'This took longer than it may, and was ended: ask for less, or try again later.',
  },
  FULL: {
    status: 507,
    code: 'STORAGE_FULL',
    message:
      'There is no room left to write to. Nothing was changed; whoever runs this server must make room.',
  },
  OUTCOME_UNKNOWN: {
    status: 503,
    code: 'OUTCOME_UNKNOWN',
    message:
      'Whether this was done is not known: the database was lost at that moment. Send it again with the same idempotencyKey, and it is done once; without one, look before you do.',
  },
};

/** Null where the fault is none of the database's side. */
export function toldOutage(fault: unknown): Told | null {
  const outage = outageOf(fault);
  return outage === null ? null : told[outage];
}

export const retryAfter: [string, string] = ['retry-after', '2'];

/** Answers with the status of the outage where every part of an operation has come to nothing. */
export const outageStatus: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ response: { body, http } }) => {
        if (body.kind === 'single') {
          const { data, errors = [] } = body.singleResult;
          const codes = new Set(errors.map(({ extensions }) => extensions?.['code']));
          const outage = Object.values(told).find(({ code }) => codes.has(code));
          if (outage && Object.values(data ?? {}).every((part) => part === null)) {
            http.status = outage.status;
            http.headers = new HeaderMap([...http.headers, retryAfter]);
          }
        }
        return Promise.resolve();
      },
    }),
};
