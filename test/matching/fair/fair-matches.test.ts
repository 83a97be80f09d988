import { fairEpochsOf, FairEpochs } from '../../../src/matching/fair-epochs';
import { defaultProfile } from '../../../src/eligibility/default-profile';
import { matchEngineOf } from '../../../src/matching/thread/match-engine';
import { stranger } from '../../../src/access/viewer';
import { startWorld, type Data, type World } from '../../support/world';
import { matchesOf, now, publish, randomMarket, registerInstitution } from '../market-world';

const fair = 'order: FAIR, first: 100, includeBarred: true';
const after = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

describe('matches in the fair order', () => {
  let world: World;
  let proposals: string[];
  let laos: string;

  beforeAll(async () => {
    world = await startWorld();
    laos = await registerInstitution(world, 'LAO');
    proposals = await randomMarket(world, 11, 30);
  });
  afterAll(() => world.close());

  const ids = (matches: Data): string[] => matches.nodes.map((match: Data) => match.counterpart.id as string);
  const computedAt = async (as: object = {}): Promise<string> => {
    const data = await world.ask(
      `query ($id: ID!) { node(id: $id) { ... on Proposal { matches(order: FAIR) { computedAt } } } }`,
      { id: proposals[0] },
      { now, ...as },
    );
    return data.node.matches.computedAt as string;
  };

  test('are those of the order by score', async () => {
    for (const id of proposals.slice(0, 12)) {
      const [byScore, fairly] = [
        await matchesOf(world, id, 'first: 100, includeBarred: true'),
        await matchesOf(world, id, fair),
      ];
      expect(ids(fairly).sort()).toEqual(ids(byScore).sort());
      const { totalCount, eligibleCount, barredCount } = fairly;
      expect({ totalCount, eligibleCount, barredCount }).toEqual({
        totalCount: byScore.totalCount,
        eligibleCount: byScore.eligibleCount,
        barredCount: byScore.barredCount,
      });
      const eligible = fairly.nodes.map((match: Data) => match.eligible as boolean);
      expect(eligible).toEqual(
        eligible.toSorted((one: boolean, other: boolean) => Number(other) - Number(one)),
      );
    }
  });

  test('page by page are the whole list', async () => {
    const id = proposals[0]!;
    const whole = ids(await matchesOf(world, id, fair));
    const paged: string[] = [];
    for (let cursor = ''; ;) {
      const page = await matchesOf(world, id, `order: FAIR, first: 3, includeBarred: true ${cursor}`);
      paged.push(...ids(page));
      if (!page.pageInfo.hasNextPage) break;
      cursor = `, after: "${page.pageInfo.endCursor}"`;
    }
    expect(paged).toEqual(whole);
  });

  test('are dated, and other orders are not', async () => {
    expect(await computedAt()).toBe(now.toISOString());
    const data = await world.ask(
      `query ($id: ID!) { node(id: $id) { ... on Proposal { matches { computedAt } } } }`,
      { id: proposals[0] },
    );
    expect(data.node.matches.computedAt).toBeNull();
  });

  test('stand the same before a stranger, where both see the same', async () => {
    for (const id of proposals.slice(0, 6)) {
      const mine = await matchesOf(world, id, fair);
      expect(ids(await matchesOf(world, id, fair, { viewer: stranger }))).toEqual(ids(mine));
    }
  });

  test('take no weights', async () => {
    const { errors } = await world.send(
      `query ($id: ID!) { node(id: $id) { ... on Proposal {
         matches(order: FAIR, weights: { theme: 1 }) { totalCount } } } }`,
      { id: proposals[0] },
      { now },
    );
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'CONTRADICTION',
      faults: [{ code: 'CONTRADICTION', path: ['weights'] }],
    });
  });

  test('a cursor of the order by score is refused', async () => {
    const { pageInfo } = await matchesOf(world, proposals[0]!, 'first: 1, includeBarred: true');
    const { errors } = await world.send(
      `query ($id: ID!, $after: String) { node(id: $id) { ... on Proposal {
         matches(order: FAIR, includeBarred: true, after: $after) { totalCount } } } }`,
      { id: proposals[0], after: pageInfo.endCursor },
      { now },
    );
    expect(errors?.[0]?.extensions?.['code']).toBe('BAD_CURSOR');
  });

  test('what is newer, or not for everybody, comes behind by score until the next epoch', async () => {
    const institutionId = await registerInstitution(world, 'CHN');
    const request = await publish(world, { kind: 'REQUEST', institutionId: laos });
    const older = await publish(world, { kind: 'OFFER', institutionId });
    const priced = after(60);
    expect(await computedAt({ now: priced })).toBe(now.toISOString());
    await fairEpochsOf(world.database).settled();
    expect(await computedAt({ now: priced })).toBe(priced.toISOString());
    const newer = await publish(world, { kind: 'OFFER', institutionId });
    const hidden = await publish(world, { kind: 'OFFER', institutionId, visibility: 'MEMBERS' });
    const listed = async (at: Date) => {
      const matches = await matchesOf(world, request, 'order: FAIR, first: 100', { now: at });
      return ids(matches).filter((id) => [older, newer, hidden].includes(id));
    };
    const behind = [newer, hidden].sort();
    expect(await listed(priced)).toEqual([older, ...behind]);
    await listed(after(120));
    await fairEpochsOf(world.database).settled();
    const both = await listed(after(120));
    expect(both.slice(0, 2).sort()).toEqual([older, newer].sort());
    expect(both[2]).toBe(hidden);
  });

  test('a list goes on in the epoch in which it was begun, while that is the present one or the one before', async () => {
    const id = proposals[0]!;
    const begin = await matchesOf(world, id, 'order: FAIR, first: 1, includeBarred: true', {
      now: after(180),
    });
    const goOn = (at: Date) =>
      world.send(
        `query ($id: ID!, $after: String) { node(id: $id) { ... on Proposal {
           matches(order: FAIR, includeBarred: true, after: $after) { computedAt } } } }`,
        { id, after: begin.pageInfo.endCursor },
        { now: at },
      );
    const began = await computedAt({ now: after(180) });
    const renew = async (at: Date) => {
      await publish(world, { kind: 'REQUEST', institutionId: laos });
      await computedAt({ now: at });
      await fairEpochsOf(world.database).settled();
      expect(await computedAt({ now: at })).toBe(at.toISOString());
    };
    await renew(after(200));
    expect((await goOn(after(200))).data.node.matches.computedAt).toBe(began);
    await renew(after(220));
    expect((await goOn(after(220))).errors?.[0]?.extensions?.['code']).toBe('BAD_CURSOR');
  });

  test('without patience, the first who asks is told to come again; then it is there', async () => {
    const epochs = new FairEpochs((order) => matchEngineOf(world.database).ask('prices', order), 0);
    const profile = defaultProfile(now);
    await expect(epochs.present(profile, now)).rejects.toMatchObject({
      faults: [{ code: 'NOT_READY', path: ['order'] }],
    });
    let epoch = null;
    while (epoch === null) epoch = await epochs.present(profile, now).catch(() => null);
    expect(epoch.computedAt).toEqual(now);
  });

  test('an unchanged market keeps its epoch, however old', async () => {
    const at = await computedAt({ now: after(221) });
    expect(await computedAt({ now: after(400) })).toBe(at);
    await fairEpochsOf(world.database).settled();
    expect(await computedAt({ now: after(400) })).toBe(at);
  });
});
