import pino, { type DestinationStream, type Level, type Logger } from 'pino';
import pretty from 'pino-pretty';
import { redact, safeError } from './log-redact';
import { currentScope } from './log-scope';

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = Level | 'silent';

/** Lines of JSON for programs in production, of plain text for people elsewhere. Lines of a request carry its id. */
export function makeLog(
  production: boolean,
  destination?: DestinationStream,
  level: LogLevel = 'info',
): Logger {
  const options: pino.LoggerOptions = {
    level,
    serializers: { err: safeError },
    hooks: { streamWrite: redact },
    mixin: () => {
      const scope = currentScope();
      return scope === null ? {} : { requestId: scope.id };
    },
  };
  if (production || destination !== undefined) return pino(options, destination ?? pino.destination(1));
  const plain = pretty({
    ignore: 'pid,hostname,request,requestId',
    translateTime: 'HH:MM:ss',
    colorize: process.stdout.isTTY,
  });
  return pino(options, plain);
}
