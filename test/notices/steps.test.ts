import { remindOfFollowUps } from '../../src/partnerships/interest-sweeps.repository';
import { newAccount } from '../support/accounts';
import { drain } from '../support/outbox';
import { startWorld, type Data, type Variables, type World } from '../support/world';
import { administrator } from '../support/viewers';
import { act, ask, draftProposal, newInstitution, noticesOf, publishProposal } from './people';

/** The steps that people take with each other, and who hears of each. */

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

/** What the account was told of since it was asked last, as 'kind subject's type'. */
async function heard(account: string): Promise<string[]> {
  await drain(world);
  const told = await noticesOf(world, account, { unread: true });
  if (told.length > 0) await act(world, account, 'markNoticesRead', { ids: told.map(({ id }) => id) });
  return told
    .filter(({ kind }) => kind !== 'NEW_MATCH')
    .map(({ kind, subject }) => `${kind} ${subject?.__typename ?? 'unseen'}`)
    .sort();
}

async function administer(name: string, input: Variables, selection: string): Promise<Data> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const source = `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} userErrors { code path message } } }`;
  return (await world.ask(source, { input }, { viewer: administrator }))[name];
}

/** The proposals of two that fit, and their people. */
async function two(name: string) {
  const asks = await newInstitution(world, `${name} Asks`, 'LAO');
  const offers = await newInstitution(world, `${name} Offers`, 'CHN');
  const request = await publishProposal(world, asks.account, asks.institution, { kind: 'REQUEST' });
  const offer = await publishProposal(world, offers.account, offers.institution);
  await heard(asks.account);
  await heard(offers.account);
  const { interest } = await act(
    world,
    asks.account,
    'expressInterest',
    { proposalId: request, counterpartId: offer, message: 'Shall we?' },
    'interest { id }',
  );
  return { asks: asks.account, offers: offers.account, interest: interest.id as string, request, offer };
}

test('an interest is told to whom it is sent, its answers to whoever sent it', async () => {
  const { asks, offers, interest, offer } = await two('First');
  expect(await heard(offers)).toEqual(['INTEREST_RECEIVED Interest']);
  expect(await heard(asks)).toEqual([]);
  const [received] = await noticesOf(world, offers, { kinds: ['INTEREST_RECEIVED'] });
  expect(received!.proposal!.id).toBe(offer);
  const input = { id: interest, proposalId: offer };
  await act(world, offers, 'declineInterest', { ...input, reason: 'TIMING' });
  expect(await heard(asks)).toEqual(['INTEREST_DECLINED Interest']);
  expect(await heard(offers)).toEqual([]);
});

test('an interest that is taken back is told', async () => {
  const { asks, offers, interest } = await two('Second');
  expect(await heard(offers)).toEqual(['INTEREST_RECEIVED Interest']);
  await act(world, asks, 'withdrawInterest', { id: interest });
  expect(await heard(offers)).toEqual(['INTEREST_WITHDRAWN Interest']);
});

test('a partnership tells both sides of its steps, and of what is due', async () => {
  const { asks, offers, interest, offer } = await two('Third');
  await heard(offers);
  const accepted = await act(
    world,
    offers,
    'acceptInterest',
    { id: interest, proposalId: offer },
    'interest { partnership { id } }',
  );
  expect(await heard(asks)).toEqual(['INTEREST_ACCEPTED Interest', 'PARTNERSHIP_OPENED Partnership']);
  expect(await heard(offers)).toEqual(['PARTNERSHIP_OPENED Partnership']);
  const partnershipId = accepted.interest.partnership.id as string;
  const dueOn = new Date().toISOString().slice(0, 10);
  await act(world, asks, 'addFollowUp', { partnershipId, title: 'Call each other', dueOn });
  await remindOfFollowUps(world.database.manager, new Date());
  for (const account of [asks, offers]) expect(await heard(account)).toEqual(['FOLLOW_UP_DUE Partnership']);
  await act(world, asks, 'endPartnership', { id: partnershipId, reason: 'No funds.' });
  for (const account of [asks, offers])
    expect(await heard(account)).toEqual(['PARTNERSHIP_ENDED Partnership']);
});

test('a review is told to the organisers, what comes of it to the people of the proposal, each time', async () => {
  const host = await newInstitution(world, 'Hosts', 'CHN');
  const organiser = await newAccount(world, 'Organiser');
  const { programme } = await administer(
    'createProgramme',
    { institutionId: host.institution, title: 'A programme' },
    'programme { id }',
  );
  await administer('appointOrganiser', { programmeId: programme.id, accountId: `Account:${organiser}` }, '');
  const { call } = await administer(
    'openCall',
    {
      programmeId: programme.id,
      title: 'A call',
      opensOn: '2020-01-01',
      closesOn: '2030-01-01',
      reviewed: true,
    },
    'call { id }',
  );
  const { id } = await draftProposal(world, host.account, host.institution, { callId: call.id });
  const step = async (account: string, name: string, more: Variables = {}) => {
    const { node } = await ask(
      world,
      host.account,
      'query ($id: ID!) { node(id: $id) { ... on Proposal { revision } } }',
      {
        id,
      },
    );
    await act(world, account, name, { id, revision: node.revision, ...more });
  };
  for (let round = 0; round < 2; round++) {
    await step(host.account, 'submitProposal');
    expect(await heard(organiser)).toEqual(['PROPOSAL_SUBMITTED Proposal']);
    await step(organiser, 'requestChangesOfProposal', { reason: 'Say more.' });
    expect(await heard(host.account)).toEqual(['PROPOSAL_CHANGES_REQUESTED Proposal']);
  }
  await step(host.account, 'submitProposal');
  await step(organiser, 'approveProposal');
  expect(await heard(host.account)).toEqual(['PROPOSAL_APPROVED Proposal']);
});

test('verification and flags are told to the institution, each time; a request without a focal point to the administrators', async () => {
  const { account, institution } = await newInstitution(world, 'Verified');
  const step = async (name: string, more: Variables) => {
    const { node } = await ask(
      world,
      account,
      'query ($id: ID!) { node(id: $id) { ... on Institution { revision } } }',
      {
        id: institution,
      },
    );
    await administer(name, { id: institution, revision: node.revision, ...more }, '');
  };
  await step('verifyInstitution', { level: 2, expiresOn: '2028-01-01' });
  expect(await heard(account)).toEqual(['INSTITUTION_VERIFIED Institution']);
  for (let round = 0; round < 2; round++) {
    await step('raiseFlag', { colour: 'RED', reason: 'Asked about.' });
    expect(await heard(account)).toEqual(['INSTITUTION_FLAGGED Institution']);
    await step('clearFlag', { reason: 'Answered.' });
    expect(await heard(account)).toEqual(['INSTITUTION_UNFLAGGED Institution']);
  }

  const root = await newAccount(world, 'Root');
  await world.database.query('UPDATE account SET administrator = true WHERE id = $1', [root]);
  await world.database.query('UPDATE membership SET focal_point = false WHERE account_id = $1', [account]);
  const claimant = await newAccount(world, 'Claimant');
  await act(world, claimant, 'requestMembership', { institutionId: institution, asFocalPoint: true });
  expect(await heard(root)).toEqual(['MEMBERSHIP_REQUESTED Membership']);
  expect(await heard(account)).toEqual([]);
});
