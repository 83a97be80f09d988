import { checkDay } from '../validation/check-day';
import { checkLine, checkText } from '../validation/checks';
import type { IsoDate } from '../validation/dates';
import type { Faults } from '../validation/faults';
import { checkWebAddress } from '../validation/web-address';
import { findCountry, findGroup } from './catalogue';
import type { Certainty, GroupCode } from './country-group';

/** What an administrator fills in of a membership. */
export interface MembershipDraft {
  readonly group: string;
  readonly country: string;
  readonly validFrom?: IsoDate | null;
  readonly validTo?: IsoDate | null;
  readonly transitionUntil?: IsoDate | null;
  readonly certainty: Certainty;
  readonly sourceTitle: string;
  readonly sourceUrl?: string | null;
  readonly note?: string | null;
}

type CheckedMembership = {
  readonly [K in keyof Required<MembershipDraft>]: Exclude<MembershipDraft[K], undefined>;
} & {
  readonly group: GroupCode;
};

/** Reports every fault at its field, and answers the draft with trimmed texts and canonical codes. */
export function checkMembership(draft: MembershipDraft, faults: Faults): CheckedMembership {
  const { sourceUrl = null, note = null } = draft;
  const group = findGroup(draft.group);
  const country = findCountry(draft.country);
  faults.check(group !== null, 'UNKNOWN_CODE', ['group'], 'Not the code of a country group.');
  faults.check(country !== null, 'UNKNOWN_CODE', ['country'], 'Not the code of a country.');
  return {
    group: group?.code ?? (draft.group as GroupCode),
    country: country?.alpha3 ?? draft.country,
    ...checkTenure(draft, faults),
    sourceTitle: checkLine(faults, ['sourceTitle'], draft.sourceTitle, { least: 5, most: 300 }),
    sourceUrl: sourceUrl === null ? null : checkWebAddress(faults, ['sourceUrl'], sourceUrl),
    note: note === null ? null : checkText(faults, ['note'], note, { least: 1, most: 1_000 }),
  };
}

/** Real days in their order, and an end where the certainty speaks of one. */
function checkTenure(
  { validFrom = null, validTo = null, transitionUntil = null, certainty }: MembershipDraft,
  faults: Faults,
) {
  const days = { validFrom, validTo, transitionUntil };
  const real = Object.entries(days).map(([field, day]) => day === null || checkDay(day, [field], faults));
  if (real.every(Boolean)) {
    faults.check(
      validFrom === null || validTo === null || validFrom < validTo,
      'CONTRADICTION',
      ['validTo'],
      'It ends before it begins.',
    );
    faults.check(
      transitionUntil === null || (validTo !== null && validTo <= transitionUntil),
      'CONTRADICTION',
      ['transitionUntil'],
      'A transition begins when the membership ends: validTo is needed, and must not be later.',
    );
  }
  faults.check(
    validTo !== null || !speaksOfAnEnd.includes(certainty),
    'REQUIRED',
    ['validTo'],
    `An end is ${certainty}: on which day?`,
  );
  return { ...days, certainty };
}

const speaksOfAnEnd: readonly Certainty[] = ['SCHEDULED', 'EXTENSION_REQUESTED'];
