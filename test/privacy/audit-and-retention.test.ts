import { applyRetention, retention } from '../../src/privacy/retention.repository';
import { registered } from '../participants/people';
import { administrator, newcomer } from '../support/viewers';
import { startWorld, type World } from '../support/world';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const TRAIL = `query ($accountId: ID, $subjectId: ID, $after: String, $first: Int! = 20) {
  auditTrail(accountId: $accountId, subjectId: $subjectId, after: $after, first: $first) {
    totalCount nodes { action accountId subjectId writtenAt } pageInfo { endCursor hasNextPage } } }`;

test('administrators read who did what, by ids, a page at a time', async () => {
  const now = new Date('2027-01-15T08:09:10.111Z');
  const first = await registered(world, 'Ministry', 'LAO');
  await registered(world, 'College', 'CHN');
  const { auditTrail } = await world.ask(TRAIL, { subjectId: first }, { now });
  expect(auditTrail).toMatchObject({
    totalCount: 1,
    nodes: [
      { action: 'registerInstitution', accountId: `Account:${administrator.accountId}`, subjectId: first },
    ],
  });
  const pages = await world.ask(TRAIL, { first: 1 });
  const { endCursor, hasNextPage } = pages.auditTrail.pageInfo;
  expect(hasNextPage).toBe(true);
  const next = await world.ask(TRAIL, { first: 1, after: endCursor });
  expect(next.auditTrail.nodes[0].subjectId).toBe(first);
  const { errors } = await world.send(TRAIL, {}, { viewer: newcomer });
  expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
});

test('what has been kept for its time is deleted, and nothing younger', async () => {
  const { database } = world;
  await database.query(`INSERT INTO write_key (account_id, key, mutation, input_hash, written_at) VALUES
    (gen_random_uuid(), 'old', 'm', 'h', '2027-01-01'), (gen_random_uuid(), 'young', 'm', 'h', '2027-01-20')`);
  await database.query(`INSERT INTO audit_entry (action, subject_id, written_at) VALUES
    ('ancient', 's', '2024-01-01'), ('recent', 's', '2026-01-01')`);
  expect(await applyRetention(database.manager, new Date('2027-02-10'))).toBe(2);
  expect(await database.query('SELECT key FROM write_key')).toEqual([{ key: 'young' }]);
  const actions = await database.query<{ action: string }[]>(
    `SELECT action FROM audit_entry WHERE subject_id = 's'`,
  );
  expect(actions).toEqual([{ action: 'recent' }]);
});

test('the page for administrators says how long what is kept', async () => {
  const { readFileSync } = await import('node:fs');
  const page = readFileSync('docs/operating.md', 'utf8');
  for (const { kept, days } of retention) expect(page).toMatch(new RegExp(`\\| ${kept} +\\| ${days} days`));
});
