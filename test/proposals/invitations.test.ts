import { stranger, type Viewer } from '../../src/access/viewer';
import { invitationsOf } from '../../src/proposals/invitations.repository';
import { matchesOf } from '../matching/market-world';
import { faultLine } from '../support/fault-lines';
import { memberOf } from '../support/viewers';
import { startWorld, type Data, type RequestParts, type Variables, type World } from '../support/world';
import { act, begin, LIST, publish, registered, titles } from './people-and-proposals';

const now = new Date('2027-01-15T08:00:00.000Z');

let world: World;
let host: string;
let guest: string;
let other: string;
let open: string;
let offered: string;
let people: { viewer: Viewer; now: Date };

beforeAll(async () => {
  world = await startWorld();
  [host, guest, other] = [
    await registered(world, 'Host', 'CHN'),
    await registered(world, 'Guest', 'LAO'),
    await registered(world, 'Other', 'KEN'),
  ];
  people = { viewer: memberOf(host), now };
  const capability = { theme: 'ECOM.PAYMENTS', modality: 'TRAINING_COURSE' };
  const terms = { visibility: 'INVITED_ONLY', gives: [capability] };
  offered = (await publish(world, host, { title: 'Closed training', ...terms }, people)).id;
  open = (
    await publish(world, guest, { title: 'Payments wanted', kind: 'REQUEST', needs: [capability] }, { now })
  ).id;
});
afterAll(() => world.close());

