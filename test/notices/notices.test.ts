import { administrator } from '../support/viewers';
import { as, newAccount } from '../support/accounts';
import { drain, outboxParts } from '../support/outbox';
import { startWorld, type World } from '../support/world';
import { drainOutbox } from '../../src/notices/drain-outbox';
import { act, ask, draftProposal, kindsOf, newInstitution, noticesOf, publishProposal } from './people';

/** Who is told what, and who is not. */

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

/** Makes the account a member, by the request and the approval that people go through. */
async function join(account: string, institution: { account: string; institution: string }): Promise<void> {
  const { membership } = await act(
    world,
    account,
    'requestMembership',
    { institutionId: institution.institution },
    'membership { id revision }',
  );
  await act(world, institution.account, 'approveMembership', membership);
}

describe('memberships', () => {
  test('a request is told to the focal points, the decision to whom it is about', async () => {
    const ministry = await newInstitution(world, 'Malee');
    const other = await newInstitution(world, 'Other');
    const applicant = await newAccount(world, 'Applicant');
    await join(applicant, ministry);
    await drain(world);
    expect(await kindsOf(world, ministry.account)).toEqual(['MEMBERSHIP_REQUESTED']);
    expect(await kindsOf(world, applicant)).toEqual(['MEMBERSHIP_DECIDED']);
    expect(await kindsOf(world, other.account)).toEqual([]);
    const [told] = await noticesOf(world, applicant);
    expect(told!.subject!.__typename).toBe('Membership');
  });
});

describe('new matches', () => {
  test('are told to the members of the institution whose proposal is fitted, once for the pair, with their own score', async () => {
    const asks = await newInstitution(world, 'Asks', 'LAO');
    const offers = await newInstitution(world, 'Offers', 'CHN');
    const far = await newInstitution(world, 'Far', 'KEN');
    const request = await publishProposal(world, asks.account, asks.institution, { kind: 'REQUEST' });
    await publishProposal(world, far.account, far.institution, {
      kind: 'REQUEST',
      needs: [{ theme: 'HEALTH', modality: 'FINANCE', importance: 'MUST' }],
    });
    await drain(world);
    const offer = await publishProposal(world, offers.account, offers.institution);
    await drain(world);

    const [told] = await noticesOf(world, asks.account, { kinds: ['NEW_MATCH'] });
    expect(told).toMatchObject({ subject: { id: offer, __typename: 'Proposal' }, proposal: { id: request } });
    const { explainMatch } = await ask(
      world,
      asks.account,
      `query ($p: ID!, $c: ID!) { explainMatch(proposalId: $p, counterpartId: $c) { sides { score } } }`,
      { p: request, c: offer },
    );
    expect(told!.score).toBe(explainMatch.sides[0].score);
    expect(await kindsOf(world, far.account)).toEqual([]);
    expect(await kindsOf(world, offers.account)).toEqual([]);

    // Published once more, the pair is not told of again.
    const { node } = await ask(
      world,
      offers.account,
      'query ($id: ID!) { node(id: $id) { ... on Proposal { revision } } }',
      {
        id: offer,
      },
    );
    expect(node.revision).toBeGreaterThan(1);
    await world.database.query(
      `INSERT INTO outbox (kind, payload, written_at, not_before) VALUES ('proposal.published', $1, now(), now())`,
      [{ proposalId: offer.slice('Proposal:'.length) }],
    );
    await drain(world, new Date(Date.now() + 1_000));
    expect(await noticesOf(world, asks.account, { kinds: ['NEW_MATCH'] })).toHaveLength(1);
  });

  test('are not told of what the receivers may not see', async () => {
    const guest = await newInstitution(world, 'Guest', 'LAO');
    const stays = await newInstitution(world, 'Stays', 'KHM');
    const host = await newInstitution(world, 'Host', 'CHN');
    for (const { account, institution } of [guest, stays]) {
      await publishProposal(world, account, institution, { kind: 'REQUEST' });
    }
    await drain(world);
    const { id, revision } = await draftProposal(world, host.account, host.institution, {
      visibility: 'INVITED_ONLY',
    });
    await act(world, host.account, 'inviteInstitutions', {
      proposalId: id,
      institutionIds: [guest.institution],
    });
    await act(world, host.account, 'publishProposal', { id, revision });
    await drain(world);
    const about = async (account: string) =>
      (await noticesOf(world, account)).filter(({ subject }) => subject?.id === id).map(({ kind }) => kind);
    expect((await about(guest.account)).sort()).toEqual(['NEW_MATCH', 'PROPOSAL_INVITED']);
    expect(await about(stays.account)).toEqual([]);
  });
});

test('an invitation that is withdrawn before it was told is not told', async () => {
  const [guest, dropped] = [
    await newInstitution(world, 'Kept Guest'),
    await newInstitution(world, 'Dropped Guest'),
  ];
  const host = await newInstitution(world, 'Changing Host', 'CHN');
  const { id, revision } = await draftProposal(world, host.account, host.institution, {
    visibility: 'INVITED_ONLY',
  });
  const institutionIds = [guest.institution, dropped.institution];
  await act(world, host.account, 'publishProposal', { id, revision });
  await act(world, host.account, 'inviteInstitutions', { proposalId: id, institutionIds });
  await act(world, host.account, 'withdrawInvitation', {
    proposalId: id,
    institutionId: dropped.institution,
  });
  await drain(world);
  expect(await kindsOf(world, guest.account)).toEqual(['PROPOSAL_INVITED']);
  expect(await kindsOf(world, dropped.account)).toEqual([]);
});

