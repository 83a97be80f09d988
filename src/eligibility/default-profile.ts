import type { EligibilityProfile } from './eligibility-profile';

/** The same in every database, so that what names it means the same everywhere. */
export const defaultProfileId = '5e11916b-1e00-4000-8000-000000000001';

/**
 * Member of any group by which the South is commonly known. The Group of 77 alone would refuse one in six host countries of the
 * South-South projects that UNDP lists, among them Mexico, Kazakhstan and Serbia.
 */
export function defaultProfile(now: Date): EligibilityProfile {
  return {
    id: defaultProfileId,
    name: 'Global South',
    description:
      'Members, on the day asked for, of any of: the Group of 77 and China, the least developed countries, the landlocked developing countries, the small island developing States (on either list), the DAC list of ODA recipients.',
    groups: ['G77', 'LDC', 'LLDC', 'SIDS_UN', 'SIDS_M49', 'DAC_ODA'],
    alsoCountries: [],
    exceptCountries: [],
    isDefault: true,
    revision: 1,
    createdAt: now,
    updatedAt: now,
  };
}
