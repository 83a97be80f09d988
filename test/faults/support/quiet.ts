import type { ServerProcess } from './server-process';

/** What no fault may leave: a fault that nobody caught, a warning of Node, or what was secret. */
export function expectQuiet(
  { written }: Pick<ServerProcess, 'written'>,
  secrets: readonly string[] = [],
): void {
  const all = written.log + written.stderr;
  expect(written.stderr).toBe('');
  expect(all).not.toMatch(/unhandled|uncaught|MaxListenersExceeded|DeprecationWarning/i);
  for (const secret of secrets) expect(all).not.toContain(secret);
}
