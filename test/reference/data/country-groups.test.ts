import {
  isMember,
  membersOn,
  standingOn,
  type GroupCode,
  type Membership,
} from '../../../src/reference/country-group';
import { countries } from '../../../src/reference/data/countries';
import { countryGroups, groupMemberships } from '../../../src/reference/data/country-groups';
import { sources } from '../../../src/reference/data/sources';

const TODAY = '2026-11-23';
const DAY = /^\d{4}-\d{2}-\d{2}$/;

const rowsOf = (group: GroupCode, country: string) =>
  groupMemberships.filter((row) => row.group === group && row.country === country);
const ldc = (country: string, asOf: string) => standingOn(rowsOf('LDC', country), asOf);
const named = (row: Membership) => `${row.group} ${row.country} ${row.validFrom ?? '...'}`;

describe('memberships', () => {
  test('name countries, groups and sources that exist', () => {
    const alpha3 = new Set(countries.map((country) => country.alpha3));
    const groups = new Set(countryGroups.map(({ code }) => code));
    const known = new Set(sources.map(({ id }) => id));
    expect(groupMemberships.filter(({ country }) => !alpha3.has(country)).map(named)).toEqual([]);
    expect(groupMemberships.filter(({ group }) => !groups.has(group)).map(named)).toEqual([]);
    expect(groupMemberships.filter(({ source }) => !known.has(source)).map(named)).toEqual([]);
    expect(countryGroups.filter(({ source }) => !known.has(source))).toEqual([]);
  });

  test('every group has members', () => {
    expect(countryGroups.filter(({ code }) => membersOn(groupMemberships, code, TODAY).length === 0)).toEqual(
      [],
    );
  });

  test('dates are days in order, checked no later than today', () => {
    const wrong = groupMemberships.filter((row) => {
      const days = [row.validFrom, row.validTo, row.transitionUntil].filter((day) => day !== null);
      const real = days.every((day) => DAY.test(day) && new Date(day).toISOString().startsWith(day));
      return (
        !real ||
        days.join() !== [...days].sort().join() ||
        new Set(days).size !== days.length ||
        row.checkedOn > TODAY
      );
    });
    expect(wrong.map(named)).toEqual([]);
  });

  test('of one country in one group do not overlap', () => {
    const overlapping = groupMemberships.filter((row) =>
      rowsOf(row.group, row.country).some(
        (other) =>
          other !== row &&
          (row.validFrom ?? '') < (other.validTo ?? '9999') &&
          (other.validFrom ?? '') < (row.validTo ?? '9999'),
      ),
    );
    expect(overlapping.map(named)).toEqual([]);
  });

  test('an end that is not simply in force has a note or a source of its own', () => {
    const bare = groupMemberships.filter(
      ({ certainty, note, source }) => certainty !== 'EFFECTIVE' && note === null && source === 'un-ldc-list',
    );
    expect(bare.map(named)).toEqual([]);
    expect(
      groupMemberships
        .filter(
          ({ certainty, validTo }) =>
            ['SCHEDULED', 'EXTENSION_REQUESTED'].includes(certainty) && validTo === null,
        )
        .map(named),
    ).toEqual([]);
  });
});

describe('members today', () => {
  test.each<[GroupCode, number]>([
    ['LDC', 44],
    ['LLDC', 32],
    ['SIDS_UN', 37],
    ['SIDS_M49', 53],
    ['G77', 134],
    ['DAC_ODA', 139],
    ['AU', 55],
    ['ASEAN', 11],
    ['BRICS', 11],
    ['CARICOM', 15],
    ['ECOWAS', 12],
    ['EU', 27],
    ['G20', 19],
    ['IBERO_AMERICAN', 22],
    ['LAS', 22],
    ['OECD', 38],
    ['PIF', 18],
  ])('%s: %i', (group, count) => {
    expect(membersOn(groupMemberships, group, TODAY)).toHaveLength(count);
  });

  test('SIDS of UN-OHRLLS are all on the statistical list', () => {
    const m49 = new Set(membersOn(groupMemberships, 'SIDS_M49', TODAY));
    expect(membersOn(groupMemberships, 'SIDS_UN', TODAY).filter((country) => !m49.has(country))).toEqual([]);
  });

  test('every LDC may receive official development assistance', () => {
    const dac = new Set(membersOn(groupMemberships, 'DAC_ODA', TODAY));
    expect(membersOn(groupMemberships, 'LDC', TODAY).filter((country) => !dac.has(country))).toEqual([]);
  });

  test('ODA recipients are of low or middle income, or are known not to be', () => {
    const group = new Map(countries.map(({ alpha3, incomeGroup }) => [alpha3, incomeGroup]));
    const high = membersOn(groupMemberships, 'DAC_ODA', TODAY).filter(
      (country) => group.get(country) === 'HIGH',
    );
    // Three years above the threshold come first; Costa Rica crossed it with the groups of 2025.
    expect(high).toEqual(['CRI', 'GUY', 'PAN', 'PLW']);
  });

  test('the developing countries that G77 alone would miss are found by the other groups', () => {
    for (const country of ['MEX', 'BLR', 'KAZ', 'SRB', 'ARM', 'UZB']) {
      expect(isMember(rowsOf('G77', country), TODAY)).toBe(false);
      expect(isMember(rowsOf('DAC_ODA', country), TODAY)).toBe(true);
    }
  });
});

