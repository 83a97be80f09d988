import { proposalStatuses, type ProposalStatus } from '../../src/proposals/proposal';
import {
  allowedActions,
  checkEditable,
  checkTransition,
  editableStatuses,
  statusOn,
} from '../../src/proposals/proposal-states';
import { isNamed, isVisible } from '../../src/proposals/proposal-visibility';
import { scopeOf } from '../../src/access/policy';
import { localAdministrator, stranger } from '../../src/access/viewer';
import { DomainError, Faults } from '../../src/validation/faults';
import { faultLines } from '../support/fault-lines';

test('every state allows what the table says, and nothing else', () => {
  expect(
    Object.fromEntries(proposalStatuses.map((status) => [status, allowedActions(status).join(' ')])),
  ).toEqual({
    DRAFT: 'submit publish withdraw',
    SUBMITTED: 'publish reject withdraw',
    PUBLISHED: 'pause renew withdraw',
    PAUSED: 'resume renew withdraw',
    MATCHED: '',
    IN_IMPLEMENTATION: '',
    COMPLETED: '',
    EXPIRED: 'renew withdraw',
    WITHDRAWN: '',
    REJECTED: '',
  });
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
  const all = scopeOf(localAdministrator);
  const open = scopeOf(stranger);
  const proposal = { status: 'PUBLISHED', visibility: 'PUBLIC', validUntil: '2027-01-31' } as const;
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
  expect(isNamed(open, { visibility: 'PUBLIC' })).toBe(true);
  expect(isNamed(open, { visibility: 'ANONYMISED_UNTIL_MUTUAL' })).toBe(false);
  expect(isNamed(all, { visibility: 'ANONYMISED_UNTIL_MUTUAL' })).toBe(true);
});
