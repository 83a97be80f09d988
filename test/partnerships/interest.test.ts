import { stranger } from '../../src/access/viewer';
import { act, draft as begin, now, explain, revisionOf } from '../matching/market-world';
import { administrator, memberOf } from '../support/viewers';
import { startWorld, type World } from '../support/world';
import {
  attempt,
  beneficiary,
  count,
  done,
  express,
  keyOf,
  ofProposal,
  party,
  pivotal,
  refused,
  seen,
  told,
  trio,
} from './partner-world';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const day = 86_400_000;
const later = (days: number) => new Date(now.getTime() + days * day);

async function replies(institution: string): Promise<object> {
  const [row] = await world.database.query<object[]>(
    'SELECT asked, answered FROM reply_record WHERE institution_id = $1',
    [keyOf(institution)],
  );
  return row ?? { asked: 0, answered: 0 };
}

describe('a pair', () => {
  test('asks, is accepted, and becomes a partnership, all in the history', async () => {
    const [b, p] = [await beneficiary(world), await pivotal(world)];
    const sent = await express(world, b, p);
    expect(sent).toMatchObject({
      state: 'INTEREST_SENT',
      sentAt: now.toISOString(),
      expiresAt: later(30).toISOString(),
      partnership: null,
    });
    expect(sent.members).toEqual([
      expect.objectContaining({ role: 'BENEFICIARY', sender: true, message: 'Shall we?', answer: null }),
      expect.objectContaining({ role: 'PIVOTAL', sender: false, message: null, answer: null }),
    ]);
    expect(await replies(p.institution)).toEqual({ asked: 1, answered: 0 });
    const accepted = await done(world, 'acceptInterest', { id: sent.id, message: 'We shall.' }, p.viewer);
    expect(accepted).toMatchObject({ state: 'MUTUAL', partnership: { state: 'NEGOTIATING' } });
    expect(accepted.members[1]).toMatchObject({ answer: 'ACCEPTED', message: 'We shall.' });
    const actor = `account ${p.viewer.accountId}`;
    expect(accepted.history).toEqual([
      {
        number: 1,
        fromState: null,
        toState: 'INTEREST_SENT',
        role: 'BENEFICIARY',
        reason: null,
        changedBy: null,
      },
      {
        number: 2,
        fromState: 'INTEREST_SENT',
        toState: 'MUTUAL',
        role: 'PIVOTAL',
        reason: null,
        changedBy: actor,
      },
      {
        number: 3,
        fromState: 'MUTUAL',
        toState: 'NEGOTIATING',
        role: 'PIVOTAL',
        reason: null,
        changedBy: actor,
      },
    ]);
    expect(await replies(p.institution)).toEqual({ asked: 1, answered: 1 });
    expect(await count(world, ofProposal.openCommitments, [keyOf(b.proposal)])).toBe(1);
    expect(await count(world, ofProposal.openCommitments, [keyOf(p.proposal)])).toBe(1);
    expect(await told(world, sent.id)).toEqual([
      'interest.sent CHN',
      'interest.accepted LAO',
      'partnership.opened LAO',
      'partnership.opened CHN',
    ]);
    expect(
      await count(world, `audit_entry WHERE action = 'acceptInterest' AND subject_id = $1`, [sent.id]),
    ).toBe(1);
  });

  test('is declined with a reason, which bars the two until that is taken back', async () => {
    const [b, p] = [await beneficiary(world), await pivotal(world)];
    const { id } = await express(world, b, p);
    const reason = { reason: 'TIMING', text: 'Next year.' };
    const declined = await done(world, 'declineInterest', { id, ...reason }, p.viewer);
    expect(declined).toMatchObject({
      state: 'DECLINED',
      declineReason: 'TIMING',
      declineText: 'Next year.',
      partnership: null,
    });
    expect(declined.history.at(-1)).toMatchObject({ toState: 'DECLINED', reason: 'TIMING: Next year.' });
    expect(await replies(p.institution)).toEqual({ asked: 1, answered: 1 });
    expect((await explain(world, b.proposal, p.proposal)).failedRules).toMatchObject([{ code: 'NO_VETO' }]);

    // Who was declined learns only that it is not available.
    const again = { proposalId: b.proposal, counterpartId: p.proposal, message: 'Again?' };
    const second = await attempt(world, 'expressInterest', again, b.viewer);
    expect(second.faults).toEqual(['counterpartId WRONG_STATE']);
    expect(second.messages[0]).toContain('UNAVAILABLE');
    const veto = { proposalId: p.proposal, counterpartId: b.proposal };
    const other = { proposalId: b.proposal, counterpartId: p.proposal };
    expect(await refused(world, 'withdrawVeto', other, b.viewer)).toEqual(['counterpartId WRONG_STATE']);
    expect(await refused(world, 'withdrawVeto', veto, b.viewer)).toEqual([' FORBIDDEN']);
    await done(world, 'withdrawVeto', veto, p.viewer);
    expect(await express(world, b, p)).toMatchObject({ state: 'INTEREST_SENT' });
  });

  test('is withdrawn without a trace in matching, and can be asked again', async () => {
    const [b, p] = [await beneficiary(world), await pivotal(world)];
    const { id } = await express(world, b, p);
    expect(await refused(world, 'withdrawInterest', { id }, p.viewer)).toEqual([' FORBIDDEN']);
    expect(await done(world, 'withdrawInterest', { id }, b.viewer)).toMatchObject({ state: 'WITHDRAWN' });
    expect(await replies(p.institution)).toEqual({ asked: 0, answered: 0 });
    expect(await count(world, 'veto WHERE $1 IN (proposal_id, declined_id)', [keyOf(b.proposal)])).toBe(0);
    for (const [action, viewer] of [
      ['withdrawInterest', b.viewer],
      ['acceptInterest', p.viewer],
    ] as const) {
      expect(await refused(world, action, { id }, viewer)).toEqual(['id WRONG_STATE']);
    }
    expect((await express(world, b, p)).id).not.toBe(id);
  });

  test('asked from the other side too is accepted thereby; asked twice it is there already', async () => {
    const [b, p] = [await beneficiary(world), await pivotal(world)];
    const { id } = await express(world, b, p);
    const again = { proposalId: b.proposal, counterpartId: p.proposal, message: 'Again?' };
    expect(await refused(world, 'expressInterest', again, b.viewer)).toEqual([
      'counterpartId ALREADY_EXISTS',
    ]);
    const back = await express(world, p, b, { message: 'We had the same idea.' });
    expect(back).toMatchObject({ id, state: 'MUTUAL' });
    expect(back.members[1]).toMatchObject({ answer: 'ACCEPTED', message: 'We had the same idea.' });
    expect(await refused(world, 'expressInterest', again, b.viewer)).toEqual([
      'counterpartId ALREADY_EXISTS',
    ]);
    expect(await count(world, ofProposal.interests, [keyOf(b.proposal)])).toBe(1);
  });
});

