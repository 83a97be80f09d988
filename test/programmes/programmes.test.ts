import { stranger } from '../../src/access/viewer';
import { registered } from '../participants/people';
import { as, newAccount } from '../support/accounts';
import { newcomer } from '../support/viewers';
import { startWorld, type Data, type World } from '../support/world';
import { programmeOf, refused, run, unknownId } from './programmes-world';

const now = new Date('2027-01-15T08:00:00.000Z');

let world: World;
let office: string;
let amina: string;
let bo: string;
beforeAll(async () => {
  world = await startWorld();
  office = await registered(world, 'Cooperation Office', 'LAO');
  amina = await newAccount(world, 'Amina');
  bo = await newAccount(world, 'Bo');
});
afterAll(() => world.close());

describe('a programme', () => {
  test('is created by an administrator, and seen by everybody without its people', async () => {
    const input = { institutionId: office, title: ' Seminar series ', description: 'Deliverable 7.' };
    const { id, ...told } = await run(world, 'createProgramme', input);
    expect(told).toEqual({
      title: 'Seminar series',
      description: 'Deliverable 7.',
      revision: 1,
      institution: { id: office },
      organisers: [],
    });
    const source = `query ($id: ID!) { node(id: $id) { ... on Programme { title organisers { name } reviewQueue { totalCount } calls { totalCount } } } }`;
    expect((await world.ask(source, { id }, { viewer: stranger })).node).toEqual({
      title: 'Seminar series',
      organisers: null,
      reviewQueue: null,
      calls: { totalCount: 0 },
    });
  });

  test('is refused with every fault, and to everybody else', async () => {
    const input = { institutionId: unknownId('Institution'), title: 'Short'.slice(0, 4), description: '' };
    expect(await refused(world, 'createProgramme', input)).toEqual([
      'title TOO_SHORT',
      'description TOO_SHORT',
      'institutionId NOT_FOUND',
    ]);
    const fine = { institutionId: office, title: 'A programme' };
    expect(await refused(world, 'createProgramme', fine, { viewer: newcomer })).toEqual([' FORBIDDEN']);
  });

  test('is edited by its organisers from the revision they read, and by no others', async () => {
    const id = await programmeOf(world, office, 'A programme', amina);
    const organiser = { viewer: await as(world, amina) };
    const edited = await run(world, 'editProgramme', { id, revision: 1, description: 'More' }, organiser);
    expect(edited).toMatchObject({ title: 'A programme', description: 'More', revision: 2 });
    const again = { id, revision: 1, title: 'Another title' };
    expect(await refused(world, 'editProgramme', again, organiser)).toEqual(['revision STALE_REVISION']);
    const other = { viewer: await as(world, bo) };
    expect(await refused(world, 'editProgramme', { ...again, revision: 2 }, other)).toEqual([' FORBIDDEN']);
    expect(await refused(world, 'editProgramme', { id, revision: 2, title: null })).toEqual([
      'title REQUIRED',
    ]);
  });

  test('is found among those that one organises', async () => {
    const carla = await newAccount(world, 'Carla');
    const id = await programmeOf(world, office, 'Programme of Carla', carla);
    const source = `query ($mine: Boolean!) { programmes(mine: $mine, first: 100) { totalCount nodes { id } } }`;
    const { programmes } = await world.ask(source, { mine: true }, { viewer: await as(world, carla) });
    expect(programmes).toEqual({ totalCount: 1, nodes: [{ id }] });
    const all = await world.ask(source, { mine: false }, { viewer: stranger });
    expect(all.programmes.totalCount).toBeGreaterThan(1);
    expect(all.programmes.nodes[0].id).toBe(id);
  });
});

