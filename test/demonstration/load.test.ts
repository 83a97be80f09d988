import { scopeOf } from '../../src/access/scope';
import { administrator } from '../support/viewers';
import { loadLargeWorld, WorldRefused } from '../../src/demonstration/load-large-world';
import { loadSeminar } from '../../src/demonstration/load-seminar';
import { inventSeminar } from '../../src/demonstration/seminar';
import { defaultProfile } from '../../src/eligibility/default-profile';
import { Ranking } from '../../src/matching/engine/rank';
import { viewMarket } from '../../src/matching/market-view';
import { dayOf } from '../../src/validation/dates';
import { heldMarket } from '../support/held-market';
import { startWorld, type World } from '../support/world';

const now = new Date();
const today = dayOf(now);
const quiet = { info: () => undefined };
const seminar = inventSeminar(now);

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.close());

async function counts(): Promise<Record<string, number>> {
  const tables = [
    'institution',
    'participant',
    'proposal',
    'capability',
    'status_change',
    'exchange',
    'reply_record',
  ];
  const columns = tables.map((table) => `(SELECT count(*)::int FROM ${table}) AS ${table}`);
  const [row] = await world.database.query<Record<string, number>[]>(`SELECT ${columns.join()}`);
  return row!;
}

describe('the seminar', () => {
  test('fills an empty database, and a second call does nothing', async () => {
    expect(await loadSeminar(world.database, now, quiet)).toBe(true);
    const loaded = await counts();
    expect(loaded).toEqual({
      institution: seminar.institutions.length,
      participant: seminar.participants.length,
      proposal: seminar.proposals.length,
      capability: seminar.proposals.reduce((sum, { gives, needs }) => sum + gives.length + needs.length, 0),
      status_change: seminar.proposals.reduce((sum, { history }) => sum + history.length, 0),
      exchange: seminar.exchanges.length,
      reply_record: seminar.replies.length,
    });
    expect(await loadSeminar(world.database, now, quiet)).toBe(false);
    expect(await counts()).toEqual(loaded);
  });

  test('two servers that start together load it once', async () => {
    const both = await Promise.all([1, 2].map(() => loadSeminar(world.database, now, quiet)));
    expect(both.sort()).toEqual([false, true]);
  });

  test('is stored as it was invented', async () => {
    await loadSeminar(world.database, now, quiet);
    const { id, title, challenge } = seminar.proposals.find(
      ({ proposal }) => proposal.language === 'ar',
    )!.proposal;
    const rows = await world.database.query(
      'SELECT title, challenge, illustrative, language FROM proposal WHERE id = $1',
      [id],
    );
    expect(rows).toEqual([{ title, challenge, illustrative: true, language: 'ar' }]);
  });

  test('most open requests find a partner, and not all the same one', async () => {
    await loadSeminar(world.database, now, quiet);
    const view = viewMarket(await heldMarket(world.database), {
      scope: scopeOf(administrator),
      profile: defaultProfile(now),
      asOf: today,
      today,
    });
    const members = [...view.members()];
    const open = new Set(
      seminar.proposals
        .filter(({ proposal }) => proposal.kind === 'REQUEST' && proposal.status === 'PUBLISHED')
        .map(({ proposal }) => proposal.id),
    );
    const rankings = members
      .filter(({ id }) => open.has(id))
      .map((member) => {
        const ranking = new Ranking(member, view.world, { first: 1 });
        for (const candidate of members) ranking.consider(candidate);
        return ranking;
      });
    const matched = rankings.filter(({ eligible }) => eligible > 0);
    const tops = new Set(matched.map((ranking) => ranking.inOrder()[0]!.id));
    expect(rankings).toHaveLength(open.size);
    expect(matched.length / rankings.length).toBeGreaterThanOrEqual(0.9);
    expect(tops.size).toBeGreaterThanOrEqual(10);
    // A world in which everything fits everything would show nothing of the rules.
    expect(rankings.every(({ barred }) => barred > 0)).toBe(true);
  });
});

describe('a large world', () => {
  const options = { seed: 1, proposals: 2_000, now, force: false };

  test('of 2,000 proposals is counted right, and told batch by batch', async () => {
    let told = 0;
    await loadLargeWorld(world.database, options, ({ proposals }) => (told += proposals.length));
    expect(told).toBe(2_000);
    expect(await counts()).toMatchObject({
      institution: 200,
      participant: 200,
      proposal: 2_000,
      exchange: 400,
    });
  });

  test('stands beside the seminar, and beside the world of another seed, but not beside itself', async () => {
    await loadSeminar(world.database, now, quiet);
    await loadLargeWorld(world.database, { ...options, proposals: 20 });
    await loadLargeWorld(world.database, { ...options, proposals: 20, seed: 2 });
    const before = await counts();
    await expect(loadLargeWorld(world.database, { ...options, proposals: 20 })).rejects.toThrow(WorldRefused);
    expect(await counts()).toEqual(before);
  });

  test('is kept out of a database with real institutions, unless forced', async () => {
    await world.ask(
      'mutation ($input: RegisterInstitutionInput!) { registerInstitution(input: $input) { institution { id } userErrors { code } } }',
      { input: { name: 'A real one', type: '80', country: 'LAO' } },
    );
    await expect(loadLargeWorld(world.database, { ...options, proposals: 20 })).rejects.toThrow('--force');
    expect(await counts()).toMatchObject({ institution: 1, proposal: 0 });
    await loadLargeWorld(world.database, { ...options, proposals: 20, force: true });
    expect(await counts()).toMatchObject({ proposal: 20 });
  });
});