describe('a notice', () => {
  test('is seen by its account alone, not even by an administrator, and its subject as far as it may be seen now', async () => {
    const ministry = await newInstitution(world, 'Khamla');
    const applicant = await newAccount(world, 'Bounmy');
    await act(world, applicant, 'requestMembership', { institutionId: ministry.institution });
    await drain(world);
    const [told] = await noticesOf(world, ministry.account);
    const byId = 'query ($id: ID!) { node(id: $id) { id } }';
    expect((await world.ask(byId, { id: told!.id }, { viewer: administrator })).node).toBeNull();
    expect((await ask(world, applicant, byId, { id: told!.id })).node).toBeNull();
    expect((await ask(world, ministry.account, byId, { id: told!.id })).node).toEqual({ id: told!.id });

    await world.database.query(`UPDATE membership SET state = 'ENDED' WHERE account_id = $1`, [
      ministry.account,
    ]);
    expect((await noticesOf(world, ministry.account))[0]!.subject).toBeNull();
  });

  test('is marked as read, by its id or all until a moment', async () => {
    const ministry = await newInstitution(world, 'Reader');
    for (const name of ['One', 'Two', 'Three']) {
      const applicant = await newAccount(world, `Applicant ${name}`);
      await act(world, applicant, 'requestMembership', { institutionId: ministry.institution });
    }
    const before = new Date(Date.now() - 60_000);
    await drain(world);
    const told = await noticesOf(world, ministry.account);
    expect(told).toHaveLength(3);
    const mark = (input: object) =>
      act(world, ministry.account, 'markNoticesRead', { ...input }, 'viewer { unreadNotices }');
    expect((await mark({ upTo: before })).viewer.unreadNotices).toBe(3);
    expect((await mark({ ids: [told[0]!.id] })).viewer.unreadNotices).toBe(2);
    expect(await noticesOf(world, ministry.account, { unread: false })).toHaveLength(1);
    expect(await noticesOf(world, ministry.account, { unread: true, kinds: ['NEW_MATCH'] })).toEqual([]);
    expect((await mark({ upTo: new Date(Date.now() + 60_000) })).viewer.unreadNotices).toBe(0);
    const other = await newAccount(world, 'Somebody Else');
    await act(world, other, 'markNoticesRead', { ids: [told[1]!.id] });
  });
});

describe('the outbox', () => {
  test('puts off what fails, parks it, and lets an administrator retry it', async () => {
    await drain(world);
    await world.database.query(
      `INSERT INTO outbox (kind, payload, written_at, not_before) VALUES ('membership.decided', $1, now(), now())`,
      [{ membershipId: 'no-uuid' }],
    );
    const start = Date.now();
    const parts = outboxParts(world);
    let at = start;
    const clocked = { ...parts, clock: () => new Date(at) };
    for (let attempt = 0; attempt < 20; attempt++) {
      at += 3_600_000;
      await drainOutbox(clocked);
    }
    expect(parts.lines).toHaveLength(10);
    expect(parts.lines.at(-1)).toContain('given up');
    expect(parts.lines.join()).not.toContain('no-uuid');

    const list = `{ outboxFailures { totalCount nodes { id kind attempts lastError payload } } }`;
    const { outboxFailures } = await world.ask(list, {}, { viewer: administrator });
    expect(outboxFailures).toMatchObject({
      totalCount: 1,
      nodes: [{ kind: 'membership.decided', attempts: 10, lastError: 'QueryFailedError 22P02' }],
    });
    const { account } = await newInstitution(world, 'Curious');
    const refused = await world.send(list, {}, { viewer: await as(world, account) });
    expect(refused.errors![0]!.extensions!['code']).toBe('FORBIDDEN');

    const { id } = outboxFailures.nodes[0];
    const retry = `mutation ($input: RetryOutboxEventInput!) {
      retryOutboxEvent(input: $input) { event { id } userErrors { code path message } } }`;
    await world.ask(retry, { input: { id } }, { viewer: administrator });
    expect((await world.ask(list, {}, { viewer: administrator })).outboxFailures.totalCount).toBe(0);
    const again = outboxParts(world, { clock: () => new Date(Date.now() + 1_000) });
    await drainOutbox(again);
    expect(again.lines[0]).toContain('failed 1 times');
    await world.database.query('DELETE FROM outbox');
  });

  test('leaves an event alone that this release does not know', async () => {
    await world.database.query(
      `INSERT INTO outbox (kind, payload, written_at, not_before) VALUES ('moon.landed', '{}', now(), now())`,
    );
    await drain(world, new Date(Date.now() + 1_000));
    const [row] = await world.database.query(
      `SELECT count(*)::int AS count FROM outbox WHERE kind = 'moon.landed'`,
    );
    expect(row.count).toBe(1);
    await world.database.query('DELETE FROM outbox');
  });

  test('an event that fails takes nothing else of its transaction along', async () => {
    const ministry = await newInstitution(world, 'Steady');
    const applicant = await newAccount(world, 'Steady Applicant');
    await world.database.query(
      `INSERT INTO outbox (kind, payload, written_at, not_before) VALUES ('membership.decided', $1, now(), now())`,
      [{ membershipId: 'no-uuid' }],
    );
    await act(world, applicant, 'requestMembership', { institutionId: ministry.institution });
    const parts = outboxParts(world, { clock: () => new Date(Date.now() + 500) });
    await drainOutbox(parts);
    expect(parts.lines).toHaveLength(1);
    expect(await kindsOf(world, ministry.account)).toEqual(['MEMBERSHIP_REQUESTED']);
    await world.database.query('DELETE FROM outbox');
  });
});
