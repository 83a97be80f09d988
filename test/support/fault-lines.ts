import { DomainError, Faults } from '../../src/validation/faults';

/** What a check finds, a line each: `country UNKNOWN_CODE`. */
export function faultLines(check: (faults: Faults) => unknown): string[] {
  const faults = new Faults();
  check(faults);
  try {
    faults.throwIfAny();
    return [];
  } catch (refusal) {
    if (!(refusal instanceof DomainError)) throw refusal;
    return refusal.faults.map(faultLine);
  }
}

/** The same of a fault as a client got it. */
export function faultLine({ code, path }: { code: string; path: readonly string[] }): string {
  return `${path.join('.')} ${code}`;
}
