import type { Given } from './config-forms';
import { presetMostInFlight } from '../shedding/shed-load';

const most = 10_000;

/** How many requests one process works on at once. */
export function readMostInFlight(given: Given, faults: string[]): number {
  const value = given('MAX_IN_FLIGHT');
  if (value === null) return presetMostInFlight;
  if (/^[1-9]\d{0,4}$/.test(value) && Number(value) <= most) return Number(value);
  faults.push(`MAX_IN_FLIGHT must be a number of requests from 1 to ${most}; it is '${value}'.`);
  return presetMostInFlight;
}
