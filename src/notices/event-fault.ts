/**
 * A fault without what it was about: names and codes, and where in the program it happened. Messages stay out, since those of a
 * database repeat the values, and values may be personal.
 */
export function describeFault(fault: unknown): { readonly error: string; readonly where: string } {
  // By its form, and not by its class: what another thread throws has another class of the same name.
  const { name, code, stack, driverError, faults } = (fault ?? {}) as {
    name?: string;
    code?: string;
    stack?: string;
    driverError?: { code?: string; constraint?: string };
    faults?: readonly { code: string }[];
  };
  const codes = [code, driverError?.code, driverError?.constraint, ...(faults ?? []).map(({ code }) => code)];
  const frames = (stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    error: [name ?? 'unknown', ...new Set(codes)].filter((part) => part !== undefined).join(' '),
    where: frames.slice(0, 8).join('\n'),
  };
}
