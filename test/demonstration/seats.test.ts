import { ensureDemonstrationAccounts } from '../../src/accounts/demonstration-accounts';
import { inTransaction } from '../../src/database/transaction';
import { loadSeminar } from '../../src/demonstration/load-seminar';
import { seatDemonstrationAccounts } from '../../src/demonstration/seat-accounts';
import { as } from '../support/accounts';
import { startWorld, type World } from '../support/world';

let world: World;
let accounts: Awaited<ReturnType<typeof ensureDemonstrationAccounts>>;
const now = new Date();
beforeAll(async () => {
  world = await startWorld();
  await loadSeminar(world.database, now, { info: () => undefined });
  const seat = () =>
    inTransaction(world.database, async (db) => {
      accounts = await ensureDemonstrationAccounts(db, now);
      await seatDemonstrationAccounts(db, accounts, now);
    });
  await seat();
  // A second start finds everybody in their places.
  await seat();
});
afterAll(() => world.close());

test('a practitioner and a focal point of the demonstration find matches for what their institution asks', async () => {
  for (const role of ['PRACTITIONER', 'FOCAL_POINT'] as const) {
    const viewer = await as(world, accounts[role]);
    const { viewer: own } = await world.ask(
      `{ viewer { memberships { nodes { focalPoint institution { name
           proposals(filter: { kinds: [REQUEST], statuses: [PUBLISHED] }) { nodes { title matches(first: 3) { totalCount } } } } } } } }`,
      {},
      { viewer, now },
    );
    expect(own.memberships.nodes).toHaveLength(1);
    const [membership] = own.memberships.nodes;
    expect(membership.focalPoint).toBe(role === 'FOCAL_POINT');
    expect(membership.institution.proposals.nodes[0].matches.totalCount).toBeGreaterThan(0);
  }
});

test('an organiser of the demonstration has something to review', async () => {
  const viewer = await as(world, accounts.ORGANISER);
  const { programmes } = await world.ask(
    '{ programmes { nodes { title illustrative reviewQueue { totalCount nodes { status } } } } }',
    {},
    { viewer, now },
  );
  expect(programmes.nodes).toMatchObject([{ illustrative: true }]);
  expect(programmes.nodes[0].reviewQueue.totalCount).toBeGreaterThan(0);
});
