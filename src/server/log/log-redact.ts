import pino from 'pino';

/**
 * An error without what the database was given: the parameters of a failed statement, and what the server repeats of them, hold
 * addresses, hashes and mails.
 */
export function safeError(fault: unknown): unknown {
  if (!(fault instanceof Error)) return fault;
  const { type, stack } = pino.stdSerializers.err(fault);
  const { code, constraint, table, query, cause } = fault as {
    [K in 'code' | 'constraint' | 'table' | 'query' | 'cause']?: unknown;
  };
  const message = safeMessage(fault.message, code);
  // The first lines of a stack repeat the message.
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
  return {
    type,
    message,
    stack: [`${type}: ${message}`, ...frames].join('\n'),
    code,
    constraint,
    table,
    query,
    ...(cause === undefined ? {} : { cause: safeError(cause) }),
  };
}

/** Of faulty data (class 22) and broken constraints (23) PostgreSQL's message may quote the value: what stands before it says enough. */
function safeMessage(message: string, code: unknown): string {
  const quotes = typeof code === 'string' && /^(22|23)[0-9A-Z]{3}$/.test(code);
  return quotes ? (/^[^":]*/.exec(message)?.[0].trim() ?? '') : message;
}

/** Letters of a line that follow no backslash: what JSON has escaped stays whole. */
const address = /(?<!\\)[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const webToken = /(?<!\\)eyJ[\w-]+\.[\w-]+\.[\w-]*/g;
/** Ours have 43 characters of base64url; the name of a mail that is kept as a file, a time and an id, is none. */
const token =
  /(?<![\\\w-])[\\]?(?!\d{4}-\d\d-\d\dT[\d-]+Z-[\da-f-]{36}(?![\w-]))(?=[\w-]*\d)(?=[\w-]*[A-Z])(?=[\w-]*[a-z])[\w-]{43,}/g;

/** The last look at a line: what has the form of an e-mail address or of a token does not get out, whoever wrote it there. */
export function redact(line: string): string {
  return line.replace(webToken, '[token]').replace(address, '[address]').replace(token, '[token]');
}