describe('organisers', () => {
  test('appoint each other by id or by address, and dismiss each other', async () => {
    const programmeId = await programmeOf(world, office, 'Shared programme', amina);
    const organiser = { viewer: await as(world, amina) };
    const { organisers } = await run(
      world,
      'appointOrganiser',
      { programmeId, email: 'BO@example.org' },
      organiser,
    );
    expect(organisers.map(({ name }: Data) => name)).toEqual(['Amina', 'Bo']);
    expect(
      await refused(world, 'appointOrganiser', { programmeId, accountId: `Account:${bo}` }, organiser),
    ).toEqual(['accountId ALREADY_EXISTS']);
    const newOne = { viewer: await as(world, bo) };
    const left = await run(world, 'dismissOrganiser', { programmeId, accountId: `Account:${amina}` }, newOne);
    expect(left.organisers.map(({ name }: Data) => name)).toEqual(['Bo']);
    // On the next request, with all that it meant.
    const before = { viewer: await as(world, amina) };
    expect(await refused(world, 'editProgramme', { id: programmeId, revision: 1 }, before)).toEqual([
      ' FORBIDDEN',
    ]);
    const again = { programmeId, accountId: `Account:${amina}` };
    expect(await refused(world, 'dismissOrganiser', again, newOne)).toEqual(['accountId NOT_FOUND']);
  });

  test('must be active accounts, named in one way; who may not appoint learns nothing of addresses', async () => {
    const programmeId = await programmeOf(world, office, 'Strict programme', amina);
    const organiser = { viewer: await as(world, amina) };
    const unconfirmed = await newAccount(world, 'Unconfirmed');
    const suspended = await newAccount(world, 'Suspended');
    await world.database.query('UPDATE account SET confirmed_at = NULL WHERE id = $1', [unconfirmed]);
    await world.database.query('UPDATE account SET suspended_at = now() WHERE id = $1', [suspended]);
    const appoint = (who: object, by: object) =>
      refused(world, 'appointOrganiser', { programmeId, ...who }, by);
    for (const name of ['unconfirmed', 'suspended', 'nobody']) {
      expect(await appoint({ email: `${name}@example.org` }, organiser)).toEqual(['email NOT_FOUND']);
    }
    expect(await appoint({ accountId: unknownId('Account') }, organiser)).toEqual(['accountId NOT_FOUND']);
    expect(await appoint({ accountId: `Account:${bo}`, email: 'bo@example.org' }, organiser)).toEqual([
      'email CONTRADICTION',
    ]);
    expect(await appoint({}, organiser)).toEqual(['accountId REQUIRED']);
    const other = { viewer: await as(world, bo) };
    for (const email of ['amina@example.org', 'nobody@example.org']) {
      expect(await appoint({ email }, other)).toEqual([' FORBIDDEN']);
    }
  });
});

describe('a call', () => {
  let programmeId: string;
  let organiser: { viewer: Awaited<ReturnType<typeof as>>; now: Date };
  const days = { opensOn: '2027-01-01', closesOn: '2027-03-31' };
  beforeAll(async () => {
    programmeId = await programmeOf(world, office, 'Programme with calls', amina);
    organiser = { viewer: await as(world, amina), now };
  });

  test('is opened by an organiser, reviewed unless said otherwise', async () => {
    const call = await run(world, 'openCall', { programmeId, title: 'First call', ...days }, organiser);
    expect(call).toMatchObject({
      ...days,
      title: 'First call',
      closedAt: null,
      reviewed: true,
      open: true,
      revision: 1,
      programme: { id: programmeId },
    });
    const { node } = await world.ask(
      `query ($id: ID!) { node(id: $id) { ... on Call { title programme { calls { totalCount nodes { id } } } } } }`,
      { id: call.id },
      { viewer: stranger },
    );
    expect(node.programme.calls).toEqual({ totalCount: 1, nodes: [{ id: call.id }] });
  });

  test.each([
    [{ title: 'x' }, 'title TOO_SHORT'],
    [{ opensOn: '2027-04-01' }, 'closesOn CONTRADICTION'],
    [{ opensOn: '2026-12-01', closesOn: '2027-01-14' }, 'closesOn OUT_OF_RANGE'],
    [{ opensOn: '1800-01-01' }, 'opensOn OUT_OF_RANGE'],
  ])('is refused where it says %j', async (input, fault) => {
    const whole = { programmeId, title: 'A call', ...days, ...input };
    expect(await refused(world, 'openCall', whole, organiser)).toEqual([fault]);
  });

  test('is edited, and closed for good', async () => {
    const { id } = await run(world, 'openCall', { programmeId, title: 'Call to close', ...days }, organiser);
    const longer = await run(world, 'editCall', { id, revision: 1, closesOn: '2027-06-30' }, organiser);
    expect(longer).toMatchObject({ title: 'Call to close', closesOn: '2027-06-30', revision: 2 });
    expect(await refused(world, 'editCall', { id, revision: 2, opensOn: null }, organiser)).toEqual([
      'opensOn REQUIRED',
    ]);
    const closed = await run(world, 'closeCall', { id, revision: 2 }, organiser);
    expect(closed).toMatchObject({ open: false, closedAt: now.toISOString() });
    expect(await refused(world, 'closeCall', { id, revision: 3 }, organiser)).toEqual(['id WRONG_STATE']);
    expect(await refused(world, 'editCall', { id, revision: 3, title: 'Again open' }, organiser)).toEqual([
      'id WRONG_STATE',
    ]);
  });

  test('is nothing for the organisers of another programme', async () => {
    await programmeOf(world, office, 'Programme of Bo', bo);
    const other = { viewer: await as(world, bo), now };
    const { id } = await run(world, 'openCall', { programmeId, title: 'Not of Bo', ...days }, organiser);
    expect(await refused(world, 'closeCall', { id, revision: 1 }, other)).toEqual([' FORBIDDEN']);
    expect(await refused(world, 'editCall', { id, revision: 1 }, other)).toEqual([' FORBIDDEN']);
    expect(await refused(world, 'openCall', { programmeId, title: 'Of Bo', ...days }, other)).toEqual([
      ' FORBIDDEN',
    ]);
    expect(await refused(world, 'closeCall', { id: unknownId('Call'), revision: 1 }, organiser)).toEqual([
      'id NOT_FOUND',
    ]);
  });
});
