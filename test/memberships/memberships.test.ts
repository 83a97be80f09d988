import { registered } from '../participants/people';
import { as, newAccount } from '../support/accounts';
import { faultLine } from '../support/fault-lines';
import { startWorld, type Data, type Variables, type World } from '../support/world';

/** How people come to act for an institution, and cease to. */

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const MEMBERSHIP =
  'id state focalPoint name email message reason revision participant { id name } institution { name }';

function source(name: string, selection = `membership { ${MEMBERSHIP} }`): string {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  return `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} userErrors { code path message } } }`;
}

async function act(account: string, name: string, input: Variables): Promise<Data> {
  const data = await world.ask(source(name), { input }, { viewer: await as(world, account) });
  return data[name].membership;
}

async function refusal(account: string, name: string, input: Variables): Promise<string[]> {
  const viewer = await as(world, account);
  const { data, errors } = await world.send(source(name, ''), { input }, { viewer });
  expect(errors).toBeUndefined();
  return data[name].userErrors.map(faultLine);
}

async function register(account: string, name: string): Promise<string> {
  const data = await world.ask(
    source('registerInstitution', 'institution { id }'),
    { input: { name, country: 'LAO', type: '10' } },
    { viewer: await as(world, account) },
  );
  return data.registerInstitution.institution.id as string;
}

const LIST = `query ($id: ID!) { node(id: $id) { ... on Institution {
  memberships { totalCount nodes { ${MEMBERSHIP} } } participants { nodes { id name email } } } } }`;

async function seen(account: string, institution: string): Promise<Data> {
  return (await world.ask(LIST, { id: institution }, { viewer: await as(world, account) })).node;
}

describe('an institution that its people bring along', () => {
  let khamla: string;
  let bounmy: string;
  let other: string;
  let ministry: string;
  beforeAll(async () => {
    khamla = await newAccount(world, 'Khamla');
    bounmy = await newAccount(world, 'Bounmy');
    other = await newAccount(world, 'Other');
    ministry = await register(khamla, 'Ministry of Trade');
  });

  test('whoever registers it is its focal point, at once', async () => {
    const { memberships, participants } = await seen(khamla, ministry);
    expect(memberships).toMatchObject({
      totalCount: 1,
      nodes: [{ state: 'ACTIVE', focalPoint: true, name: 'Khamla', email: 'khamla@example.org' }],
    });
    expect(participants.nodes).toMatchObject([{ name: 'Khamla', email: 'khamla@example.org' }]);
    const edit = { id: ministry, revision: 1, acronym: 'MOT' };
    await world.ask(
      source('editInstitution', 'institution { acronym }'),
      { input: edit },
      { viewer: await as(world, khamla) },
    );
    expect(await refusal(other, 'editInstitution', { ...edit, revision: 2 })).toEqual([' FORBIDDEN']);
  });

  test('others ask, and act from their next request on when a focal point has said yes', async () => {
    const asked = await act(bounmy, 'requestMembership', {
      institutionId: ministry,
      message: 'I head e-commerce.',
    });
    expect(asked).toMatchObject({ state: 'REQUESTED', participant: null });
    const again = { institutionId: ministry };
    expect(await refusal(bounmy, 'requestMembership', again)).toEqual(['institutionId ALREADY_EXISTS']);
    const at = { id: asked.id, revision: 1 };
    expect(await refusal(bounmy, 'approveMembership', at)).toEqual([' FORBIDDEN']);
    expect(await refusal(other, 'endMembership', at)).toEqual(['id NOT_FOUND']);
    const draft = {
      institutionId: ministry,
      kind: 'OFFER',
      title: 'Customs',
      language: 'en',
      validUntil: '2030-01-01',
    };
    expect(await refusal(bounmy, 'createProposal', draft)).toEqual([' FORBIDDEN']);
    expect((await seen(khamla, ministry)).memberships.nodes[0].message).toBe('I head e-commerce.');

    expect(await act(khamla, 'approveMembership', at)).toMatchObject({ state: 'ACTIVE', revision: 2 });
    expect(await refusal(khamla, 'approveMembership', at)).toEqual(['revision STALE_REVISION']);
    await world.ask(
      source('createProposal', 'proposal { id }'),
      { input: draft },
      { viewer: await as(world, bounmy) },
    );
    // A plain member decides on nobody, and reads colleagues' names but not their addresses.
    expect((await seen(bounmy, ministry)).memberships.totalCount).toBe(1);
    expect((await seen(bounmy, ministry)).participants.nodes).toMatchObject([
      { name: 'Bounmy', email: 'bounmy@example.org' },
      { name: 'Khamla', email: null },
    ]);
  });

  test('who leaves acts no more, and may ask again', async () => {
    const { memberships } = await seen(bounmy, ministry);
    const [{ id, revision }] = memberships.nodes;
    expect(await act(bounmy, 'endMembership', { id, revision, reason: 'A new post.' })).toMatchObject({
      state: 'ENDED',
      reason: 'A new post.',
    });
    expect((await seen(bounmy, ministry)).participants.nodes).toMatchObject([{ name: 'Bounmy' }]);
    const edit = {
      institutionId: ministry,
      kind: 'OFFER',
      title: 'Customs',
      language: 'en',
      validUntil: '2030-01-01',
    };
    expect(await refusal(bounmy, 'createProposal', edit)).toEqual([' FORBIDDEN']);
    const anew = await act(bounmy, 'requestMembership', { institutionId: ministry });
    expect(await act(khamla, 'declineMembership', { id: anew.id, revision: 1, reason: 'No.' })).toMatchObject(
      {
        state: 'DECLINED',
      },
    );
    // The entry from before is the same one when they come back.
    const back = await act(bounmy, 'requestMembership', { institutionId: ministry });
    await act(khamla, 'approveMembership', { id: back.id, revision: 1 });
    expect((await seen(khamla, ministry)).participants.nodes).toHaveLength(2);
  });

  test('a focal point makes another, and steps back', async () => {
    const { memberships } = await seen(khamla, ministry);
    const of = (name: string) =>
      memberships.nodes.find((one: Data) => one.name === name && one.state === 'ACTIVE');
    await act(khamla, 'appointFocalPoint', { id: of('Bounmy').id, revision: of('Bounmy').revision });
    await act(bounmy, 'appointFocalPoint', {
      id: of('Khamla').id,
      revision: of('Khamla').revision,
      focalPoint: false,
    });
    expect(await refusal(khamla, 'appointFocalPoint', { id: of('Bounmy').id, revision: 1 })).toEqual([
      ' FORBIDDEN',
    ]);
  });
});

