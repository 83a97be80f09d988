import { proposalStatuses, type ProposalStatus } from '../../src/proposals/proposal';
import {
  allowedActions,
  checkEditable,
  checkTransition,
  editableStatuses,
  statusOn,
  transitions,
} from '../../src/proposals/proposal-states';
import { statusFor, type Places } from '../../src/proposals/proposal-places';
import { isNamed, isVisible } from '../../src/proposals/proposal-visibility';
import { scopeOf } from '../../src/access/scope';
import { stranger } from '../../src/access/viewer';
import { administrator, memberOf, newcomer } from '../support/viewers';
import { DomainError, Faults } from '../../src/validation/faults';
import { faultLines } from '../support/fault-lines';

test('every state allows what the table says, and nothing else', () => {
  expect(
    Object.fromEntries(proposalStatuses.map((status) => [status, allowedActions(status).join(' ')])),
  ).toEqual({
    DRAFT: 'submit publish withdraw',
    SUBMITTED: 'approve reject requestChangesOf withdraw',
    PUBLISHED: 'requestChangesOf pause renew withdraw',
    PAUSED: 'requestChangesOf resume renew withdraw',
    MATCHED: '',
    IN_IMPLEMENTATION: '',
    COMPLETED: '',
    EXPIRED: 'renew withdraw',
    WITHDRAWN: '',
    REJECTED: '',
  });
});

test('partnerships lead a proposal as the table of transitions allows, and leave alone what its people have ended', () => {
  const followed = proposalStatuses.flatMap((status) =>
    [null, 1, 2].flatMap((capacity) =>
      [[], [false], [true], [true, false], [true, true]].flatMap((underway) =>
        [true, false].map((completed) => ({
          status,
          to: statusFor({ status, capacity, underway, completed }),
        })),
      ),
    ),
  );
  const steps = new Set(
    followed.filter(({ status, to }) => to !== status).map(({ status, to }) => `${status} ${to}`),
  );
  const allowed = (['match', 'implement', 'complete', 'reopen'] as const).flatMap((action) =>
    Object.entries(transitions[action]).map(([from, to]) => `${from} ${to}`),
  );
  expect([...steps].filter((step) => !allowed.includes(step))).toEqual([]);
  expect(new Set(followed.map(({ status, to }) => (status === to ? '' : status)))).toEqual(
    new Set(['', 'PUBLISHED', 'MATCHED', 'IN_IMPLEMENTATION']),
  );
});

test.each<[string, Places, ProposalStatus]>([
  [
    'its last place is taken',
    { status: 'PUBLISHED', capacity: 1, underway: [false], completed: false },
    'MATCHED',
  ],
  ['a place is left', { status: 'PUBLISHED', capacity: 2, underway: [false], completed: false }, 'PUBLISHED'],
  [
    'it has no limit',
    { status: 'PUBLISHED', capacity: null, underway: [true, true], completed: false },
    'PUBLISHED',
  ],
  [
    'all of it is carried out',
    { status: 'MATCHED', capacity: 2, underway: [true, true], completed: false },
    'IN_IMPLEMENTATION',
  ],
  [
    'a part of it is carried out',
    { status: 'MATCHED', capacity: 2, underway: [true, false], completed: false },
    'MATCHED',
  ],
  ['a place is given up', { status: 'MATCHED', capacity: 1, underway: [], completed: false }, 'PUBLISHED'],
  [
    'the last of it is completed',
    { status: 'IN_IMPLEMENTATION', capacity: 1, underway: [], completed: true },
    'COMPLETED',
  ],
  [
    'one of two is completed',
    { status: 'IN_IMPLEMENTATION', capacity: 2, underway: [true], completed: true },
    'PUBLISHED',
  ],
  ['it was paused', { status: 'PAUSED', capacity: 1, underway: [false], completed: false }, 'PAUSED'],
])('a proposal follows its partnerships where %s', (_where, places, status) => {
  expect(statusFor(places)).toBe(status);
});

test('a refused transition says what is possible', () => {
  const refusal = (from: ProposalStatus) => {
    const faults = new Faults();
    expect(checkTransition('pause', from, faults)).toBeNull();
    try {
      faults.throwIfAny();
    } catch (fault) {
      if (fault instanceof DomainError) return fault.faults;
    }
    throw new Error('It was not refused');
  };
  expect(refusal('DRAFT')).toEqual([
    {
      code: 'WRONG_STATE',
      path: ['id'],
      message: 'It is DRAFT: to pause it must be PUBLISHED. Possible now: submit, publish, withdraw.',
    },
  ]);
  expect(refusal('WITHDRAWN')[0].message).toBe(
    'It is WITHDRAWN: to pause it must be PUBLISHED. It can no longer be changed.',
  );
});