describe('who may', () => {
  test('strangers, other institutions and the wrong side may not', async () => {
    const [b, p, other] = [await beneficiary(world), await pivotal(world), await pivotal(world)];
    const { id } = await express(world, b, p);
    for (const action of ['acceptInterest', 'withdrawInterest']) {
      expect(await refused(world, action, { id }, other.viewer)).toEqual(['id NOT_FOUND']);
    }
    expect(await refused(world, 'acceptInterest', { id }, b.viewer)).toEqual([' FORBIDDEN']);
    const foreign = { proposalId: b.proposal, counterpartId: other.proposal, message: 'x' };
    expect(await refused(world, 'expressInterest', foreign, other.viewer)).toEqual([' FORBIDDEN']);
    const draft = await begin(world, { kind: 'REQUEST', institutionId: b.institution });
    const hidden = { ...foreign, proposalId: draft.id };
    expect(await refused(world, 'expressInterest', hidden, other.viewer)).toEqual(['proposalId NOT_FOUND']);
    expect(await refused(world, 'acceptInterest', { id: b.proposal }, p.viewer)).toEqual(['id BAD_ID']);
    expect(await seen(world, 'Interest', id, b.viewer)).not.toBeNull();
    expect(await seen(world, 'Interest', id, other.viewer)).toBeNull();
    expect(await seen(world, 'Interest', id, stranger as never)).toBeNull();
  });

  test('an administrator answers for a member, and stands in the audit trail', async () => {
    const { b, p, f } = await trio(world);
    const { id } = await express(world, b, p, { thirdId: f.proposal });
    expect(await refused(world, 'acceptInterest', { id }, administrator)).toEqual(['proposalId REQUIRED']);
    const accepted = await done(world, 'acceptInterest', { id, proposalId: p.proposal }, administrator);
    expect(accepted.state).toBe('INTEREST_SENT');
    // Only one is left to answer for.
    expect((await done(world, 'acceptInterest', { id }, administrator)).state).toBe('MUTUAL');
    expect(
      await count(
        world,
        `audit_entry WHERE account_id = $1 AND action = 'acceptInterest' AND subject_id = $2`,
        [administrator.accountId, id],
      ),
    ).toBe(2);
  });
});

