import { stranger } from '../../src/access/viewer';
import { now } from '../matching/market-world';
import { newAccount } from '../support/accounts';
import { administrator } from '../support/viewers';
import { startWorld, type Data, type World } from '../support/world';
import {
  beneficiary,
  done,
  express,
  fieldsOf,
  keyOf,
  partner,
  pivotal,
  refreshed,
  refused,
  seen,
  underway,
  type Party,
} from './partner-world';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const anonymous = { visibility: 'ANONYMISED_UNTIL_MUTUAL' };

async function lists(viewer: Party['viewer'] | typeof stranger, filter = ''): Promise<Data> {
  const at = filter === '' ? '' : `(filter: ${filter})`;
  return world.ask(
    `{ interests${at} { totalCount nodes { id } } partnerships { totalCount nodes { id } }
       agreements { totalCount nodes { id } } followUps { totalCount nodes { id } } }`,
    {},
    { viewer, now },
  );
}

async function added(institutionId: string, name: string): Promise<string> {
  const data = await world.ask(
    `mutation ($input: AddParticipantInput!) { addParticipant(input: $input) { participant { id } userErrors { code path } } }`,
    {
      input: {
        institutionId,
        name,
        email: 'x@example.org',
        roles: ['TRAINER'],
        languages: [],
        consented: true,
      },
    },
  );
  return data.addParticipant.participant.id as string;
}

test('who is anonymised stays unnamed to the other until interest is mutual, also as the one who asks', async () => {
  for (const direction of ['asked', 'asking']) {
    const [b, p] = [await beneficiary(world), await pivotal(world, anonymous)];
    const [from, to] = direction === 'asked' ? [b, p] : [p, b];
    const { id } = await express(world, from, to);
    const unnamed = await seen(world, 'Interest', id, b.viewer);
    const text = JSON.stringify(unnamed);
    expect(text).not.toContain(keyOf(p.institution));
    expect(text).not.toContain(p.viewer.accountId);
    expect(unnamed.members.map(({ proposal }: Data) => proposal.institution?.id ?? null)).toEqual([
      b.institution,
      null,
    ]);
    await done(world, 'acceptInterest', { id }, to.viewer);
    // Partners are named at once; everywhere else from the next request on.
    const { partnership } = await seen(
      world,
      'Interest',
      id,
      b.viewer,
      'partnership { members { institution { id } } }',
    );
    expect(partnership.members.map(({ institution }: Data) => institution.id)).toEqual([
      b.institution,
      p.institution,
    ]);
    const named = await seen(world, 'Interest', id, await refreshed(world, b));
    expect(named.members[1].proposal.institution.id).toBe(p.institution);
  }
});

test('strangers and third institutions see nothing, count nothing and change nothing', async () => {
  const [b, p, third] = [await beneficiary(world), await pivotal(world), await pivotal(world)];
  const partnershipId = await underway(world, b, p);
  const waiting = await express(world, b, third);
  const ids = await world.ask(
    `query ($id: ID!) { node(id: $id) { ... on Partnership { interest { id } agreements { nodes { id } } } } }`,
    { id: partnershipId },
    { viewer: b.viewer, now },
  );
  const { followUp } = {
    followUp: await done(
      world,
      'addFollowUp',
      { partnershipId, title: 'To do', dueOn: '2026-12-01' },
      b.viewer,
    ),
  };
  const mine = {
    Interest: ids.node.interest.id,
    Partnership: partnershipId,
    Agreement: ids.node.agreements.nodes[0].id,
    FollowUp: followUp.id,
  };
  for (const [type, id] of Object.entries(mine)) {
    const see = (viewer: Party['viewer']) => seen(world, type as 'Interest', id, viewer, 'id');
    expect(await see(b.viewer)).toEqual({ id });
    expect(await see(administrator)).toEqual({ id });
    expect(await see(third.viewer)).toBeNull();
    expect(await see(stranger as never)).toBeNull();
  }
  expect(await lists(third.viewer)).toEqual({
    interests: { totalCount: 1, nodes: [{ id: waiting.id }] },
    partnerships: { totalCount: 0, nodes: [] },
    agreements: { totalCount: 0, nodes: [] },
    followUps: { totalCount: 0, nodes: [] },
  });
  expect((await lists(stranger)).interests.totalCount).toBe(0);
  const under = `interests { totalCount } partnerships { totalCount } shortlist { id }`;
  expect(await seen(world, 'Proposal', b.proposal, third.viewer, under)).toEqual({
    interests: { totalCount: 1 },
    partnerships: { totalCount: 0 },
    shortlist: [],
  });
  expect(await seen(world, 'Proposal', b.proposal, b.viewer, under)).toMatchObject({
    interests: { totalCount: 2 },
    partnerships: { totalCount: 1 },
  });
  const paper = { partnershipId, kind: 'CONTRACT', title: 'A contract' };
  for (const [mutation, input, fault] of [
    ['endPartnership', { id: partnershipId, reason: 'x' }, 'id NOT_FOUND'],
    ['recordOutcome', { id: partnershipId, scores: [] }, 'id NOT_FOUND'],
    ['proposeAgreement', paper, 'partnershipId NOT_FOUND'],
    ['confirmAgreement', { id: mine.Agreement }, 'id NOT_FOUND'],
    ['addFollowUp', { partnershipId, title: 'To do', dueOn: '2026-12-01' }, 'partnershipId NOT_FOUND'],
    ['completeFollowUp', { id: followUp.id, revision: 1 }, 'id NOT_FOUND'],
  ] as const) {
    expect(await refused(world, mutation, input, third.viewer)).toEqual([fault]);
  }
});