describe('least developed countries by date', () => {
  test.each([
    ['1972-06-01', 24],
    ['1994-12-01', 47],
    ['2000-06-01', 48],
    ['2004-06-01', 50],
    ['2008-01-01', 49],
    ['2013-06-01', 49],
    ['2014-06-01', 48],
    ['2017-07-01', 47],
    ['2020-12-05', 46],
    ['2023-12-13', 45],
    ['2024-12-12', 45],
    ['2024-12-13', 44],
    ['2026-11-23', 44],
    ['2026-11-24', 43],
    ['2027-12-31', 42],
    ['2029-12-19', 40],
  ])('on %s: %i', (asOf, count) => {
    expect(membersOn(groupMemberships, 'LDC', asOf)).toHaveLength(count);
  });

  test('Lao PDR leaves on its scheduled date', () => {
    expect(ldc('LAO', '2026-11-23')).toMatchObject({ member: true, heldPastEnd: false });
    expect(ldc('LAO', '2026-11-24')).toMatchObject({ member: false, heldPastEnd: false });
  });

  test.each(['BGD', 'NPL'])('%s stays, since its request is open, and the answer says so', (country) => {
    expect(ldc(country, '2026-11-23')).toMatchObject({ member: true, heldPastEnd: false });
    expect(ldc(country, '2026-11-24')).toMatchObject({ member: true, heldPastEnd: true });
    expect(ldc(country, '2026-11-24').membership?.certainty).toBe('EXTENSION_REQUESTED');
  });

  test('Vanuatu left in 2020 and had its transition until 4 December 2025', () => {
    expect(ldc('VUT', '2020-12-03').member).toBe(true);
    expect(ldc('VUT', '2025-12-03')).toMatchObject({ member: false, inTransition: true });
    expect(ldc('VUT', '2025-12-04')).toMatchObject({ member: false, inTransition: false });
  });

  test('nobody is a member before the first list', () => {
    expect(membersOn(groupMemberships, 'LDC', '1971-11-17')).toEqual([]);
  });
});

describe('standing', () => {
  const row = (dates: Partial<Membership>): Membership => ({ ...groupMemberships[0]!, ...dates });

  test('without rows, or before the first, is absence', () => {
    expect(standingOn([], TODAY)).toEqual({
      member: false,
      membership: null,
      heldPastEnd: false,
      inTransition: false,
    });
    expect(isMember([row({ validFrom: '2027-01-01' })], TODAY)).toBe(false);
  });

  test('a later row takes the place of one whose end was open', () => {
    const open = row({ validFrom: '2000-01-01', validTo: '2010-01-01', certainty: 'EXTENSION_REQUESTED' });
    const later = row({ validFrom: '2012-01-01', validTo: '2015-01-01', certainty: 'EFFECTIVE' });
    expect(standingOn([open, later], '2011-01-01').heldPastEnd).toBe(true);
    expect(isMember([later, open], '2016-01-01')).toBe(false);
  });

  test('of rows that began on the same day the last decides', () => {
    const released = row({ validTo: null });
    const recorded = row({ validTo: '2020-01-01', certainty: 'EFFECTIVE' });
    expect(isMember([released, recorded], TODAY)).toBe(false);
  });

  test('an unverified end is taken as written', () => {
    expect(isMember(rowsOf('DAC_ODA', 'NRU'), '2025-12-31')).toBe(true);
    expect(standingOn(rowsOf('DAC_ODA', 'NRU'), TODAY)).toMatchObject({
      member: false,
      membership: { certainty: 'UNVERIFIED' },
    });
  });
});

test('dates known by month or year stand on the last day of it', () => {
  expect(rowsOf('LDC', 'SSD')[0]).toMatchObject({ validFrom: '2012-12-31', fromPrecision: 'YEAR' });
  expect(rowsOf('LDC', 'SEN')[0]).toMatchObject({ validFrom: '2001-04-30', fromPrecision: 'MONTH' });
  expect(rowsOf('LDC', 'SLB')[0]).toMatchObject({ validTo: '2027-12-31', toPrecision: 'MONTH' });
});

test('sources have an id of their own, an address and a date', () => {
  expect(new Set(sources.map(({ id }) => id)).size).toBe(sources.length);
  for (const { id, title, url, date } of sources) {
    expect([id, title !== '', /^https?:\/\/\S+$/.test(url), /^\d{4}(-\d{2}(-\d{2})?)?$/.test(date)]).toEqual([
      id,
      true,
      true,
      true,
    ]);
  }
});
