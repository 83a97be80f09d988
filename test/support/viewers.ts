import type { SignedIn } from '../../src/access/viewer';

const nothing = {
  kind: 'SIGNED_IN',
  administrator: false,
  memberships: [],
  organises: [],
  invited: [],
  partnered: [],
  contacts: [],
} as const;

export const administrator: SignedIn = {
  ...nothing,
  accountId: '00000000-0000-4000-8000-00000000000a',
  administrator: true,
};

/** Somebody who has an account and nothing else. */
export const newcomer: SignedIn = { ...nothing, accountId: '00000000-0000-4000-8000-00000000000b' };

/** Somebody of an institution, by its global id. */
export function memberOf(
  institution: string,
  more: Partial<SignedIn> & { focalPoint?: boolean } = {},
): SignedIn {
  const { focalPoint = false, ...rest } = more;
  const institutionId = institution.replace('Institution:', '');
  return {
    ...nothing,
    accountId: institutionId.replace(/^.{8}/, 'acc00000'),
    memberships: [{ institutionId, participantId: institutionId.replace(/^.{8}/, 'bee00000'), focalPoint }],
    ...rest,
  };
}

export function focalPointOf(institution: string): SignedIn {
  return memberOf(institution, { focalPoint: true });
}