test('an agreement that is not confidential is public once all have confirmed it', async () => {
  const [b, p] = [await beneficiary(world), await pivotal(world)];
  const partnershipId = await partner(world, b, p);
  const paper = { partnershipId, kind: 'MEMORANDUM', title: 'An open memorandum', confidential: false };
  const { id } = await done(world, 'proposeAgreement', paper, b.viewer);
  expect(await seen(world, 'Agreement', id, stranger as never)).toBeNull();
  await done(world, 'confirmAgreement', { id }, p.viewer);
  const open = await seen(world, 'Agreement', id, stranger as never);
  expect(open).toMatchObject({ state: 'AGREED', partnership: null });
  expect(open.parties.map(({ institution }: Data) => institution.id)).toEqual([b.institution, p.institution]);
});

test('partners reach each other, and nobody else, by what a partnership opens', async () => {
  const [b, p, third] = [await beneficiary(world), await pivotal(world), await pivotal(world)];
  const contact = await added(p.institution, 'Named Contact');
  await world.database.query('UPDATE proposal SET contact_id = $1 WHERE id = $2', [
    keyOf(contact),
    keyOf(p.proposal),
  ]);
  const focal = await added(b.institution, 'Focal Point');
  const account = await newAccount(world, 'Focal Point');
  await world.database.query(
    `INSERT INTO membership (id, account_id, institution_id, participant_id, focal_point, state, revision, created_at, updated_at)
     VALUES (gen_random_uuid(), $1, $2, $3, true, 'ACTIVE', 1, $4, $4)`,
    [account, keyOf(b.institution), keyOf(focal), now],
  );
  await express(world, b, third);
  expect(await refreshed(world, b)).toMatchObject({ partnered: [], contacts: [] });
  await done(world, 'endPartnership', { id: await partner(world, b, p), reason: 'x' }, b.viewer);
  const [ofB, ofP, ofThird] = [
    await refreshed(world, b),
    await refreshed(world, p),
    await refreshed(world, third),
  ];
  const both = [keyOf(b.proposal), keyOf(p.proposal)].sort();
  expect([ofB.partnered.toSorted(), ofP.partnered.toSorted(), ofThird.partnered]).toEqual([both, both, []]);
  expect([ofB.contacts, ofP.contacts, ofThird.contacts]).toEqual([[keyOf(contact)], [keyOf(focal)], []]);
});

test('how an institution answers is for itself', async () => {
  const [b, p] = [await beneficiary(world), await pivotal(world)];
  await express(world, b, p);
  const replies = async (viewer: Party['viewer'] | typeof stranger) => {
    const source = `query ($id: ID!) { node(id: $id) { ... on Institution { replies { asked answered } } } }`;
    return (await world.ask(source, { id: p.institution }, { viewer, now })).node.replies as object;
  };
  expect(await replies(p.viewer)).toEqual({ asked: 1, answered: 0 });
  expect(await replies(administrator)).toEqual({ asked: 1, answered: 0 });
  expect(await replies(b.viewer)).toBeNull();
  expect(await replies(stranger)).toBeNull();
});

test('interests are listed by state and direction', async () => {
  const [b, p, other] = [await beneficiary(world), await pivotal(world), await pivotal(world)];
  const sent = await express(world, b, p);
  const received = await express(world, other, b);
  const found = async (filter: string, viewer = b.viewer) =>
    (await lists(viewer, filter)).interests.nodes.map(({ id }: Data) => id as string);
  expect(await found('{ direction: SENT }')).toEqual([sent.id]);
  expect(await found('{ direction: RECEIVED }')).toEqual([received.id]);
  expect(await found('{ states: [MUTUAL] }')).toEqual([]);
  expect(await found(`{ proposalId: "${p.proposal}" }`)).toEqual([sent.id]);
  expect(await found(`{ proposalId: "${p.proposal}", direction: SENT }`)).toEqual([]);
  expect(await found(`{ proposalId: "${b.proposal}" }`, p.viewer)).toEqual([sent.id]);
});

test('a page of many takes as many statements as a page of one', async () => {
  const p = await pivotal(world);
  const first = await beneficiary(world);
  await partner(world, first, p);
  const source = `query ($first: Int!) { partnerships(first: $first) { nodes { ${fieldsOf.partnership} interest { ${fieldsOf.interest} } } } }`;
  const page = (size: number) => () => world.ask(source, { first: size }, { viewer: p.viewer, now });
  const one = await world.countStatements(page(1));
  for (let at = 0; at < 4; at++) await partner(world, await beneficiary(world), p);
  expect(await world.countStatements(page(20))).toBe(one);
});