test('only some states can be edited', () => {
  for (const status of proposalStatuses) {
    const refused = faultLines((faults) => checkEditable(status, faults));
    expect(refused).toEqual(editableStatuses.includes(status) ? [] : ['id WRONG_STATE']);
  }
});

test('what is published or paused expires on the day after its last, and nothing else does', () => {
  const on = (today: string) =>
    proposalStatuses.filter((status) => status !== statusOn({ status, validUntil: '2027-01-31' }, today));
  expect(on('2027-01-31')).toEqual([]);
  expect(on('2027-02-01')).toEqual(['PUBLISHED', 'PAUSED']);
});

test('a stranger sees what is open, and who is behind it where that is not hidden', () => {
  const all = scopeOf(administrator);
  const open = scopeOf(stranger);
  const proposal = {
    id: 'p',
    institutionId: 'i',
    programmeId: 'g',
    status: 'PUBLISHED',
    visibility: 'PUBLIC',
    validUntil: '2027-01-31',
  } as const;
  const seen = (changes: object, today = '2027-01-31') => isVisible(open, { ...proposal, ...changes }, today);
  expect(seen({})).toBe(true);
  expect(seen({ visibility: 'ANONYMISED_UNTIL_MUTUAL' })).toBe(true);
  expect(seen({}, '2027-02-01')).toBe(false);
  expect(seen({ status: 'PAUSED' })).toBe(false);
  expect(seen({ visibility: 'MEMBERS' })).toBe(false);
  expect(seen({ visibility: 'INVITED_ONLY' })).toBe(false);
  expect(isVisible(all, { ...proposal, status: 'DRAFT', visibility: 'INVITED_ONLY' }, '2030-01-01')).toBe(
    true,
  );
  expect(isNamed(open, { ...proposal, visibility: 'PUBLIC' })).toBe(true);
  expect(isNamed(open, { ...proposal, visibility: 'ANONYMISED_UNTIL_MUTUAL' })).toBe(false);
  expect(isNamed(all, { ...proposal, visibility: 'ANONYMISED_UNTIL_MUTUAL' })).toBe(true);
});

test('members, own people, invited ones, partners and organisers see what is theirs to see', () => {
  const standing = {
    id: 'p',
    institutionId: 'i',
    programmeId: 'g',
    status: 'PUBLISHED',
    visibility: 'MEMBERS',
    validUntil: '2027-01-31',
  } as const;
  const scopes = {
    stranger: scopeOf(stranger),
    newcomer: scopeOf(newcomer),
    member: scopeOf(memberOf('x')),
    own: scopeOf(memberOf('i')),
    invited: scopeOf(memberOf('x', { invited: ['p'] })),
    partner: scopeOf(memberOf('x', { partnered: ['p'] })),
    organiser: scopeOf({ ...newcomer, organises: ['g'] }),
    otherOrganiser: scopeOf({ ...newcomer, organises: ['h'] }),
  };
  const whoSees = (changes: object, today = '2027-01-31') =>
    Object.entries(scopes)
      .filter(([, scope]) => isVisible(scope, { ...standing, ...changes }, today))
      .map(([name]) => name)
      .join(' ');
  const everybody = Object.keys(scopes).join(' ');
  expect(whoSees({ visibility: 'PUBLIC' })).toBe(everybody);
  expect(whoSees({ visibility: 'ANONYMISED_UNTIL_MUTUAL' })).toBe(everybody);
  expect(whoSees({})).toBe('member own invited partner organiser');
  expect(whoSees({ visibility: 'INVITED_ONLY' })).toBe('own invited partner organiser');
  expect(whoSees({ status: 'DRAFT' })).toBe('own partner');
  expect(whoSees({ status: 'SUBMITTED' })).toBe('own partner organiser');
  expect(whoSees({ visibility: 'PUBLIC' }, '2027-02-01')).toBe('own partner organiser');
  const whoKnows = Object.entries(scopes).filter(([, scope]) =>
    isNamed(scope, { ...standing, visibility: 'ANONYMISED_UNTIL_MUTUAL' }),
  );
  expect(whoKnows.map(([name]) => name).join(' ')).toBe('own partner organiser');
});