describe('what may be asked', () => {
  test('nothing that a rule bars, each told; but what the sides can settle does not bar it', async () => {
    const b = await beneficiary(world, {
      funding: 'NEEDS',
      workingLanguages: [{ tag: 'lo', level: 'NATIVE' }],
    });
    const p = await pivotal(world, {
      funding: 'IN_KIND_ONLY',
      workingLanguages: [{ tag: 'zh', level: 'NATIVE' }],
    });
    const codes = (await explain(world, b.proposal, p.proposal)).failedRules.map(
      ({ code }: { code: string }) => code,
    );
    expect(codes).toEqual(['LANGUAGE', 'FUNDING_CLOSED']);
    expect(await express(world, b, p)).toMatchObject({ state: 'INTEREST_SENT' });

    const far = await party(world, 'DEU', {
      kind: 'OFFER',
      gives: [{ theme: 'HEALTH', modality: 'EQUIPMENT' }],
    });
    const input = { proposalId: b.proposal, counterpartId: far.proposal, message: 'x' };
    const { faults, messages } = await attempt(world, 'expressInterest', input, b.viewer);
    expect(new Set(faults)).toEqual(new Set(['counterpartId WRONG_STATE']));
    expect(messages.map((message) => message.split(':')[0])).toEqual([
      'Barred by SOUTH_PAIR',
      'Barred by COMPLEMENT',
      'Barred by BELOW_FLOOR',
    ]);
  });

  test('nothing that the asking one may not see, and nothing twice', async () => {
    const [b, p] = [await beneficiary(world), await pivotal(world, { visibility: 'INVITED_ONLY' })];
    const input = { proposalId: b.proposal, counterpartId: p.proposal, message: ' ' };
    expect(await refused(world, 'expressInterest', input, b.viewer)).toEqual(['message TOO_SHORT']);
    expect(await refused(world, 'expressInterest', { ...input, message: 'x' }, b.viewer)).toEqual([
      'counterpartId NOT_FOUND',
    ]);
    const twice = { ...input, counterpartId: b.proposal, message: 'x' };
    expect(await refused(world, 'expressInterest', twice, b.viewer)).toEqual(['counterpartId CONTRADICTION']);
  });

  test('one that is for invited ones asks only whom it has invited', async () => {
    const [b, p] = [await beneficiary(world), await pivotal(world, { visibility: 'INVITED_ONLY' })];
    const input = { proposalId: p.proposal, counterpartId: b.proposal, message: 'x' };
    expect(await refused(world, 'expressInterest', input, p.viewer)).toEqual(['proposalId WRONG_STATE']);
    await world.database.query('INSERT INTO invitation VALUES ($1, $2, now())', [
      keyOf(p.proposal),
      keyOf(b.institution),
    ]);
    const { id } = await done(world, 'expressInterest', input, p.viewer);
    const invited = memberOf(b.institution, { invited: [keyOf(p.proposal)] });
    expect((await seen(world, 'Interest', id, invited)).members[1].proposal.id).toBe(p.proposal);
  });

  test('no more than ten at once wait for an answer', async () => {
    const b = await beneficiary(world);
    const asked = [];
    for (let at = 0; at < 11; at++) asked.push(await pivotal(world));
    for (const p of asked.slice(1)) await express(world, b, p);
    const input = { proposalId: b.proposal, counterpartId: asked[0]!.proposal, message: 'x' };
    expect(await refused(world, 'expressInterest', input, b.viewer)).toEqual(['proposalId LIMIT_REACHED']);
    // What has expired waits no longer, whether or not the sweep has come by.
    expect((await done(world, 'expressInterest', input, b.viewer, later(30))).state).toBe('INTEREST_SENT');
  });

  test('what is no longer open is not accepted', async () => {
    const [b, p] = [await beneficiary(world), await pivotal(world)];
    const { id } = await express(world, b, p);
    await act(world, 'pauseProposal', { id: b.proposal, revision: await revisionOf(world, b.proposal) });
    expect(await refused(world, 'acceptInterest', { id }, p.viewer)).toEqual([' WRONG_STATE']);
    // The other side no longer sees what is paused; that it was asked it still sees.
    expect((await seen(world, 'Interest', id, p.viewer)).members[0].proposal).toBeNull();
    await act(world, 'resumeProposal', { id: b.proposal, revision: await revisionOf(world, b.proposal) });
    await world.database.query(`UPDATE institution SET verification_state = 'FLAGGED' WHERE id = $1`, [
      keyOf(b.institution),
    ]);
    expect(await refused(world, 'acceptInterest', { id }, p.viewer)).toEqual([' WRONG_STATE']);
    expect(await count(world, ofProposal.partnerships, [keyOf(b.proposal)])).toBe(0);
    expect(await replies(p.institution)).toEqual({ asked: 1, answered: 0 });
  });
});

