import fc from 'fast-check';
import { defaultProfile } from '../../src/eligibility/default-profile';
import { admissionsOn, admits, type DatedMembership } from '../../src/eligibility/eligibility-profile';
import { checkProfile, type ProfileDraft } from '../../src/eligibility/eligibility-profile-draft';
import { countries } from '../../src/reference/data/countries';
import { groupMemberships } from '../../src/reference/data/country-groups';
import { faultLines } from '../support/fault-lines';

const since = (group: 'LDC' | 'G77', country: string, validFrom: string | null, validTo: string | null) =>
  ({ group, country, validFrom, validTo, transitionUntil: null, certainty: 'EFFECTIVE' }) as DatedMembership;

const profile = { groups: ['LDC', 'G77'] as const, alsoCountries: ['MEX'], exceptCountries: ['CHN'] };
const memberships = [
  since('LDC', 'BTN', null, '2023-12-13'),
  since('G77', 'BTN', '2024-01-01', null),
  since('G77', 'LAO', null, null),
  since('LDC', 'LAO', null, null),
  since('G77', 'CHN', null, null),
];

describe('an eligibility profile', () => {
  test.each([
    ['BTN', '2023-12-12', true],
    ['BTN', '2023-12-13', false],
    ['BTN', '2023-12-31', false],
    ['BTN', '2024-01-01', true],
    ['LAO', '1999-01-01', true],
    ['MEX', '2024-01-01', true],
    ['CHN', '2024-01-01', false],
    ['DEU', '2024-01-01', false],
  ])('on %s, %s: %s', (country, asOf, admitted) => {
    expect(admits(profile, memberships, country, asOf)).toBe(admitted);
  });

  test('says through which groups', () => {
    expect(admissionsOn(profile, memberships, '2024-06-01')).toEqual([
      { country: 'BTN', groups: ['G77'], named: false },
      { country: 'LAO', groups: ['LDC', 'G77'], named: false },
      { country: 'MEX', groups: [], named: true },
    ]);
  });

  test('says the same of one country as of all', () => {
    const codes = countries.map(({ alpha3 }) => alpha3);
    const some = fc.uniqueArray(fc.constantFrom(...codes), { maxLength: 4 });
    const groups = fc.uniqueArray(fc.constantFrom(...defaultProfile(new Date()).groups), { maxLength: 4 });
    const day = fc.integer({ min: 1990, max: 2031 }).map((year) => `${year}-12-13`);
    fc.assert(
      fc.property(groups, some, some, day, (chosen, alsoCountries, exceptCountries, asOf) => {
        const drawn = { groups: chosen, alsoCountries, exceptCountries };
        const all = admissionsOn(drawn, groupMemberships, asOf).map(({ country }) => country);
        expect(codes.filter((code) => admits(drawn, groupMemberships, code, asOf)).sort()).toEqual(all);
      }),
      { numRuns: 20 },
    );
  });

  test('by default admits the hosts that a profile of the Group of 77 alone would refuse', () => {
    const admitted = admissionsOn(defaultProfile(new Date()), groupMemberships, '2025-06-01');
    const codes = admitted.map(({ country }) => country);
    for (const code of ['MEX', 'BLR', 'KAZ', 'SRB', 'ARM', 'UZB', 'CHN', 'LAO', 'VUT'])
      expect(codes).toContain(code);
    for (const code of ['DEU', 'JPN', 'USA', 'ESP', 'KOR']) expect(codes).not.toContain(code);
  });
});

describe('the draft of a profile', () => {
  const good: ProfileDraft = {
    name: 'Landlocked',
    description: null,
    groups: ['LLDC'],
    alsoCountries: [],
    exceptCountries: [],
  };

  test.each<[string, Partial<ProfileDraft>, string[]]>([
    ['is good as it is', {}, []],
    ['may name countries alone', { groups: [], alsoCountries: ['LA', '156'] }, []],
    ['must admit somebody', { groups: [] }, ['groups REQUIRED']],
    ['knows its groups', { groups: ['LLDC', 'GLOBAL_SOUTH'] }, ['groups.1 UNKNOWN_CODE']],
    ['names a group once', { groups: ['LDC', 'LDC'] }, ['groups.1 DUPLICATE']],
    [
      'names a country once, by whichever code',
      { alsoCountries: ['LA', 'LAO'] },
      ['alsoCountries.1 DUPLICATE'],
    ],
    ['knows its countries', { exceptCountries: ['LAO', 'X'] }, ['exceptCountries.1 UNKNOWN_CODE']],
    [
      'does not contradict itself',
      { alsoCountries: ['CN'], exceptCountries: ['LAO', 'CHN'] },
      ['exceptCountries.1 CONTRADICTION'],
    ],
    ['is short enough', { groups: Array<string>(51).fill('LDC') }, ['groups TOO_MANY']],
    [
      'tells all its faults at once',
      { name: 'a\u0000b', description: '', groups: ['?'], alsoCountries: ['?'] },
      [
        'name BAD_CHARACTER',
        'description TOO_SHORT',
        'groups.0 UNKNOWN_CODE',
        'alsoCountries.0 UNKNOWN_CODE',
      ],
    ],
  ])('%s', (_, changes, expected) => {
    const found = faultLines((faults) => checkProfile({ ...good, ...changes }, faults));
    expect(found).toEqual(expected);
  });
});
