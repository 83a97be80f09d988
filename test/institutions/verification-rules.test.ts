import type { VerificationState } from '../../src/institutions/institution';
import {
  standingOn,
  unverified,
  withEvidence,
  withFlag,
  type Verification,
} from '../../src/institutions/verification';

const now = new Date('2027-01-15T08:00:00.000Z');
const verified: Verification = {
  ...unverified,
  verificationState: 'VERIFIED',
  verificationLevel: 3,
  verificationExpiresOn: '2027-06-30',
};

describe('a verification on a day', () => {
  test('holds on its last day and no longer', () => {
    expect(standingOn(verified, '2027-06-30')).toEqual(verified);
    expect(standingOn(verified, '2027-07-01')).toEqual(unverified);
    expect(standingOn({ ...verified, verificationExpiresOn: null }, '2199-01-01').verificationLevel).toBe(3);
  });

  test('is pending again where evidence waits already', () => {
    const renewed = withEvidence(verified, now);
    expect(renewed).toEqual({ ...verified, verificationPendingSince: now });
    expect(standingOn(renewed, '2027-07-01')).toEqual({
      ...unverified,
      verificationState: 'PENDING',
      verificationPendingSince: now,
    });
  });

  test('ends under a red flag too, which goes on to cover it', () => {
    const flagged = standingOn(withFlag(verified, 'RED'), '2027-07-01');
    expect(flagged.verificationState).toBe('FLAGGED');
    expect(withFlag(flagged, null)).toEqual(unverified);
  });
});

test.each<[VerificationState, VerificationState]>([
  ['UNVERIFIED', 'PENDING'],
  ['PENDING', 'PENDING'],
  ['VERIFIED', 'VERIFIED'],
  ['REJECTED', 'REJECTED'],
])('evidence leads from %s to %s', (from, to) => {
  const found = withEvidence({ ...unverified, verificationState: from }, now);
  expect(found).toMatchObject({ verificationState: to, verificationPendingSince: now });
});

test('evidence that comes later does not set back since when it waits', () => {
  const once = withEvidence(unverified, now);
  expect(withEvidence(once, new Date(now.getTime() + 1))).toEqual(once);
});

describe('a flag', () => {
  test.each<VerificationState>(['UNVERIFIED', 'PENDING', 'VERIFIED', 'REJECTED'])(
    'covers %s, and gives it back',
    (state) => {
      const before = { ...verified, verificationState: state };
      const red = withFlag(before, 'RED');
      expect(red.verificationState).toBe('FLAGGED');
      expect(withFlag(red, null)).toEqual(before);
      expect(withFlag(red, 'AMBER')).toEqual({ ...before, flag: 'AMBER' });
      expect(withFlag(withFlag(before, 'AMBER'), 'RED')).toEqual(red);
    },
  );

  test('that is amber changes no state', () => {
    expect(withFlag(verified, 'AMBER')).toEqual({ ...verified, flag: 'AMBER' });
  });

  test('lets evidence through to the state that it covers', () => {
    expect(withFlag(withEvidence(withFlag(unverified, 'RED'), now), null).verificationState).toBe('PENDING');
  });
});
