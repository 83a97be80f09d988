/** What is wrong with an input: a stable code, a constant message, and where it is, as the client wrote the path. */
export interface Fault {
  readonly code: FaultCode;
  readonly message: string;
  readonly path: readonly string[];
}

export const faultCodes = [
  'REQUIRED',
  'TOO_SHORT',
  'TOO_LONG',
  'TOO_MANY',
  'OUT_OF_RANGE',
  'BAD_FORMAT',
  'BAD_CHARACTER',
  'DUPLICATE',
  'UNKNOWN_CODE',
  'WITHDRAWN_CODE',
  'CONTRADICTION',
  'BAD_ID',
  'BAD_CURSOR',
  'NOT_FOUND',
  'ALREADY_EXISTS',
  'STALE_REVISION',
  'KEY_REUSED',
  'LIMIT_REACHED',
  'WEAK_PASSWORD',
  'BAD_CREDENTIALS',
  'NOT_CONFIRMED',
  'BAD_TOKEN',
  'RATE_LIMITED',
  'WRONG_STATE',
  'NOT_READY',
  'FORBIDDEN',
] as const;

export type FaultCode = (typeof faultCodes)[number];

/** Everything that is wrong with one request, reported in one answer. */
export class DomainError extends Error {
  readonly faults: readonly [Fault, ...Fault[]];

  constructor(first: Fault, ...more: readonly Fault[]) {
    super(first.message);
    this.name = 'DomainError';
    this.faults = [first, ...more];
  }
}

export function fail(code: FaultCode, message: string, path: readonly string[] = []): never {
  throw new DomainError({ code, message, path });
}

/** Collects every fault of an input before any is thrown. */
export class Faults {
  private readonly found: Fault[] = [];

  add(code: FaultCode, path: readonly string[], message: string): void {
    this.found.push({ code, message, path });
  }

  /** Adds the fault unless `holds`; answers `holds`, so that a dependent check can be left out. */
  check(holds: boolean, code: FaultCode, path: readonly string[], message: string): boolean {
    if (!holds) this.add(code, path, message);
    return holds;
  }

  throwIfAny(): void {
    const [first, ...more] = this.found;
    if (first) throw new DomainError(first, ...more);
  }
}
