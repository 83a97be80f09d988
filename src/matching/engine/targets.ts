import type { Member } from './member';

/** Why a member refuses a country; null where it does not. */
export type Refusal = 'EXCLUDED' | 'NOT_TARGETED';

/** Country targets speak of countries: an institution of no country is neither targeted nor excluded by them. */
export function refusal(member: Member, country: string | null): Refusal | null {
  if (country === null) return null;
  if (member.excludedCountries.has(country)) return 'EXCLUDED';
  return member.onlyCountries === null || member.onlyCountries.has(country) ? null : 'NOT_TARGETED';
}
