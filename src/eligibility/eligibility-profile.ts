import {
  isMember,
  membersOn,
  type GroupCode,
  type Membership,
  type Tenure,
} from '../reference/country-group';

/**
 * Who counts as a developing country: there is no agreed list, so each answer rests on a named set of groups, read on a day.
 */
export interface EligibilityProfile {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  /** A member of any of them is admitted. */
  readonly groups: readonly GroupCode[];
  /** Admitted whatever their groups; alpha-3. */
  readonly alsoCountries: readonly string[];
  /** Never admitted, whatever their groups; alpha-3. */
  readonly exceptCountries: readonly string[];
  /** The one that holds where none is named. */
  readonly isDefault: boolean;
  readonly revision: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** What decides whom a profile admits. */
export type Admittance = Pick<EligibilityProfile, 'groups' | 'alsoCountries' | 'exceptCountries'>;

/** As much of a membership as a profile looks at. */
export type DatedMembership = Tenure & Pick<Membership, 'group' | 'country'>;

/** That a profile admits a country on a day, and why. */
export interface Admission {
  /** Alpha-3. */
  readonly country: string;
  /** Through which of the profile's groups; empty where it is named only. */
  readonly groups: readonly GroupCode[];
  /** Named among the profile's further countries. */
  readonly named: boolean;
}

/** Does the profile admit the country (alpha-3) on the day? The memberships may be those of many countries. */
export function admits(
  { groups, alsoCountries, exceptCountries }: Admittance,
  memberships: readonly DatedMembership[],
  country: string,
  asOf: string,
): boolean {
  if (exceptCountries.includes(country)) return false;
  if (alsoCountries.includes(country)) return true;
  const own = memberships.filter((membership) => membership.country === country);
  return groups.some((code) =>
    isMember(
      own.filter(({ group }) => group === code),
      asOf,
    ),
  );
}

/** Every country that the profile admits on the day, by alpha-3. */
export function admissionsOn(
  { groups, alsoCountries, exceptCountries }: Admittance,
  memberships: readonly DatedMembership[],
  asOf: string,
): Admission[] {
  const through = new Map<string, GroupCode[]>(alsoCountries.map((country) => [country, []]));
  for (const group of groups) {
    for (const country of membersOn(memberships, group, asOf)) {
      const known = through.get(country);
      if (known) known.push(group);
      else through.set(country, [group]);
    }
  }
  for (const country of exceptCountries) through.delete(country);
  return [...through.keys()].sort().map((country) => ({
    country,
    groups: through.get(country) ?? [],
    named: alsoCountries.includes(country),
  }));
}
