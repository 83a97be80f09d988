import pino, { type DestinationStream, type Logger } from 'pino';
import pretty from 'pino-pretty';

/** Lines of JSON for programs in production, of plain text for people elsewhere. */
export function makeLog(production: boolean, destination?: DestinationStream): Logger {
  const options = { serializers: { err: safeError } };
  if (production || destination !== undefined) return pino(options, destination ?? pino.destination(1));
  const plain = pretty({ ignore: 'pid,hostname', translateTime: 'HH:MM:ss', colorize: process.stdout.isTTY });
  return pino(options, plain);
}

/**
 * An error without what the database was given: the parameters of a failed statement, and what the server repeats of them, hold
 * addresses, hashes and mails.
 */
function safeError(fault: unknown): unknown {
  if (!(fault instanceof Error)) return fault;
  const { type, message, stack } = pino.stdSerializers.err(fault);
  const { code, constraint, table, query } = fault as {
    [K in 'code' | 'constraint' | 'table' | 'query']?: unknown;
  };
  return { type, message, stack, code, constraint, table, query };
}
