import { expireInterests, remindOfInterests } from '../../src/partnerships/interest-sweeps.repository';
import { now } from '../matching/market-world';
import { startWorld, type World } from '../support/world';
import { attempt, beneficiary, done, express, pivotal, refused, seen, told, trio } from './partner-world';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const after = (days: number) => new Date(now.getTime() + days * 86_400_000);

test('an interest expires after thirty days, judged by the date before the sweep has come by', async () => {
  const [b, p] = [await beneficiary(world), await pivotal(world)];
  const { id } = await express(world, b, p);
  const stateOn = async (days: number) =>
    (await seen(world, 'Interest', id, b.viewer, 'state', after(days))).state as string;
  expect(await stateOn(29)).toBe('INTEREST_SENT');
  expect(await stateOn(30)).toBe('EXPIRED');
  expect(await refused(world, 'acceptInterest', { id }, p.viewer, after(30))).toEqual(['id WRONG_STATE']);
  const { manager } = world.database;
  expect(await expireInterests(manager, after(29))).toBe(0);
  const both = await Promise.all([1, 2].map(() => expireInterests(manager, after(31))));
  expect(both.sort()).toEqual([0, 1]);
  const { history } = await seen(world, 'Interest', id, b.viewer);
  expect(history.at(-1)).toMatchObject({ fromState: 'INTEREST_SENT', toState: 'EXPIRED', role: null });
  expect(await told(world, id)).toEqual([
    'interest.sent CHN',
    'interest.expired LAO',
    'interest.expired CHN',
  ]);
  // The silence is held against whoever was asked.
  const source = `query ($id: ID!) { node(id: $id) { ... on Institution { replies { asked answered } } } }`;
  expect((await world.ask(source, { id: p.institution })).node.replies).toEqual({ asked: 1, answered: 0 });
});

test('asked again before the sweep has come by, the expiry is recorded first', async () => {
  const [b, p] = [await beneficiary(world), await pivotal(world)];
  const first = await express(world, b, p);
  const input = { proposalId: p.proposal, counterpartId: b.proposal, message: 'Better late' };
  const second = await done(world, 'expressInterest', input, p.viewer, after(40));
  expect(second.id).not.toBe(first.id);
  expect((await seen(world, 'Interest', first.id, b.viewer)).history.at(-1)).toMatchObject({
    toState: 'EXPIRED',
  });
  expect((await attempt(world, 'acceptInterest', { id: second.id }, b.viewer, after(41))).object.state).toBe(
    'MUTUAL',
  );
});

test('who has not answered for 21 days is reminded once', async () => {
  const { b, p, f } = await trio(world);
  const { id } = await express(world, b, p, { thirdId: f.proposal });
  await done(world, 'acceptInterest', { id }, p.viewer);
  const { manager } = world.database;
  expect(await remindOfInterests(manager, after(20))).toBe(0);
  expect(await remindOfInterests(manager, after(21))).toBe(1);
  expect(await remindOfInterests(manager, after(22))).toBe(0);
  expect((await told(world, id)).filter((line) => line.startsWith('interest.reminder'))).toEqual([
    'interest.reminder DEU',
  ]);
});
