import { keyOf } from '../graphql/node';
import { DomainError, type Faults } from '../validation/faults';

/** The key of an institution's id. One that is none becomes a fault beside the input's others, and null here. */
export function checkInstitutionId(faults: Faults, path: readonly string[], id: string): string | null {
  try {
    return keyOf('Institution', id, path);
  } catch (refusal) {
    if (!(refusal instanceof DomainError)) throw refusal;
    for (const fault of refusal.faults) faults.add(fault.code, fault.path, fault.message);
    return null;
  }
}
