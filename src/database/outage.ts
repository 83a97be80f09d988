/** The database did not say whether the transaction was committed: the connection was lost while it was asked to. */
export class OutcomeUnknown extends Error {
  constructor(cause: unknown) {
    super('The connection was lost while a transaction was committed', { cause });
    this.name = 'OutcomeUnknown';
  }
}

/** The database could not be asked, as another thread found, whose errors lose their class on the way. */
export class Unreachable extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Unreachable';
  }
}

/** Why something was not done that is no fault of the request, nor of this program. */
export type Outage = 'UNREACHABLE' | 'TOO_SLOW' | 'FULL' | 'OUTCOME_UNKNOWN';

/** What of the database's side failed; null where it is something else. */
export function outageOf(fault: unknown): Outage | null {
  if (fault instanceof OutcomeUnknown) return 'OUTCOME_UNKNOWN';
  if (fault instanceof Unreachable) return 'UNREACHABLE';
  if (!(fault instanceof Error)) return null;
  // TypeORM wraps what the driver says; by its form, because the threads that ask this do without TypeORM.
  const { driverError } = fault as { driverError?: unknown };
  const cause = driverError instanceof Error ? driverError : fault;
  const { code: stated } = cause as { code?: unknown };
  const code = typeof stated === 'string' ? stated : '';
  if (fullCodes.has(code)) return 'FULL';
  if (slowCodes.has(code)) return 'TOO_SLOW';
  const unreachable =
    /^08/.test(code) || unreachableCodes.has(code) || unreachableMessages.test(cause.message);
  return unreachable ? 'UNREACHABLE' : null;
}

/** Codes of PostgreSQL: the disk is full. */
const fullCodes = new Set(['53100']);

/** A statement that took longer than it may, or waited for longer than it may. */
const slowCodes = new Set(['57014', '55P03']);

/** The server stops, has stopped, starts, or has no more connections; and what the operating system says of a network. */
const unreachableCodes = new Set([
  ...['57P01', '57P02', '57P03', '53300', '53200'],
  ...['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'EHOSTDOWN'],
  ...['ENOTFOUND', 'EAI_AGAIN'],
]);

/** The driver and its pool, which give no codes. */
const unreachableMessages =
  /^(Connection terminated|Query read timeout|timeout e|Client (has encountered a connection error|was closed)|The embedded database)/;
