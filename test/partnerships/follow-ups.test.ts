import { remindOfFollowUps } from '../../src/partnerships/interest-sweeps.repository';
import { now } from '../matching/market-world';
import { startWorld, type Data, type World } from '../support/world';
import { beneficiary, done, partner, pivotal, refused, seen, told, type Party } from './partner-world';

let world: World;
let b: Party;
let p: Party;
let partnershipId: string;
beforeAll(async () => {
  world = await startWorld();
  [b, p] = [await beneficiary(world), await pivotal(world)];
  partnershipId = await partner(world, b, p);
});
afterAll(() => world.close());

async function person(institutionId: string): Promise<string> {
  const data = await world.ask(
    `mutation ($input: AddParticipantInput!) { addParticipant(input: $input) { participant { id } userErrors { code path } } }`,
    { input: { institutionId, name: 'A person', roles: ['TRAINER'], languages: [], consented: true } },
  );
  return data.addParticipant.participant.id as string;
}

test('are added, edited and done, each from the revision that was read', async () => {
  const owner = await person(p.institution);
  const input = { partnershipId, title: 'Send the curriculum', dueOn: '2026-12-01', ownerId: owner };
  const added = await done(world, 'addFollowUp', input, b.viewer);
  expect(added).toMatchObject({
    title: 'Send the curriculum',
    dueOn: '2026-12-01',
    state: 'OPEN',
    overdue: false,
    revision: 1,
    owner: { id: owner },
    partnership: { id: partnershipId },
  });
  const { id } = added;
  const edited = await done(
    world,
    'editFollowUp',
    { id, revision: 1, ownerId: null, dueOn: '2026-12-09' },
    p.viewer,
  );
  expect(edited).toMatchObject({
    title: 'Send the curriculum',
    dueOn: '2026-12-09',
    owner: null,
    revision: 2,
  });
  expect(await refused(world, 'completeFollowUp', { id, revision: 1 }, b.viewer)).toEqual([
    'revision STALE_REVISION',
  ]);
  expect(await done(world, 'completeFollowUp', { id, revision: 2 }, b.viewer)).toMatchObject({
    state: 'DONE',
  });
  for (const action of ['cancelFollowUp', 'editFollowUp', 'completeFollowUp']) {
    expect(await refused(world, action, { id, revision: 3 }, b.viewer)).toEqual(['id WRONG_STATE']);
  }
});

test('are refused with every fault at its place', async () => {
  const stranger = await person((await pivotal(world)).institution);
  const input = { partnershipId, title: ' ', dueOn: '1066-10-14', ownerId: stranger };
  expect(await refused(world, 'addFollowUp', input, b.viewer)).toEqual([
    'dueOn OUT_OF_RANGE',
    'title TOO_SHORT',
    'ownerId NOT_FOUND',
  ]);
  const { id } = await done(
    world,
    'addFollowUp',
    { partnershipId, title: 'To do', dueOn: '2026-12-01' },
    b.viewer,
  );
  expect(
    await refused(world, 'editFollowUp', { id, revision: 1, title: null, dueOn: null }, b.viewer),
  ).toEqual(['title REQUIRED', 'dueOn REQUIRED']);
});

test('are overdue from the day after, and told once when they are due', async () => {
  const other = await partner(world, await beneficiary(world), p);
  const add = (title: string, dueOn: string) =>
    done(world, 'addFollowUp', { partnershipId: other, title, dueOn }, p.viewer);
  await add('Today', '2026-11-23');
  const late = await add('Yesterday', '2026-11-22');
  await add('Tomorrow', '2026-11-24');
  const titles = async (filter: string) => {
    const fields = `followUps(filter: ${filter}) { totalCount nodes { title } }`;
    const { followUps } = await seen(world, 'Partnership', other, p.viewer, fields);
    expect(followUps.totalCount).toBe(followUps.nodes.length);
    return followUps.nodes.map(({ title }: Data) => title as string);
  };
  expect(await titles('{ overdue: true }')).toEqual(['Yesterday']);
  expect(await titles('{ overdue: false }')).toEqual(['Today', 'Tomorrow']);
  const { manager } = world.database;
  expect(await remindOfFollowUps(manager, now)).toBe(2);
  expect(await remindOfFollowUps(manager, now)).toBe(0);
  const due = 'followUp.due';
  const lines = async () => (await told(world, other)).filter((line) => line.startsWith(due));
  expect(await lines()).toEqual([`${due} LAO`, `${due} CHN`, `${due} LAO`, `${due} CHN`]);
  // A new day is told anew.
  await done(world, 'editFollowUp', { id: late.id, revision: 1, dueOn: '2026-11-20' }, p.viewer);
  expect(await remindOfFollowUps(manager, now)).toBe(1);
  await done(world, 'cancelFollowUp', { id: late.id, revision: 2 }, p.viewer);
  expect(await titles('{ overdue: true }')).toEqual([]);
  const all = await world.ask(
    `{ followUps(filter: { states: [OPEN] }) { nodes { title } } }`,
    {},
    { viewer: p.viewer, now },
  );
  expect(all.followUps.nodes.map(({ title }: Data) => title)).toEqual(['Today', 'Tomorrow', 'To do']);
});