test('an institution without a focal point is claimed, and the administrators decide', async () => {
  const agency = await registered(world, 'Agency', 'BGD');
  const claimant = await newAccount(world, 'Claimant');
  const { id } = await act(claimant, 'requestMembership', { institutionId: agency, asFocalPoint: true });
  expect(await refusal(claimant, 'approveMembership', { id, revision: 1 })).toEqual([' FORBIDDEN']);
  const { approveMembership } = await world.ask(source('approveMembership'), { input: { id, revision: 1 } });
  expect(approveMembership.membership).toMatchObject({ state: 'ACTIVE', focalPoint: true });
});

test('an entry kept under the confirmed address becomes the person’s own', async () => {
  const college = await registered(world, 'College', 'CHN');
  const input = {
    institutionId: college,
    name: 'Li',
    email: 'LI@example.org',
    roles: ['TRAINER'],
    languages: [],
    consented: true,
  };
  const { addParticipant } = await world.ask(source('addParticipant', 'participant { id }'), { input });
  const li = await newAccount(world, 'Li Wei', 'li@example.org');
  const { id } = await act(li, 'requestMembership', { institutionId: college });
  const { approveMembership } = await world.ask(source('approveMembership'), { input: { id, revision: 1 } });
  expect(approveMembership.membership.participant.id).toBe(addParticipant.participant.id);
});

test('nobody else learns who asks to act for an institution', async () => {
  const bank = await registered(world, 'Bank', 'LAO');
  const asker = await newAccount(world, 'Asker');
  const { id } = await act(asker, 'requestMembership', { institutionId: bank });
  const curious = await newAccount(world, 'Curious');
  expect((await seen(curious, bank)).memberships).toEqual({ totalCount: 0, nodes: [] });
  const viewer = await as(world, curious);
  const { node } = await world.ask('query ($id: ID!) { node(id: $id) { id } }', { id }, { viewer });
  expect(node).toBeNull();
});

test('a key counts once: the same answer again, and no second place', async () => {
  const office = await registered(world, 'Office', 'LAO');
  const eager = await newAccount(world, 'Eager');
  const input = { institutionId: office, idempotencyKey: 'once' };
  const first = await act(eager, 'requestMembership', input);
  expect(await act(eager, 'requestMembership', input)).toEqual(first);
  expect(await refusal(eager, 'requestMembership', { ...input, message: 'Other words' })).toEqual([
    'idempotencyKey KEY_REUSED',
  ]);
  const audited = await world.database.query(`SELECT action FROM audit_entry WHERE account_id = $1`, [eager]);
  expect(audited).toEqual([{ action: 'requestMembership' }]);
});