const ANSWER = 'proposal { id invitations { institution { id } invitedAt } } userErrors { code path }';
async function send(name: string, input: Variables, as: Partial<RequestParts> = people): Promise<Data> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await world.send(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${ANSWER} } }`,
    { input },
    as,
  );
  expect(errors).toBeUndefined();
  return data[name];
}
const invite = (institutionIds: string[], proposalId = offered, as: Partial<RequestParts> = people) =>
  send('inviteInstitutions', { proposalId, institutionIds }, as);
const withdraw = (institutionId: string, as: Partial<RequestParts> = people) =>
  send('withdrawInvitation', { proposalId: offered, institutionId }, as);
const guests = ({ proposal }: Data) => proposal.invitations.map(({ institution }: Data) => institution.id);
const lines = ({ proposal, userErrors }: Data) => {
  expect(proposal).toBeNull();
  return userErrors.map(faultLine);
};

/** Whoever acts for the institution, as a request of theirs finds it now. */
async function of(institution: string): Promise<{ viewer: Viewer; now: Date }> {
  const key = institution.replace('Institution:', '');
  return {
    viewer: memberOf(institution, { invited: await invitationsOf(world.database.manager, [key]) }),
    now,
  };
}

/** Every way by which a viewer could come across the proposal, and whether it is there. */
async function seenBy(as: Partial<RequestParts>): Promise<Record<string, boolean>> {
  const has = (found: readonly Data[]) => found.some(({ id }) => id === offered);
  const { proposals } = await world.ask(LIST, { filter: {} }, as);
  const under = `query ($id: ID!, $one: ID!) {
    one: node(id: $one) { id }
    node(id: $id) { ... on Institution {
      proposals { totalCount nodes { id } } country { proposals { totalCount nodes { id } } } } } }`;
  const nested = await world.ask(under, { id: host, one: offered }, as);
  const { proposals: ofHost, country } = nested.node;
  const matches = await matchesOf(world, open, '', as);
  const explained = await world.send(
    `query ($p: ID!, $c: ID!) { explainMatch(proposalId: $p, counterpartId: $c) { eligible } }`,
    { p: open, c: offered },
    as,
  );
  return {
    list: has(proposals.nodes) && proposals.totalCount === 2,
    search: (await titles(world, { search: 'closed training' }, as)).length === 1,
    node: nested.one !== null,
    ofInstitution: has(ofHost.nodes) && ofHost.totalCount === 1,
    ofCountry: has(country.proposals.nodes) && country.proposals.totalCount === 1,
    invited: (await titles(world, { invited: true }, as)).includes('Closed training'),
    matches: matches.nodes.some(({ counterpart }: Data) => counterpart.id === offered),
    counted: matches.totalCount === 1 && matches.eligibleCount === 1,
    explained: explained.data?.explainMatch?.eligible === true,
  };
}

const everyWay = {
  list: true,
  search: true,
  node: true,
  ofInstitution: true,
  ofCountry: true,
  invited: true,
  matches: true,
  counted: true,
  explained: true,
};
const noWay = Object.fromEntries(Object.keys(everyWay).map((way) => [way, false]));

test('a guest sees the proposal by every way, and by none once the invitation is withdrawn', async () => {
  expect(await seenBy(await of(guest))).toEqual(noWay);
  expect(guests(await invite([guest]))).toEqual([guest]);
  expect(await seenBy(await of(guest))).toEqual(everyWay);
  for (const outsider of [await of(other), { viewer: stranger, now }]) {
    expect(await seenBy(outsider)).toEqual(noWay);
  }
  expect(guests(await withdraw(guest))).toEqual([]);
  expect(await seenBy(await of(guest))).toEqual(noWay);
});

test('an invitation opens what is published, and no other state', async () => {
  await invite([guest]);
  const { revision } = (
    await world.ask(
      'query ($id: ID!) { node(id: $id) { ... on Proposal { revision } } }',
      { id: offered },
      people,
    )
  ).node;
  const paused = await act(world, 'pauseProposal', { id: offered, revision }, people);
  expect(await invitationsOf(world.database.manager, [guest.replace('Institution:', '')])).toEqual([]);
  expect(await seenBy(await of(guest))).toEqual(noWay);
  await act(world, 'resumeProposal', { id: offered, revision: paused.revision }, people);
  expect(await seenBy(await of(guest))).toEqual(everyWay);
  const expired = { ...(await of(guest)), now: new Date('2031-01-01T00:00:00Z') };
  expect(await titles(world, { invited: true }, expired)).toEqual([]);
  await withdraw(guest);
});

test('who was invited is known to its own people alone', async () => {
  await invite([guest, other]);
  const source =
    'query ($id: ID!) { node(id: $id) { ... on Proposal { invitations { institution { id } } } } }';
  const told = async (as: Partial<RequestParts>) =>
    (await world.ask(source, { id: offered }, as)).node.invitations;
  expect(await told(people)).toHaveLength(2);
  expect(await told({ now })).toHaveLength(2);
  expect(await told(await of(guest))).toBeNull();
  await withdraw(guest);
  await withdraw(other);
});

test('inviting twice changes nothing, and tells nobody twice', async () => {
  const first = await invite([guest]);
  const again = await invite([guest, other], offered, { ...people, now: new Date(now.getTime() + 60_000) });
  expect(again.proposal.invitations[0]).toEqual(first.proposal.invitations[0]);
  expect(guests(again)).toEqual([guest, other]);
  const told = await world.database.query<Data[]>(
    `SELECT payload FROM outbox WHERE kind = 'proposal.invited' ORDER BY id DESC LIMIT 2`,
  );
  expect(told.map(({ payload }) => payload.institutionId)).toEqual(
    [other, guest].map((id) => id.replace('Institution:', '')),
  );
  await withdraw(guest);
  await withdraw(other);
});

describe('what is refused', () => {
  const nobody = '00000000-0000-4000-8000-000000000000';

  test('guests who are none, each at its place', async () => {
    const ids = [guest, `Institution:${nobody}`, host, 'Proposal:x', guest];
    expect(lines(await invite(ids)).sort()).toEqual(
      [
        'institutionIds.1 NOT_FOUND',
        'institutionIds.2 CONTRADICTION',
        'institutionIds.3 BAD_ID',
        'institutionIds.4 DUPLICATE',
      ].sort(),
    );
    expect(lines(await invite([]))).toEqual(['institutionIds REQUIRED']);
    expect(lines(await invite(Array(51).fill(guest)))).toEqual(['institutionIds TOO_MANY']);
  });

  test('a proposal that an invitation would not open', async () => {
    const whole = await publish(world, host, { title: 'For members', visibility: 'MEMBERS' }, people);
    expect(lines(await invite([guest], whole.id))).toEqual(['proposalId WRONG_STATE']);
    const gone = await begin(world, host, { title: 'Given up', visibility: 'INVITED_ONLY' }, people);
    expect(guests(await invite([guest], gone.id))).toEqual([guest]);
    await act(world, 'withdrawProposal', { id: gone.id, revision: 1, reason: 'x' }, people);
    expect(lines(await invite([other], gone.id))).toEqual(['proposalId WRONG_STATE']);
    expect(lines(await invite([guest], `Proposal:${nobody}`))).toEqual(['proposalId NOT_FOUND']);
  });

  test('guests who would invite or withdraw, and strangers', async () => {
    await invite([guest]);
    const asGuest = await of(guest);
    expect(lines(await invite([other], offered, asGuest))).toEqual([' FORBIDDEN']);
    expect(lines(await withdraw(guest, asGuest))).toEqual([' FORBIDDEN']);
    expect(lines(await withdraw(guest, await of(other)))).toEqual(['proposalId NOT_FOUND']);
    expect(lines(await withdraw(guest, { viewer: stranger }))).toEqual([' FORBIDDEN']);
    expect(lines(await withdraw(other))).toEqual(['institutionId NOT_FOUND']);
    await withdraw(guest);
  });

  test('more guests than a proposal has', async () => {
    const key = offered.replace('Proposal:', '');
    await world.database.query(
      `WITH many AS (
         INSERT INTO institution (id, name, type, verification_state, verification_level, illustrative, aliases, terms,
           revision, created_at, updated_at)
         SELECT gen_random_uuid(), 'Guest ' || n, '40', 'UNVERIFIED', 0, false, '{}', '{}', 1, now(), now()
         FROM generate_series(1, 199) AS n RETURNING id)
       INSERT INTO invitation SELECT $1, id, now() FROM many`,
      [key],
    );
    expect(lines(await invite([guest, other]))).toEqual(['institutionIds LIMIT_REACHED']);
    expect((await invite([guest])).userErrors).toEqual([]);
  });
});
