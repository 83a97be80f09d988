import { findCountry, findGroup } from '../reference/catalogue';
import type { GroupCode } from '../reference/country-group';
import { checkDistinct, checkLine, checkSize, checkText } from '../validation/checks';
import type { Faults } from '../validation/faults';
import type { EligibilityProfile } from './eligibility-profile';

/** What an organiser fills in of a profile. */
export interface ProfileDraft {
  readonly name: string;
  readonly description: string | null;
  readonly groups: readonly string[];
  readonly alsoCountries: readonly string[];
  readonly exceptCountries: readonly string[];
}

export type CheckedProfile = Pick<EligibilityProfile, keyof ProfileDraft>;

/** Reports every fault at its field, and answers the draft with trimmed texts and alpha-3 codes. */
export function checkProfile(draft: ProfileDraft, faults: Faults): CheckedProfile {
  const { description, groups } = draft;
  const checked: CheckedProfile = {
    name: checkLine(faults, ['name'], draft.name, { least: 2, most: 200 }),
    description:
      description === null
        ? null
        : checkText(faults, ['description'], description, { least: 1, most: 2_000 }),
    groups: checkGroups(faults, groups),
    alsoCountries: checkCountries(faults, 'alsoCountries', draft.alsoCountries),
    exceptCountries: checkCountries(faults, 'exceptCountries', draft.exceptCountries),
  };
  faults.check(
    groups.length > 0 || draft.alsoCountries.length > 0,
    'REQUIRED',
    ['groups'],
    'A profile without a group and without a country admits nobody.',
  );
  checked.exceptCountries.forEach((country, at) =>
    faults.check(
      !checked.alsoCountries.includes(country),
      'CONTRADICTION',
      ['exceptCountries', String(at)],
      'A country cannot be both admitted and excepted.',
    ),
  );
  return checked;
}

function checkGroups(faults: Faults, codes: readonly string[]): GroupCode[] {
  if (!checkSize(faults, ['groups'], codes, 50)) return [];
  checkDistinct(faults, ['groups'], codes);
  return codes.flatMap((code, at) => {
    const group = findGroup(code);
    faults.check(group !== null, 'UNKNOWN_CODE', ['groups', String(at)], 'Not the code of a country group.');
    return group?.code ?? [];
  });
}

function checkCountries(
  faults: Faults,
  field: 'alsoCountries' | 'exceptCountries',
  codes: readonly string[],
): string[] {
  if (!checkSize(faults, [field], codes, 250)) return [];
  // An unknown one keeps its place, so that what is said of the others names theirs.
  const countries = codes.map((code) => findCountry(code)?.alpha3 ?? code);
  codes.forEach((code, at) =>
    faults.check(
      findCountry(code) !== null,
      'UNKNOWN_CODE',
      [field, String(at)],
      'Not the code of a country.',
    ),
  );
  checkDistinct(faults, [field], countries);
  return countries;
}