describe('three', () => {
  test('become partners when both who were asked have accepted', async () => {
    const { b, p, f } = await trio(world);
    const sent = await express(world, f, b, { thirdId: p.proposal });
    expect(
      sent.members.map(({ role, sender }: { role: string; sender: boolean }) => `${role} ${sender}`),
    ).toEqual(['BENEFICIARY false', 'FACILITATING true', 'PIVOTAL false']);
    const { id } = sent;
    expect(await done(world, 'acceptInterest', { id }, b.viewer)).toMatchObject({
      state: 'INTEREST_SENT',
      partnership: null,
    });
    expect(await refused(world, 'acceptInterest', { id }, b.viewer)).toEqual(['id WRONG_STATE']);
    // Asking for the same three is an answer too.
    const back = await express(world, p, f, { thirdId: b.proposal });
    expect(back).toMatchObject({ id, state: 'MUTUAL', partnership: { state: 'NEGOTIATING' } });
    expect(await count(world, 'commitment WHERE partnership_id = $1', [keyOf(back.partnership.id)])).toBe(3);
  });

  test('do not where one declines; the other was asked in vain', async () => {
    const { b, p, f } = await trio(world);
    const { id } = await express(world, b, p, { thirdId: f.proposal });
    await done(world, 'declineInterest', { id, reason: 'NO_FIT' }, p.viewer);
    expect(await refused(world, 'acceptInterest', { id }, f.viewer)).toEqual(['id WRONG_STATE']);
    expect(await replies(p.institution)).toEqual({ asked: 1, answered: 1 });
    expect(await replies(f.institution)).toEqual({ asked: 0, answered: 0 });
    expect(
      await count(world, 'veto WHERE proposal_id = $1 AND declined_id = $2', [
        keyOf(p.proposal),
        keyOf(b.proposal),
      ]),
    ).toBe(1);
  });

  test('are not asked where the third is decoration', async () => {
    const [b, p] = [await beneficiary(world), await pivotal(world)];
    const idle = await party(world, 'DEU', {
      kind: 'OFFER',
      role: 'FACILITATING',
      gives: [{ theme: 'ECOM.PAYMENTS', modality: 'TRAINING_COURSE' }],
    });
    const input = { proposalId: b.proposal, counterpartId: p.proposal, thirdId: idle.proposal, message: 'x' };
    const { faults, messages } = await attempt(world, 'expressInterest', input, b.viewer);
    expect(faults).toEqual(['thirdId WRONG_STATE']);
    expect(messages[0]).toContain('ADDED_VALUE');
  });
});
