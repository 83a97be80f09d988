import type { Given } from './config-forms';
import { presetLimits, type Limits } from '../limits/limits';
import {
  ManifestError,
  readPersistedOperations,
  type PersistedOperations,
} from '../limits/persisted-operations';

/** Beyond this the counts of a minute would not fit their column. */
const mostPoints = 10_000_000;

/** How much clients may ask for. */
export function readLimits(given: Given, faults: string[]): Limits {
  const points = (name: string, preset: number): number => {
    const value = given(name);
    if (value === null) return preset;
    if (/^[1-9]\d{0,7}$/.test(value) && Number(value) <= mostPoints) return Number(value);
    faults.push(`${name} must be a number of points from 1 to ${mostPoints}; it is '${value}'.`);
    return preset;
  };
  const limits = {
    cost: points('QUERY_COST', presetLimits.cost),
    perViewer: points('POINTS_PER_MINUTE', presetLimits.perViewer),
    perAddress: points('POINTS_PER_MINUTE_ADDRESS', presetLimits.perAddress),
  };
  if (limits.cost > Math.min(limits.perViewer, limits.perAddress)) {
    faults.push('QUERY_COST must not exceed POINTS_PER_MINUTE or POINTS_PER_MINUTE_ADDRESS.');
  }
  return limits;
}

/** The operations that front ends agreed on; null where there is no list of them. */
export function readPersisted(given: Given, faults: string[]): PersistedOperations | null {
  const path = given('PERSISTED_OPERATIONS');
  const mode = given('PERSISTED_OPERATIONS_MODE');
  if (mode !== null && mode !== 'only' && mode !== 'also') {
    faults.push(`PERSISTED_OPERATIONS_MODE must be one of only, also; it is '${mode}'.`);
  }
  if (path === null) {
    if (mode !== null) faults.push('PERSISTED_OPERATIONS must be set where PERSISTED_OPERATIONS_MODE is.');
    return null;
  }
  try {
    return { documents: readPersistedOperations(path), only: mode !== 'also' };
  } catch (fault) {
    const { code } = fault as NodeJS.ErrnoException;
    const why =
      fault instanceof ManifestError ? fault.message : `it cannot be read (${code ?? String(fault)})`;
    faults.push(`PERSISTED_OPERATIONS must name a folder or a manifest of operations: ${why}`);
    return null;
  }
}
